import part from '../generated/shipped/trust.json';
import { wholePart, type ShippedPart } from '../shipped-part';

/** Statute texts and the ledger: what the pages of `pages/trust` need beside core. */
export const trustPart = wholePart(part as unknown as ShippedPart);
