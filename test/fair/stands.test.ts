import { decodeScene } from '../../src/lib/scene';
import { payloadOfLink } from '../../src/features/launch/web-link';
import { readOptions } from '../../scripts/fair/options';
import { asked, argsOf, csvFile } from './asked';

test('a stand gets a scene and an address that lead to the same door', () => {
  const [stand] = asked({ stand: 'A1', city: '440300', guide: 'wechat' });
  const door = { fair: 'sz-2026', stand: 'a1', city: '440300', guide: 'wechat' };
  expect(stand).toMatchObject({
    door,
    label: 'A1',
    folder: 'sz-2026-a1',
    link: `https://guide.example.org/#/pages/home/index?scene=${stand!.scene}`,
  });
  expect(decodeScene(stand!.scene)).toEqual(door);
  expect(payloadOfLink(stand!.link)).toEqual(door);
});

test('a filled cell wins over the option, an empty one does not', () => {
  const stands = asked({ city: '440300', csv: csvFile('stand,city,label\na1,,\nb2,110000,"出口, 北"\n') });
  expect(stands.map(({ door, label }) => [door.stand, door.city, label])).toEqual([
    ['a1', '440300', 'a1'],
    ['b2', '110000', '出口, 北'],
  ]);
});

test.each<[string, Record<string, string | undefined>, RegExp]>([
  ['no fair', { fair: undefined }, /^--fair: is missing\n {4}mend: give the fair an id/],
  ['no name', { name: undefined }, /^--name: is missing/],
  ['a fair with a blank', { fair: 'sz 2026' }, /^--fair sz 2026: “sz 2026” is not an id\n {4}mend: use small letters/],
  ['a place that is not in the store', { city: '449999' }, /^--city 449999: .*not a place.*\n {4}mend: .*440300 深圳/],
  [
    'a guide that is not in the store',
    { guide: 'nowhere' },
    /^--guide nowhere: .*not a guide\n {4}mend: use one of: wechat, alipay/,
  ],
  ['a name too long for the poster', { name: '招'.repeat(25) }, /has 25 characters.*\n {4}mend: use at most 24/],
  ['a name the font does not have', { name: '招聘会😀' }, /“😀” is not in the font/],
  ['http', { base: 'http://guide.example.org/' }, /^--base http:\/\/guide.example.org\/: is not a plain https address/],
  ['a base with a hash', { base: 'https://guide.example.org/#/x' }, /is not a plain https address/],
  ['no base', { base: undefined }, /^--base: is missing/],
  ['no out', { out: undefined }, /^--out: is missing/],
  ['no such file', { csv: '/nowhere/stands.csv' }, /^--csv \/nowhere\/stands.csv: there is no such file/],
])('%s is refused with what to do', (_, options, message) => {
  expect(() => asked(options)).toThrow(message);
});

test.each([
  ['stand,shelf\na1,x\n', /stands.csv:1: the column “shelf” is unknown/],
  ['stand\n', /stands.csv:2: has a header and no stand/],
  ['', /stands.csv:1: is empty/],
  ['stand\na1,b2\n', /stands.csv:2: has 2 cells, the header has 1/],
  ['stand\n"a1\n', /stands.csv:2: a quote opens here/],
  ['stand\na1\nA1\n', /stands.csv:3 stand: “sz-2026-a1” is there twice/],
  [
    'fair,stand\nautumn-fair-of-the-city,hall-2-stand-17\n',
    /stands.csv:2 fair: .*32 characters\n {4}mend: make fair shorter by 9/,
  ],
])('in the CSV %j is named with its line', (csv, message) => {
  expect(() => asked({ csv: csvFile(csv) })).toThrow(message);
});

test('every fault of every row is said at once, and a fault of an option only once', () => {
  const message = (): string => {
    try {
      asked({ fair: 'SZ', csv: csvFile('stand,city,guide\na1,1,\nb_2,,nowhere\n') });
      return '';
    } catch (error) {
      return (error as Error).message;
    }
  };
  expect(
    message()
      .split('\n')
      .filter((line) => !line.startsWith('    ')),
  ).toEqual([
    expect.stringMatching(/stands.csv:2 city: /),
    expect.stringMatching(/^--fair SZ: /),
    expect.stringMatching(/stands.csv:3 guide: /),
  ]);
});

test('an unknown option, words without an option and an option without a value are named', () => {
  expect(() => readOptions([...argsOf({}), '--fiar', 'x'])).toThrow(
    /^--fiar: there is no such option\n {4}mend: use: --fair/,
  );
  expect(() => readOptions([...argsOf({ name: undefined }), '招聘会'])).toThrow(/^招聘会: is not an option/);
  expect(() => readOptions(['--fair', '--name', 'x'])).toThrow(/^--fair: has no value/);
});

test('the base may be a folder or a file', () => {
  const base = (address: string) => readOptions(argsOf({ base: address })).base;
  expect(base('https://a.example/guide')).toBe('https://a.example/guide/');
  expect(base('https://a.example/guide/index.html')).toBe('https://a.example/guide/index.html');
});
