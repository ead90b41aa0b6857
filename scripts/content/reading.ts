import type { Kind } from '../../src/content/kinds';
import type { MapKind } from '../../src/content/schema/pack';
import type { PlainWord, Term } from '../../src/content/schema/term';
import type { Fault } from './fault';
import type { Entries, Entry } from './shape';

type Path = readonly (string | number)[];
interface Sentence {
  readonly language: 'zh' | 'en';
  readonly text: string;
}

/** A Chinese sentence may have so many characters, an English one so many words. */
export const longestSentence = { zh: 40, en: 25 } as const;

const ends = { zh: /[。！？\n]/, en: /[.!?](?:\s|$)|\n/ } as const;
/** A place for a value counts as a short number. */
const filled = (text: string): string => text.replace(/\{\w+\}/g, '00');
const sizes = {
  zh: (text: string) => [...filled(text).replace(/[\s“”‘’《》（）()]/g, '')].length,
  en: (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
} as const;
const units = { zh: 'characters', en: 'words' } as const;

/**
 * Statutes are copied word for word; titles of laws and sources are names. Stiff words and searched words are lists for
 * us.
 */
const exempt: ReadonlySet<Kind | MapKind> = new Set(['laws', 'sources', 'plainWords', 'searchWords', 'standardWords']);
/** Words that stand on a screen are shown as they are there. */
const quoted: ReadonlySet<string> = new Set(['sketch', 'trail', 'shows', 'keywords', 'variants', 'rumour']);

/** Every `{zh, en}` below a value, with the way to it. */
function* textsIn(value: unknown, at: Path): Generator<readonly [Path, Sentence]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const here = [...at, Array.isArray(value) ? Number(key) : key];
    if ((key === 'zh' || key === 'en') && typeof inner === 'string') yield [here, { language: key, text: inner }];
    else if (!quoted.has(key)) yield* textsIn(inner, here);
  }
}

/** What is wrong with a sentence that someone short of time has to read, and what to do about it. */
function* faultsOf(
  { language, text }: Sentence,
  stiff: readonly PlainWord[],
  terms: readonly Term[],
): Generator<readonly [string, string]> {
  for (const sentence of text.split(ends[language])) {
    const size = sizes[language](sentence);
    if (size > longestSentence[language]) {
      yield [
        `a sentence of ${size} ${units[language]}: “${sentence.trim().slice(0, 24)}…”`,
        `cut it into sentences of at most ${longestSentence[language]} ${units[language]}, one idea each`,
      ];
    }
  }
  // A Chinese font draws it as wide as a character, with a gap in the middle of the word.
  if (language === 'en' && text.includes('’')) yield ['“’” in English', "write it as '"];
  for (const { word, write } of stiff.filter((item) => item.language === language)) {
    if (text.toLowerCase().includes(word)) yield [`“${word}” is stiff`, `write it plainly: ${write}`];
  }
  if (language === 'zh') {
    for (const { name, instead } of terms) {
      for (const word of instead)
        if (text.includes(word))
          yield [`“${word}” is not the word this guide uses`, `write “${name.zh}”, as the glossary does`];
    }
  }
}

/** Holds every sentence of ours against the reading level, the list of stiff words and the glossary. */
export function checkReading(entries: Entries): Fault[] {
  const stiff = entries.plainWords.map(({ value }) => value);
  const terms = entries.terms.map(({ value }) => value);
  const lists = Object.entries(entries) as [Kind | MapKind, Entry<unknown>[]][];
  return lists
    .filter(([kind]) => !exempt.has(kind))
    .flatMap(([, list]) => list)
    .flatMap((entry) =>
      [...textsIn(entry.value, [])].flatMap(([at, sentence]) =>
        [...faultsOf(sentence, stiff, terms)].map(([fault, mend]) => {
          const path = [...entry.at, ...at];
          return { file: entry.file.file, ...entry.file.place(path), path: path.join('.'), fault, mend };
        }),
      ),
    );
}
