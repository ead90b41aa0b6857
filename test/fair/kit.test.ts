import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser';
import { makeKit, type Kit } from '../../scripts/fair/kit';
import { readCodes } from '../../scripts/fair/read-code';
import { payloadOfLink } from '../../src/features/launch/web-link';
import { store } from '../support/pack';
import { command } from './command';
import { argsOf, asked, csvFile, folder } from './asked';
import { roundPicture } from './wechat-server';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

/** Pixels an inch where the resolution of the print does not matter: enough to read a code. */
const dpi = 72;
const kit = (change: Partial<Kit>): Kit => ({
  stands: asked({ stand: 'a1' }),
  store,
  browser,
  miniCode: undefined,
  logo: undefined,
  search: true,
  dpi,
  progress: () => undefined,
  ...change,
});
const read = (...parts: string[]) => readFileSync(path.join(...parts));
const zh = (key: string): string => store.pack.strings[key]!.zh;

test('a run that is stopped, however often, leaves nothing behind', async () => {
  const around = folder();
  const csv = csvFile('stand\na1\nb2\nc3\nd4\n');
  const args = argsOf({ csv, out: path.join(around, 'kit'), dpi: String(dpi) });
  const { code, err } = await command(args, (words, kill) => {
    if (words.includes('1/4')) kill('SIGINT');
  });
  expect([code, err]).toEqual([130, expect.stringContaining('Nothing was written')]);
  expect(err).not.toContain('4/4');
  expect(readdirSync(around)).toEqual([]);
}, 300000);

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
  const links = await readCodes(read(out, stand!.folder, 'poster-a4.png'));
  expect([links, payloadOfLink(links[0]!)]).toEqual([[stand!.link], stand!.door]);
  expect(read(out, stand!.folder, 'poster-a4.html').toString()).toContain(zh('fair-poster-scan-mini'));
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
      { miniCode: () => Promise.resolve({ bytes: roundPicture.subarray(0, 30), type: 'image/png' as const }) },
      /is damaged/,
    ],
    ['WeChat refuses', { miniCode: () => Promise.reject(new Error('41030')) }, /41030/],
    ['the words do not fit', { stands: [{ ...stand!, fairName: '招聘会'.repeat(80) }] }, /has no room for/],
    ['the organiser does not fit', { stands: [{ ...stand!, org: '人力资源'.repeat(20) }] }, /has no room for/],
  ])(
    'when %s',
    async (_, change, message) => {
      const around = folder();
      await expect(makeKit(kit(change), path.join(around, 'kit'))).rejects.toThrow(message);
      expect(readdirSync(around)).toEqual([]);
    },
    300000,
  );

  test('a folder that holds something, and a file, are not touched', async () => {
    const out = path.join(folder(), 'kit');
    mkdirSync(out);
    writeFileSync(path.join(out, 'mine.txt'), 'mine');
    await expect(makeKit(kit({}), out)).rejects.toThrow(/is not empty\n {4}mend/);
    await expect(makeKit(kit({}), path.join(out, 'mine.txt'))).rejects.toThrow(/is a file\n {4}mend/);
    expect(readdirSync(out)).toEqual(['mine.txt']);
    expect(existsSync(`${out}.part-`)).toBe(false);
  });
});

test('the decoder is no yes-man: a picture without a code reads as nothing', async () => {
  expect(await readCodes(roundPicture)).toEqual([]);
  expect(await readCodes(Buffer.from('no picture')).catch(() => [])).toEqual([]);
});
