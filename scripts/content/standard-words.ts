import type { Pack } from '../../src/content/schema/pack';
import type { StandardWordTable } from '../../src/content/schema/sounds';
import { standardHash } from '../../src/features/search/standard-words';
import { partsOf } from '../../src/features/search/word-parts';
import { toTraditional } from './sounds';
import { bestLow, createBitWriter } from './train/bit-writer';

const isHan = /^[\u4e00-\u9fff]$/;

/** The traditional form of each character that is used, each followed by the simple one. */
function traditionalForms(text: string): string {
  const used = new Set([...text].filter((character) => isHan.test(character)));
  const pairs = new Map<string, string>();
  for (const character of used)
    for (const form of toTraditional.map((convert) => convert(character)))
      if (isHan.test(form) && !used.has(form) && !pairs.has(form)) pairs.set(form, character);
  return [...pairs].flat().join('');
}

/** Writes the standard words as the phone reads them. Of two that are said alike the first counts. */
export function makeStandardWords({
  standardWords,
  searchWords,
}: Pick<Pack, 'standardWords' | 'searchWords'>): StandardWordTable {
  const taken = new Set<number>();
  const hashesOf = new Map<string, number[]>([['', []]]);
  for (const { word = '', says } of standardWords) {
    const hashes = hashesOf.get(word) ?? [];
    for (const way of says) {
      const hash = standardHash(partsOf(way));
      if (!taken.has(hash)) hashes.push(hash);
      taken.add(hash);
    }
    hashesOf.set(word, hashes);
  }
  const lists = [...hashesOf.values()].map((hashes) => hashes.sort((a, b) => a - b));
  const steps = lists.map((hashes) => hashes.map((hash, at) => hash - (hashes[at - 1] ?? -1) - 1));
  const low = { count: bestLow(lists.map(({ length }) => length)), hash: bestLow(steps.flat()) };
  const bits = createBitWriter();
  for (const list of steps) {
    bits.rice(list.length, low.count);
    for (const step of list) bits.rice(step, low.hash);
  }
  const written = [
    ...standardWords.flatMap(({ word = '', says }) => [word, ...says]),
    ...searchWords.flatMap(({ words }) => words),
  ];
  return {
    traditional: traditionalForms(written.join('')),
    words: [...hashesOf.keys()].join(' '),
    low,
    rows: bits.text(),
  };
}
