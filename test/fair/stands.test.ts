import { decodeScene } from '../../src/lib/scene';
import * as fc from 'fast-check';
import { payloadOfLink } from '../../src/features/launch/web-link';
import { withoutRepeats } from '../../scripts/fair/fault';
import { writeList } from '../../scripts/fair/list/write-list';
import { readOptions } from '../../scripts/fair/options';
import { readStands } from '../../scripts/fair/stands';
import { store } from '../support/pack';
import { asked, argsOf, csvFile, folder, refusalOf, understood } from './asked';

test('a stand gets a scene and an address that lead to the same door', () => {
  const [stand] = asked({ stand: 'A1', city: '440300', guide: 'wechat' });
  const door = { fair: 'sz-2026', stand: 'a1', city: '440300', guide: 'wechat' };
  expect(stand).toMatchObject({
    door,
    number: 'A1',
    city: '深圳',
    folder: 'sz-2026-a1',
    link: `https://guide.example.org/#${stand!.scene}`,
  });
  expect(decodeScene(stand!.scene)).toEqual(door);
  expect(payloadOfLink(stand!.link)).toEqual(door);
});

test('a filled cell wins over the option, an empty one does not', () => {
  const stands = asked({ city: '440300', csv: csvFile('stand,city,label\na1,,\nb2,110000,"出口, 北"\n') });
  expect(stands.map(({ door, label }) => [door.stand, door.city, label])).toEqual([
    ['a1', '440300', undefined],
    ['b2', '110000', '出口, 北'],
  ]);
});

test('a list of booths as it lies about: title, own headers, further columns, empty cells at the end', () => {
  const list = [
    '2026年秋季招聘会展位安排表,,,,,',
    '序号,*展位号,参展单位名称（全称）,联系人,所在城市,备注,,',
    '1,Ａ１,东门人力,张某,深圳市,自带电脑,,',
    '序号,*展位号,参展单位名称（全称）,联系人,所在城市,备注,,',
    '2,B区12号,"西区（北）人力",李某,广东省广州市,,,',
    '3, c_3 ,,,440305,,,',
  ].join('\r\n');
  const { stands, notes } = understood({ csv: csvFile(list) });
  expect(stands.map(({ door, label, city }) => [door.stand, door.city, label, city])).toEqual([
    ['a1', '440300', '东门人力', '深圳'],
    ['b-12', '440100', '西区（北）人力', '广州'],
    ['c-3', '440300', undefined, '深圳'],
  ]);
  const said = notes.join('\n');
  for (const words of [
    '*展位号 → stand',
    '所在城市 → city',
    '“序号”, “联系人”, “备注”',
    'no stand left out: 1, 4',
    'B区12号 → b-12',
    '440305 → 440300 深圳',
  ])
    expect([words, said.includes(words)]).toEqual([words, true]);
});

test('a list without numbers of stands is numbered in its order, and that is said', () => {
  const { stands, notes } = understood({ csv: csvFile('企业名称,地市\n东门人力,深圳\n西区人力,成都市\n') });
  expect(stands.map(({ door, label }) => [door.stand, door.city, label])).toEqual([
    ['1', '440300', '东门人力'],
    ['2', '510100', '西区人力'],
  ]);
  expect(notes.join('\n')).toContain('numbered 1 to 2');
});

test('a header means the same however it is dressed, wherever its column stands, whatever stands beside it', () => {
  const dressed = (name: string) =>
    fc
      .constantFrom<(text: string) => string>(
        (text) => text,
        (text) => ` ${text} `,
        (text) => `*${text}`,
        (text) => `${text}：`,
        (text) => `${text}（必填）`,
        (text) => `${text}(最多 24 字)`,
        (text) => `\u200b${[...text].join('\u2060')}\ufeff`,
        (text) => `"${text}"`,
        (text) => text.toUpperCase(),
      )
      .map((dress) => dress(name));
  const header = (...names: string[]) => fc.constantFrom(...names).chain(dressed);
  const columns = fc.tuple(
    header('stand', '展位号', '摊位编号', '展台', 'Booth No.', '桌号'),
    header('label', '企业名称', '参会单位', '公司名称', '名称', 'Company Name', '用人单位全称'),
    header('city', '城市', '地市', '参保地', '所在城市', '行政区划代码', 'adcode'),
  );
  const extra = fc.array(fc.constantFrom('备注', '联系人', '电话', '', '面积(㎡)'), { maxLength: 3 });
  fc.assert(
    fc.property(
      columns,
      extra,
      fc.integer({ min: 0, max: 5 }),
      fc.constantFrom(',', ';', '\t'),
      (names, others, turn, by) => {
        const all = [
          ...names.map((name, index) => [name, ['a1', '东门', '440300'][index]!]),
          ...others.map((name) => [name, 'x']),
        ];
        const turned = [...all.slice(turn % all.length), ...all.slice(0, turn % all.length)];
        const csv = csvFile([0, 1].map((row) => turned.map((column) => column[row]).join(by)).join('\n'));
        expect(asked({ csv })).toMatchObject([{ door: { stand: 'a1', city: '440300' }, label: '东门' }]);
      },
    ),
    { numRuns: 150 },
  );
});

test('characters that show nothing are taken out of every cell and option', () => {
  const [stand] = asked({
    name: '秋季\u200b招聘会\u202e',
    csv: csvFile('\u200bstand\u00a0,label,city\n\u2060a1,东\u00ad门\ufe0f\u3000台,4403\u200b00\n'),
  });
  expect(stand).toMatchObject({ door: { stand: 'a1', city: '440300' }, label: '东门 台', fairName: '秋季招聘会' });
});

test.each<[string, Record<string, string | undefined>, RegExp]>([
  ['no fair', { fair: undefined }, /^--fair: is missing\n {4}mend: give the fair an id/],
  ['no name', { name: undefined }, /^--name: is missing/],
  ['a fair with a blank', { fair: 'sz 2026' }, /^--fair sz 2026: “sz 2026” is not an id\n {4}mend: use small letters/],
  ['a place that is none', { city: '449999' }, /^--city 449999: .*not a city.*\n {4}mend: .*440300 深圳/],
  [
    'a guide that is not in the store',
    { guide: 'nowhere' },
    /^--guide nowhere: .*not a guide\n {4}mend: use one of: wechat/,
  ],
  ['a name too long for the poster', { name: '招'.repeat(25) }, /has 25 characters.*\n {4}mend: use at most 24/],
  ['a name the font does not have', { name: '招聘会😀' }, /“😀” is not in the font/],
  ['http', { base: 'http://guide.example.org/' }, /^--base http:\/\/guide.example.org\/: is not a plain https address/],
  ['a base with a hash', { base: 'https://guide.example.org/#/x' }, /is not a plain https address/],
  ['no base', { base: undefined }, /^--base: is missing/],
  ['no out', { out: undefined }, /^--out: is missing/],
  ['a resolution that is none', { dpi: '7' }, /^--dpi 7: .*\n {4}mend: write a number from 72 to 600/],
  ['no such file', { csv: '/nowhere/stands.csv' }, /^--csv \/nowhere\/stands.csv: there is no such file/],
  ['a stand of words', { stand: '东门' }, /^--stand 东门: “东门” is not an id\n {4}mend: .*put words into label/],
  ['a date', { stand: '1月2日' }, /is a date: Excel made it.*\n {4}mend: set the column to “text”/],
  ['an English date', { stand: '2-Jan' }, /is a date/],
  ['a rounded number', { stand: '1.00E+05' }, /Excel rounded/],
])('%s is refused with what to do', (_, options, message) => {
  expect(() => asked(options)).toThrow(message);
});

test('a folder in place of the list is said to be one', () => {
  expect(refusalOf({ csv: folder() })).toMatch(/^--csv .*: is a folder\n {4}mend: name the file in it/);
});

test.each([
  [
    'shelf,box\na1,x\n',
    /stands.csv:1: no column is known here: “shelf”, “box”\n {4}mend: .*展位号.*[\s\S]*read as UTF-8; columns separated by commas/,
  ],
  ['stand\n', /stands.csv:2: has a header and no stand/],
  ['', /stands.csv:1: is empty/],
  ['\n\n', /stands.csv:1: is empty/],
  ['stand,city\na1,440300,b2\n', /stands.csv:2: has 3 cells, the header has 2/],
  ['stand\n"a1\n', /stands.csv:2: a quote opens here/],
  ['stand\na1\nA1\n', /stands.csv:3 stand: “sz-2026-a1” is there twice, first in .*stands.csv:2 stand\n/],
  ['展位号,城市\na1,火星\n', /stands.csv:2 城市: “火星” is not a city/],
  [
    'fair,stand\nautumn-fair-of-the-city,hall-2-stand-17\n',
    /stands.csv:2 fair: .*32 characters\n {4}mend: make fair shorter by 9/,
  ],
])('in the list %j is named with its line', (csv, message) => {
  expect(() => asked({ csv: csvFile(csv) })).toThrow(message);
});

test('every fault of every row is said at once, and a fault of an option only once', () => {
  const lines = refusalOf({ fair: 'SZ', csv: csvFile('stand,city,guide\na1,1,\nb_2,,nowhere\n') }).split('\n');
  expect(lines.filter((line) => /^\S.*: /.test(line) && !line.includes('was read as'))).toEqual([
    expect.stringMatching(/stands.csv:2 city: /),
    expect.stringMatching(/^--fair SZ: /),
    expect.stringMatching(/stands.csv:3 guide: /),
  ]);
  expect(lines.join('\n')).toContain('columns: stand → stand · city → city · guide → guide');
});

test('an unknown option, words without an option and an option without a value are named', () => {
  expect(() => readOptions([...argsOf({}), '--fiar', 'x'])).toThrow(
    /^--fiar: there is no such option\n {4}mend: use: --fair/,
  );
  expect(() => readOptions([...argsOf({ name: undefined }), '招聘会'])).toThrow(/^招聘会: is not an option/);
  expect(() => readOptions(['--fair', '--name', 'x'])).toThrow(/^--fair: has no value/);
  expect(() => readOptions([...argsOf({}), '--no-search=x'])).toThrow(/^--no-search: takes no value/);
  expect(readOptions([...argsOf({}), '--no-search']).search).toBe(false);
});

test('the base may be a folder or a file', () => {
  const base = (address: string) => readOptions(argsOf({ base: address })).base;
  expect(base('https://a.example/guide')).toBe('https://a.example/guide/');
  expect(base('https://a.example/guide/index.html')).toBe('https://a.example/guide/index.html');
});

describe('20,000 rows', () => {
  const rows = 20_000;
  /** The store, with a count of what is asked of it. */
  const counting = () => {
    const asked = { guide: 0, place: 0 };
    const counted = {
      ...store,
      guide: (id: string) => ((asked.guide += 1), store.guide(id)),
      place: (id: string) => ((asked.place += 1), store.place(id)),
    };
    return { asked, counted };
  };

  test('are read with a number of look-ups that grows with the rows', () => {
    const csv = csvFile(
      `stand,label,city,guide\n${Array.from({ length: rows }, (_, at) => `s${at},展位${at},深圳,wechat`).join('\n')}\n`,
    );
    const { asked, counted } = counting();
    expect(readStands(readOptions(argsOf({ csv })), counted).stands).toHaveLength(rows);
    expect(asked).toEqual({ guide: rows, place: rows });
  });

  test('that are all faulty are refused with the first hundred and a count', () => {
    const csv = csvFile(
      `stand,city,guide\n${Array.from({ length: rows }, (_, at) => `展${at},火星${at},x${at}`).join('\n')}\n`,
    );
    const message = refusalOf({ csv });
    expect(message.match(/\n {4}mend: /g)).toHaveLength(100);
    expect(message).toContain(`… and ${3 * rows - 100} more faults`);
  });

  test('without repeats: each item is looked at once', () => {
    let looks = 0;
    const list = Array.from({ length: rows }, (_, at) => at % 7000);
    expect(withoutRepeats(list, (item) => ((looks += 1), String(item)))).toHaveLength(7000);
    expect(looks).toBe(rows);
  });
});

describe('the list in the kit', () => {
  const signs = ['=1+1', '+SUM(A1)', '-2', '@x', '＝1', '＠x', 'a"b', '"=1"'];

  test.each(signs)('%s is no formula there, and comes back as it was', (label) => {
    const [stand] = asked({ stand: 'a1', label, name: `${label}会`, city: '成都', org: label });
    const text = writeList([stand!]);
    for (const cell of text.split(/(?<="),(?=")|\r\n/)) expect(cell).not.toMatch(/^\uFEFF?"[=+\-@＝＋－＠\t\r]/);
    const again = asked({ fair: undefined, name: undefined, csv: csvFile(text) });
    expect(again).toEqual([stand]);
  });
});
