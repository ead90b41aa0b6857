import part from '../generated/parts/route.json';
import type { Part } from '../schema/pack';

/** The route finder, money and months: what the pages of `pages/route` need beside core. */
export const routePart = part as unknown as Part;
