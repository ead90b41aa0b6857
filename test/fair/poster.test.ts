import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { launchBrowser } from '../../scripts/browser';
import { drawCode } from '../../scripts/fair/code';
import { seenFrom } from '../../scripts/fair/poster/camera';
import { drawPoster } from '../../scripts/fair/poster/draw';
import { posterPage } from '../../scripts/fair/poster/page';
import { codeMm, papers, reachMetres, type Paper } from '../../scripts/fair/poster/paper';
import { posterWords } from '../../scripts/fair/poster/words';
import { proveCode, ProofError } from '../../scripts/fair/proof';
import { webLink } from '../../src/features/launch/web-link';
import { store } from '../support/pack';
import { asked } from './asked';
import { roundPicture } from './wechat-server';

let browser: Browser;
beforeAll(async () => void (browser = await launchBrowser()));
afterAll(() => browser.close());

const zh = (key: string): string => store.pack.strings[key]!.zh;
const dpi = 72;
const logo = async () => ({
  png: await sharp({ create: { width: 400, height: 200, channels: 3, background: '#c33' } })
    .png()
    .toBuffer(),
  width: 400,
  height: 200,
});
const longest = { name: '招'.repeat(24), org: '主'.repeat(24), label: '企'.repeat(24), stand: 'A1', city: '433100' };

interface Look {
  readonly options: Readonly<Record<string, string>>;
  readonly paper: Paper;
  readonly mini?: boolean;
  readonly withLogo?: boolean;
  readonly search?: boolean;
}

async function drawn({ options, paper, mini = false, withLogo = false, search = true }: Look) {
  const [stand] = asked(options);
  const words = posterWords(stand!, store, { paper, mini, search });
  const pictures = {
    plain: drawCode(stand!.link),
    mini: mini ? { bytes: roundPicture, type: 'image/png' } : undefined,
    logo: withLogo ? await logo() : undefined,
  };
  const html = posterPage(words, pictures, paper);
  return { stand: stand!, words, html, ...(await drawPoster(browser, html, paper, dpi)) };
}

/** Width of a square code in a picture of a poster, in millimetres, by the pixels of its finder patterns. */
async function widthOfCode(png: Uint8Array, paper: Paper): Promise<number> {
  const { position } = (
    await import('zxing-wasm/reader').then(({ readBarcodes }) => readBarcodes(png, { formats: ['QRCode'] }))
  )[0]!;
  const pixels = Math.hypot(position.topRight.x - position.topLeft.x, position.topRight.y - position.topLeft.y);
  const { width = 1 } = await sharp(png).metadata();
  return (pixels * papers[paper].width) / width;
}

test.each<[string, Look]>([
  ['A4', { options: { stand: 'A1', city: '深圳' }, paper: 'a4' }],
  ['A3', { options: { stand: 'A1', city: '深圳' }, paper: 'a3' }],
  ['A4 with the longest names and a logo', { options: { ...longest, guide: 'wechat' }, paper: 'a4', withLogo: true }],
  ['A4 with the shortest address', { options: { fair: 'x', base: 'https://a.cn' }, paper: 'a4' }],
  ['A4 with a logo alone', { options: { stand: 'A1' }, paper: 'a4', withLogo: true }],
  ['A4 with a mini-program code', { options: longest, paper: 'a4', mini: true, withLogo: true }],
  ['A3 with a mini-program code', { options: { stand: 'A1' }, paper: 'a3', mini: true }],
])(
  '%s: everything fits, and the code reads from as far as the sheet says and is as wide as it says',
  async (_, look) => {
    const { stand, words, png, tooLong } = await drawn(look);
    expect(tooLong).toEqual([]);
    const place = look.mini ? 'beside' : 'alone';
    await proveCode(png, look.paper, place, stand);
    const said = codeMm(look.paper, place);
    expect(words.size).toContain(`${said} 毫米`);
    expect(Math.abs((await widthOfCode(png, look.paper)) - said)).toBeLessThanOrEqual(1.5);
  },
);

test('the code that people scan first is at least 100 mm wide on A4, and reads from 1.5 m', () => {
  expect(codeMm('a4', 'alone')).toBeGreaterThanOrEqual(100);
  expect([reachMetres('a4', 'alone'), zh('fair-poster-size').includes('1.5 米')]).toEqual([1.5, true]);
});

test('the green head takes less than a quarter of the sheet', async () => {
  const { png } = await drawn({ options: { stand: 'A1' }, paper: 'a4' });
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const green = Array.from({ length: info.height }, (_, row) =>
    data.subarray(row * info.width * 3 + 6, row * info.width * 3 + 9),
  );
  const rows = green.filter(([red = 255, value = 0]) => red < 60 && value > 90).length;
  expect(rows / info.height).toBeGreaterThan(0.1);
  expect(rows / info.height).toBeLessThan(0.25);
});

test('a code with squares that are too small for its size is refused', async () => {
  const base = `https://guide.example.org/${'long-path/'.repeat(18)}`;
  const [stand] = asked({ stand: 'A1', base });
  const words = posterWords(stand!, store, { paper: 'a4', mini: true, search: true });
  const html = posterPage(
    words,
    { plain: drawCode(stand!.link), mini: { bytes: roundPicture, type: 'image/png' }, logo: undefined },
    'a4',
  );
  const { png } = await drawPoster(browser, html, 'a4', dpi);
  await expect(proveCode(png, 'a4', 'beside', stand!)).rejects.toThrow(ProofError);
  await expect(proveCode(png, 'a4', 'beside', stand!)).rejects.toThrow(/mend: use a shorter --base/);
});

test('a camera sees fewer pixels from further away', async () => {
  const sheet = await sharp({ create: { width: 700, height: 990, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  const widths = await Promise.all(
    [0.75, 1.5, 3].map(async (metres) => (await sharp(await seenFrom(sheet, 210, metres)).metadata()).width ?? 0),
  );
  expect(widths.map((width) => Math.round(width / 100))).toEqual([4, 2, 1]);
});

describe('the words', () => {
  const words = (options: Record<string, string>, search = true) =>
    posterWords(asked(options)[0]!, store, { paper: 'a4', mini: false, search });

  test('say gains, who invites, and what to do with a phone that cannot scan', () => {
    const { gains, org, cannotScan } = words({ stand: 'A1', org: '福田街道' });
    expect(gains).toEqual([1, 2, 3].map((index) => zh(`fair-poster-get-${index}`)));
    expect(org).toContain('福田街道');
    expect(cannotScan.join('')).toContain('搜“离职社保指南”');
    expect(cannotScan.join('')).toContain('guide.example.org');
  });

  test('without a search only the address is left; one that nobody can type is not printed', () => {
    expect(words({ stand: 'A1' }, false).cannotScan).toEqual([
      zh('fair-poster-address-only').replace('{address}', 'guide.example.org'),
    ]);
    expect(words({ stand: 'A1', base: `https://${'guide.'.repeat(9)}org` }, false).cannotScan).toEqual([]);
  });

  test.each([
    [{ stand: 'A1' }, 'A1 展位'],
    [{ stand: '12' }, '12 展位'],
    [{ stand: 'a1', label: 'A1' }, 'A1 展位'],
    [{ stand: 'b2', label: 'B2 咨询' }, 'B2 咨询'],
    [{ stand: 'A1', label: '东门人力' }, 'A1 展位 · 东门人力'],
    [{ stand: 'A区12号展位' }, 'A区12号展位'],
  ])('%j is “%s”', (options, place) => {
    expect(words(options).where).toBe(`秋季招聘会 · ${place}`);
  });

  test('a shorter address makes a coarser code than the first form did', () => {
    const { scene } = asked({ stand: 'A1', city: '440300' })[0]!;
    const base = 'https://guide.example.org/';
    expect(drawCode(webLink(base, scene)).modules).toBeLessThan(
      drawCode(`${base}#/pages/home/index?scene=${scene}`).modules,
    );
  });
});
