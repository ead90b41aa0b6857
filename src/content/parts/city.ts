import part from '../generated/parts/city.json';
import type { Part } from '../schema/pack';

/** What the pages of `pages/city` need beside core. */
export const cityPart = part as unknown as Part;
