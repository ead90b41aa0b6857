import { createStore } from '../../src/content/store';
import { wordsIn as wordsOver, type Language, type Words } from '../../src/content/words';
import { pack } from './pack';

/** The words of a language, over the pack of this build. */
export const wordsIn = (language: Language): Words => wordsOver(language, createStore(pack));
