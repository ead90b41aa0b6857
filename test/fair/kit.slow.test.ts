import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../scripts/browser';
import { spoil } from '../../scripts/fair/draw';
import { readCodes } from '../../scripts/fair/read-code';
import { payloadOfLink } from '../../src/features/launch/web-link';
import { top } from '../support/dist';
import { argsOf, asked, csvFile, folder } from './asked';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

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
