import { hear, pairsOf, plain, type SoundBook } from './sounds';

/** Words of asking, which say nothing about the matter asked about. */
const asking =
  /请问|怎么办理|怎么办|怎么样|怎么|如何|为什么|什么时候|什么|多久|哪里|是不是|能不能|可不可以|可以|吗|呢|啊|吧/g;

const chinese = /[㐀-鿿豈-﫿]+/g;
const latin = /[a-z0-9]+/g;
const runs = /[㐀-鿿豈-﫿]+|[a-z0-9']+/g;

/** What is left of a question without its words of asking; all of it when nothing would be left. */
export const matterOf = (typed: string): string => {
  const rest = typed.replace(asking, ' ');
  return /[\p{L}\p{N}]/u.test(rest) ? rest : typed;
};

const endOf = (sounds: readonly string[] | undefined): string[] => (sounds ?? []).map((sound) => `${sound}.`);

/**
 * The tokens of a text to be found by: pairs of sounds for Chinese (the last sound alone too), and words in letters.
 */
export function tokensOf(text: string, book: SoundBook): string[] {
  const pairs = (text.match(chinese) ?? []).flatMap((run) => {
    const pieces = hear(run, book);
    return [...pairsOf(pieces), ...endOf(pieces.at(-1))];
  });
  return [...pairs, ...(plain(text).match(latin) ?? [])];
}

const longestShort = 10;

/**
 * How names are typed in a hurry: from each of their characters on, the initials (`lhjy`) and the whole pinyin
 * (`linghuojiuye`).
 */
export function shortsOf(text: string, book: SoundBook): string[] {
  return (text.match(chinese) ?? []).flatMap((run) => {
    const sounds = hear(run, book).map((piece) => piece[0] ?? '');
    return sounds.flatMap((_, from) => {
      const rest = sounds.slice(from, from + longestShort);
      return [rest.map((sound) => sound.charAt(0)).join(''), rest.slice(0, 4).join('')];
    });
  });
}

/**
 * What was typed, as tokens; `asked` are those that a result should answer to, since pinyin also stands there as the
 * letters typed.
 */
export interface Query {
  readonly tokens: readonly string[];
  readonly asked: readonly string[];
}

/** The tokens of what was typed. Letters are taken as pinyin where they are, and always also as they stand. */
export function queryOf(typed: string, book: SoundBook): Query {
  const matter = matterOf(plain(typed));
  const asked = (matter.match(runs) ?? []).flatMap((run) => {
    const pieces = hear(run, book);
    const spelled = pieces.length > 1 ? pairsOf(pieces) : endOf(pieces[0]);
    return /^[a-z0-9]/.test(run) && pieces.length === 1 && pieces[0]?.[0] === run && !book.syllables.has(run)
      ? [run]
      : spelled;
  });
  return { asked: [...new Set(asked)], tokens: [...new Set([...asked, ...(matter.match(latin) ?? [])])] };
}
