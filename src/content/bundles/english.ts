import type { English } from '../english';
import part from '../generated/parts/english.json';

/** The English of the main package's content, in its order: only readers of English, and the search, ask for it. */
export const english: English = part;
