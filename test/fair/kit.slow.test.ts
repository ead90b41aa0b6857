import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { argsOf, asked, csvFile, folder } from './asked';
import { command } from './command';

const read = (...parts: string[]) => readFileSync(path.join(...parts));

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
