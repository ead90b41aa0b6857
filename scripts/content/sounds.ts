import * as opencc from 'opencc-js';
import { customPinyin, pinyin } from 'pinyin-pro';
import type { SoundTable } from '../../src/content/schema/sounds';

customPinyin({ 参: 'cān', 参保: 'cān bǎo' });

/** Characters typed for another because they look like it: 徼 and 激 for 缴. */
const lookAlikes: Readonly<Record<string, string>> = { jiao: '徼激' };

const han = /[\u4e00-\u9fff]/;
const read = (text: string): string[] => pinyin(text, { toneType: 'none', type: 'array', v: true, nonZh: 'spaced' });

/**
 * The 3 755 characters of GB/T 2312 level 1 in the order of their codes: what people type, and so the homophones they
 * slip into.
 */
function everyday(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  return [...new TextDecoder('gb18030').decode(Uint8Array.from(bytes))];
}

const countInto = (counts: Map<string, Map<string, number>>, character: string, sound: string): void => {
  const sounds = counts.get(character) ?? new Map<string, number>();
  counts.set(character, sounds.set(sound, (sounds.get(sound) ?? 0) + 1));
};

/** How often each character is read how, in the context of each run of Chinese in the texts. */
function readings(texts: readonly string[]): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const run of texts.flatMap((text) => text.match(/[\u4e00-\u9fff]+/g) ?? [])) {
    const sounds = read(run);
    [...run].forEach((character, index) => countInto(counts, character, sounds[index] ?? ''));
  }
  return counts;
}

const put = (part: Record<string, string>, sound: string, character: string): void =>
  void (part[sound] = (part[sound] ?? '') + character);

/** A text in the traditional characters of the standard, of Taiwan and of Hong Kong. */
export const toTraditional = [
  opencc.Converter({ from: 'cn', to: 't' }),
  opencc.Converter({ from: 'cn', to: 'tw' }),
  opencc.Converter({ from: 'cn', to: 'hk' }),
];

/**
 * Makes the table of sounds for the characters that the texts use: each with its readings there, with its traditional
 * forms, and with the everyday characters that sound the same. Sounds that the texts never use are left out.
 */
export function makeSounds(texts: readonly string[]): SoundTable {
  const first: Record<string, string> = {};
  const also: Record<string, string> = {};
  const done = new Set<string>();
  const place = (character: string, usual: string, others: readonly string[]) => {
    const forms = [character, ...toTraditional.map((convert) => convert(character))].filter(
      (form) => form.length === 1 && !done.has(form),
    );
    for (const form of new Set(forms)) {
      done.add(form);
      put(first, usual, form);
      for (const sound of others) put(also, sound, form);
    }
  };
  for (const [character, sounds] of readings(texts)) {
    const [usual, ...others] = [...sounds].sort((a, b) => b[1] - a[1]).map(([sound]) => sound);
    if (usual) place(character, usual, others);
  }
  const used = new Set([...Object.keys(first), ...Object.keys(also)]);
  for (const character of everyday().filter((one) => han.test(one) && !done.has(one))) {
    const sound = read(character)[0] ?? '';
    if (used.has(sound)) place(character, sound, []);
  }
  for (const [sound, characters] of Object.entries(lookAlikes))
    for (const character of characters) put(also, sound, character);
  return { first, also };
}
