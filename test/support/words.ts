import { fill, say, sayLabel, type Language, type Words } from '../../src/content/words';
import { pack } from './pack';

/** The words of a language, over the pack of this build. */
export const wordsIn = (language: Language): Words => ({
  language,
  t: (key, values = {}) => fill(say(pack.strings[key]!, language), values),
  say: (text) => say(text, language),
  label: (label) => sayLabel(label, language),
});
