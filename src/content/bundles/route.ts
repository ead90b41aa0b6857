import part from '../generated/shipped/route.json';
import { wholePart, type ShippedPart } from '../shipped-part';

/** The route finder, money and months: what the pages of `pages/route` need beside core. */
export const routePart = wholePart(part as unknown as ShippedPart);
