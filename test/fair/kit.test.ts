import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser';
import { makeKit, type Kit } from '../../scripts/fair/kit';
import { readCodes } from '../../scripts/fair/read-code';
import { store } from '../support/pack';
import { asked, folder } from './asked';
import { roundPicture } from './wechat-server';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

const kit = (change: Partial<Kit>): Kit => ({
  stands: asked({ stand: 'a1' }),
  store,
  browser,
  miniCode: undefined,
  progress: () => undefined,
  ...change,
});
const read = (...parts: string[]) => readFileSync(path.join(...parts));

test('with a mini-program code both stand on the poster, and the plain one still reads', async () => {
  const out = path.join(folder(), 'kit');
  const scenes: string[] = [];
  await makeKit(
    kit({
      miniCode: (scene) => Promise.resolve((scenes.push(scene), { bytes: roundPicture, type: 'image/png' as const })),
    }),
    out,
  );
  const [stand] = asked({ stand: 'a1' });
  expect(scenes).toEqual([stand!.scene]);
  expect(read(out, stand!.folder, 'mini-program-code.png').equals(roundPicture)).toBe(true);
  expect(await readCodes(read(out, stand!.folder, 'poster-a4.png'))).toEqual([stand!.link]);
  expect(read(out, stand!.folder, 'poster-a4.html').toString()).toContain(
    store.pack.strings['fair-poster-scan-mini']!.zh,
  );
}, 300000);

describe('nothing is left behind', () => {
  const [stand] = asked({ stand: 'a1' });
  test.each<[string, Partial<Kit>, RegExp]>([
    [
      'the code leads to another stand',
      { stands: [stand!, { ...stand!, folder: 'b2', door: { ...stand!.door, stand: 'b2' } }] },
      /reads “https.*, not “https/,
    ],
    ['the code holds another address', { stands: [{ ...stand!, link: 'https://guide.example.org/' }] }, /reads “https/],
    [
      'WeChat sends half a picture',
      { miniCode: () => Promise.resolve({ bytes: roundPicture.subarray(0, 60), type: 'image/png' as const }) },
      /is damaged/,
    ],
    ['WeChat refuses', { miniCode: () => Promise.reject(new Error('41030')) }, /41030/],
    ['the words do not fit', { stands: [{ ...stand!, fairName: '招聘会'.repeat(80) }] }, /has no room for/],
  ])(
    'when %s',
    async (_, change, message) => {
      const around = folder();
      await expect(makeKit(kit(change), path.join(around, 'kit'))).rejects.toThrow(message);
      expect(readdirSync(around)).toEqual([]);
    },
    300000,
  );

  test('a folder that holds something is not touched', async () => {
    const out = path.join(folder(), 'kit');
    mkdirSync(out);
    writeFileSync(path.join(out, 'mine.txt'), 'mine');
    await expect(makeKit(kit({}), out)).rejects.toThrow(/is not empty\n {4}mend/);
    expect(readdirSync(out)).toEqual(['mine.txt']);
    expect(existsSync(`${out}.part-`)).toBe(false);
  });
});

test('the decoder is no yes-man: a picture without a code reads as nothing', async () => {
  expect(await readCodes(roundPicture)).toEqual([]);
  expect(await readCodes(Buffer.from('no picture')).catch(() => [])).toEqual([]);
});
