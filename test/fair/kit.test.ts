import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser';
import { spoil } from '../../scripts/fair/draw';
import { makeKit, type Kit } from '../../scripts/fair/kit';
import { readCodes } from '../../scripts/fair/read-code';
import { payloadOfLink } from '../../src/features/launch/web-link';
import { top } from '../support/dist';
import { store } from '../support/pack';
import { argsOf, asked, csvFile, folder } from './asked';
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

test('one command makes the kit of three stands from a CSV, without a network, and every code leads to its stand', async () => {
  const out = path.join(folder(), 'kit');
  const csv = csvFile('stand,label,city,guide\nA1,,440300,\nb2,B2 咨询,440300,wechat\nc3,,,\n');
  const args = [
    '--require',
    path.join(__dirname, 'no-network.js'),
    require.resolve('tsx/cli'),
    path.join(top, 'scripts/fair/cli.ts'),
    ...argsOf({ csv, out }),
  ];
  const run = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    cwd: top,
    env: {
      ...process.env,
      NODE_OPTIONS: `--require ${path.join(__dirname, 'no-network.js')}`,
      WECHAT_APPID: '',
      WECHAT_SECRET: '',
    },
  });
  expect([run.status, run.stderr]).toEqual([0, expect.stringContaining('3/3')]);
  expect(readdirSync(out).sort()).toEqual(['stands.csv', 'sz-2026-a1', 'sz-2026-b2', 'sz-2026-c3']);
  for (const stand of asked({ csv })) {
    const files = readdirSync(path.join(out, stand.folder)).sort();
    expect(files).toEqual([
      'code.png',
      'code.svg',
      'poster-a3.html',
      'poster-a3.pdf',
      'poster-a3.png',
      'poster-a4.html',
      'poster-a4.pdf',
      'poster-a4.png',
    ]);
    expect(read(out, 'stands.csv').toString()).toContain(stand.link);
    const poster = read(out, stand.folder, 'poster-a4.png');
    const { tenth, blurred } = await spoil(browser, poster);
    for (const picture of [read(out, stand.folder, 'code.png'), poster, tenth, blurred]) {
      const [link, ...more] = await readCodes(picture);
      expect([link, payloadOfLink(link!), more]).toEqual([stand.link, stand.door, []]);
    }
  }
  for (const [paper, width, height] of [
    ['a4', 595, 842],
    ['a3', 842, 1191],
  ] as const) {
    const pdf = read(out, 'sz-2026-a1', `poster-${paper}.pdf`).toString('latin1');
    const sheets = [...pdf.matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, wide, high]) => [
      Math.round(Number(wide)),
      Math.round(Number(high)),
    ]);
    expect([paper, sheets, pdf.includes('NotoSansSC')]).toEqual([paper, [[width, height]], true]);
  }
  const html = read(out, 'sz-2026-b2', 'poster-a4.html').toString();
  expect(html).toContain('B2 咨询 台');
  expect(html).not.toMatch(/(src|href)=["']?(https?:)?\/\//);
}, 600000);

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
