import { maxCharacters, maxWords, standardKey } from '../../src/features/search/standard-words';
import { isLatin, partsOf } from '../../src/features/search/word-parts';
import type { Entries, Entry } from './shape';

type Path = readonly (string | number)[];

interface Checks {
  define(kind: string, id: string, entry: Entry<unknown>, at: Path): void;
  report(entry: Entry<unknown>, at: Path, fault: string, mend: string): void;
}

/** The search looks up runs of characters or of English words, of a bounded length. */
const isFindable = (parts: readonly string[]): boolean =>
  parts.every(isLatin) ? parts.length <= maxWords : !parts.some(isLatin) && parts.length <= maxCharacters;

/**
 * The words that the search knows: each group of synonyms and each standard word has an id of its own, and no way to
 * say a word stands for two: only the first would count.
 */
export function checkWords(entries: Entries, { define, report }: Checks): void {
  for (const entry of entries.searchWords) define('searchWord', entry.value.id, entry, ['id']);
  const said = new Map<string, string>();
  for (const entry of entries.standardWords) {
    const { id, says } = entry.value;
    define('standardWord', id, entry, ['id']);
    says.forEach((way, index) => {
      const parts = partsOf(way);
      if (!isFindable(parts))
        report(
          entry,
          ['says', index],
          `“${way}” would never be found`,
          `write ${maxCharacters} characters or ${maxWords} English words at most, and not both`,
        );
      const key = standardKey(parts);
      const before = said.get(key);
      if (before !== undefined && before !== id)
        report(
          entry,
          ['says', index],
          `“${way}” is said for ${before} already`,
          `let it stand for one word only: take it out here, or under ${before}`,
        );
      said.set(key, before ?? id);
    });
  }
}
