import part from '../generated/parts/trust.json';
import type { Part } from '../schema/pack';

/** Statute texts and the ledger: what the pages of `pages/trust` need beside core. */
export const trustPart = part as unknown as Part;
