import type { Pack } from '../../src/content/schema/pack';
import type { StandardWordTable } from '../../src/content/schema/sounds';
import { standardHash } from '../../src/features/search/standard-words';
import { partsOf } from '../../src/features/search/word-parts';
import { toTraditional } from './sounds';
import { bestLow, createBitWriter, lowFor, stepsOf } from './train/bit-writer';

const isHan = /^[\u4e00-\u9fff]$/;
const codeOf = (character: string): number => character.charCodeAt(0);
const ascending = (numbers: Iterable<number>): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** The simple form of each traditional one, for the characters that are used; in the order of their codes. */
function simpleForms(text: string): readonly (readonly [number, number])[] {
  const used = new Set([...text].filter((character) => isHan.test(character)));
  const simple = new Map<number, number>();
  for (const character of used)
    for (const form of toTraditional.map((convert) => convert(character)))
      if (isHan.test(form) && !used.has(form) && !simple.has(codeOf(form))) simple.set(codeOf(form), codeOf(character));
  return [...simple].sort(([a], [b]) => a - b);
}

/** The hashes of the ways to say each word. Of two that are said alike the first counts. */
function hashesByWord(standardWords: Pack['standardWords']): ReadonlyMap<string, readonly number[]> {
  const taken = new Set<number>();
  const hashesOf = new Map<string, number[]>();
  for (const { word = '', says } of standardWords) {
    const hashes = hashesOf.get(word) ?? [];
    for (const way of says) {
      const hash = standardHash(partsOf(way));
      if (!taken.has(hash)) hashes.push(hash);
      taken.add(hash);
    }
    hashesOf.set(word, hashes);
  }
  return hashesOf;
}

/** Writes the standard words as the phone reads them. */
export function makeStandardWords({
  standardWords,
  searchWords,
}: Pick<Pack, 'standardWords' | 'searchWords'>): StandardWordTable {
  const hashesOf = hashesByWord(standardWords);
  const words = [...hashesOf.keys()];
  const written = [
    ...standardWords.flatMap(({ word = '', says }) => [word, ...says]),
    ...searchWords.flatMap((group) => group.words),
  ];
  const simple = simpleForms(written.join(''));
  const characters = ascending([...[...words.join('')].map(codeOf), ...simple.map(([, code]) => code)]);
  const placeOf = new Map(characters.map((code, place) => [code, place]));
  const steps = {
    character: stepsOf(characters),
    traditional: stepsOf(simple.map(([form]) => form)),
    hash: [...hashesOf.values()].map((hashes) => stepsOf(ascending(hashes))),
  };
  const low = {
    character: bestLow(steps.character),
    place: lowFor(characters.length),
    traditional: bestLow(steps.traditional),
    length: bestLow(words.map(({ length }) => length)),
    count: bestLow(steps.hash.map(({ length }) => length)),
    hash: bestLow(steps.hash.flat()),
  };
  const bits = createBitWriter();
  const place = (code: number): void => bits.rice(placeOf.get(code) ?? 0, low.place);
  for (const step of steps.character) bits.rice(step, low.character);
  simple.forEach(([, code], at) => {
    bits.rice(steps.traditional[at] ?? 0, low.traditional);
    place(code);
  });
  words.forEach((word, at) => {
    bits.rice(word.length, low.length);
    for (const character of word) place(codeOf(character));
    const hashes = steps.hash[at] ?? [];
    bits.rice(hashes.length, low.count);
    for (const step of hashes) bits.rice(step, low.hash);
  });
  return { characters: characters.length, traditional: simple.length, words: words.length, low, rows: bits.text() };
}
