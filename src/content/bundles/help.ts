import part from '../generated/shipped/help.json';
import { wholePart, type ShippedPart } from '../shipped-part';

/** Troubles, questions and search: what the pages of `pages/help` need beside core. */
export const helpPart = wholePart(part as unknown as ShippedPart);
