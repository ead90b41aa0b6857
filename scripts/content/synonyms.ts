import type { SynonymTable } from '../../src/content/schema/sounds';
import type { SearchWords } from '../../src/content/schema/term';
import type { SoundBook } from '../../src/features/search/syllables';
import { markedHash, markPair, soundHash } from '../../src/features/search/synonyms';
import { toStream } from '../../src/features/search/word-stream';
import { bestLow, createBitWriter, stepsOf } from './train/bit-writer';

/** The group that holds the words of our matter. */
const oursGroup = 'ours';

interface Hashes {
  /** Of words of two characters: with what tells them from others that sound the same. */
  readonly marked: readonly number[];
  readonly plain: readonly number[];
}

function hashesOf(words: readonly string[], book: SoundBook): Hashes {
  const marked = new Set<number>();
  const plain = new Set<number>();
  for (const word of words) {
    const items = toStream(word, book);
    const hash = soundHash(items.map(({ sounds }) => sounds[0] ?? ''));
    const [first, second] = items.map(({ character }) => character);
    if (items.length === 2 && first && second) marked.add(markedHash(hash, markPair(first, second)));
    else plain.add(hash);
  }
  const sorted = (set: ReadonlySet<number>) => [...set].sort((a, b) => a - b);
  return { marked: sorted(marked), plain: sorted(plain) };
}

/** Writes the groups of synonyms as the phone reads them. */
export function makeSynonyms(groups: readonly SearchWords[], book: SoundBook): SynonymTable {
  const rows = groups
    .map(({ words }) => hashesOf(words, book))
    .map(({ marked, plain }) => ({ marked: stepsOf(marked), plain: stepsOf(plain) }));
  const low = {
    count: bestLow(rows.flatMap(({ marked, plain }) => [marked.length, plain.length])),
    marked: bestLow(rows.flatMap(({ marked }) => marked)),
    hash: bestLow(rows.flatMap(({ plain }) => plain)),
  };
  const bits = createBitWriter();
  const write = (steps: readonly number[], lowOfSteps: number): void => {
    bits.rice(steps.length, low.count);
    for (const step of steps) bits.rice(step, lowOfSteps);
  };
  for (const { marked, plain } of rows) {
    write(marked, low.marked);
    write(plain, low.hash);
  }
  return { groups: groups.length, ours: groups.findIndex(({ id }) => id === oursGroup), low, rows: bits.text() };
}
