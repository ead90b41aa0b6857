import part from '../generated/parts/help.json';
import type { Part } from '../schema/pack';

/** Troubles, questions and search: what the pages of `pages/help` need beside core. */
export const helpPart = part as unknown as Part;
