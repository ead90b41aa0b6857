import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser } from '../../scripts/browser';
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

/** Runs the command without a network. `onProgress` hears what it writes to the terminal. */
function command(args: string[], onProgress: (words: string, kill: (signal: NodeJS.Signals) => void) => void) {
  const noNetwork = path.join(__dirname, 'no-network.js');
  const run = spawn(
    process.execPath,
    ['--require', noNetwork, '--import', require.resolve('tsx'), path.join(top, 'scripts/fair/cli.ts'), ...args],
    {
      cwd: top,
      env: { ...process.env, NODE_OPTIONS: `--require ${noNetwork}`, WECHAT_APPID: '', WECHAT_SECRET: '' },
    },
  );
  let [out, err] = ['', ''];
  run.stdout.on('data', (data) => (out += String(data)));
  run.stderr.on('data', (data) => {
    err += String(data);
    onProgress(err, (signal) => void run.kill(signal));
  });
  return new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    run.on('close', (code) => resolve({ code, out, err })),
  );
}

test('one command makes the kit of a stand from a list in GBK, without a network, at print size', async () => {
  const out = path.join(folder(), 'kit');
  const csv = csvFile(Buffer.from('d5b9cebbbac52cb3c7cad00d0a41312cc9eedbda0d0a', 'hex'));
  const { code, out: said, err } = await command(argsOf({ csv, out, org: '福田街道' }), () => undefined);
  expect([code, err]).toEqual([0, expect.stringContaining('1/1')]);
  for (const words of [
    'was read as GB18030/GBK',
    '展位号 → stand · 城市 → city',
    '深圳 → 440300 深圳',
    'sz-2026 by name',
  ])
    expect([words, said.includes(words)]).toEqual([words, true]);
  expect(readdirSync(out).sort()).toEqual(['stands.csv', 'sz-2026-a1']);
  const [stand] = asked({ csv, org: '福田街道' });
  const posters = ['a3', 'a4'].flatMap((paper) => ['html', 'pdf', 'png'].map((kind) => `poster-${paper}.${kind}`));
  expect(readdirSync(path.join(out, 'sz-2026-a1')).sort()).toEqual(['code.png', 'code.svg', ...posters].sort());
  expect(asked({ csv: path.join(out, 'stands.csv') })).toEqual([stand]);
  for (const [paper, wide, high, pixels] of [
    ['a4', 595, 842, 2480],
    ['a3', 842, 1191, 3507],
  ] as const) {
    const pdf = read(out, 'sz-2026-a1', `poster-${paper}.pdf`).toString('latin1');
    const sheets = [...pdf.matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, ...sides]) =>
      sides.map(Number).map(Math.round),
    );
    expect([paper, sheets, pdf.includes('NotoSansSC')]).toEqual([paper, [[wide, high]], true]);
    const { width } = await sharp(read(out, 'sz-2026-a1', `poster-${paper}.png`)).metadata();
    expect(Math.abs((width ?? 0) - pixels)).toBeLessThanOrEqual(4);
  }
  const html = read(out, 'sz-2026-a1', 'poster-a4.html').toString();
  for (const words of ['A1 展位', '福田街道', '秋季招聘会']) expect(html).toContain(words);
  expect(html).not.toMatch(/(src|href)=["']?(https?:)?\/\//);
}, 300000);

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
