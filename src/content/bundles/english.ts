import sentences from '../generated/parts/english.json';

/** The English of the main package's content, in its order: only readers of English, and the search, ask for it. */
export const englishSentences: readonly string[] = sentences;
