import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { decodeText } from '../../scripts/fair/list/decode';
import { asked, csvFile, refusalOf, understood } from './asked';

const list = '展位号,企业名称,城市,备注\r\nA1,东门咨询台,440300,\r\nb2,鑫淼人力资源（深圳）,深圳市,自带电脑\r\n';
const encodings: readonly (readonly [string, Buffer, RegExp])[] = [
  ['GBK', iconv.encode(list, 'gbk'), /GB18030/],
  ['GB18030', iconv.encode(list, 'gb18030'), /GB18030/],
  [
    'GB18030 with a mark',
    Buffer.concat([Buffer.from([0x84, 0x31, 0x95, 0x33]), iconv.encode(list, 'gb18030')]),
    /GB18030/,
  ],
  ['UTF-8', Buffer.from(list), /as UTF-8;/],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${list}`), /UTF-8 with a byte order mark/],
  ['UTF-16 LE', iconv.encode(list, 'utf16le', { addBOM: true }), /UTF-16 LE/],
  ['UTF-16 BE', iconv.encode(list, 'utf16be', { addBOM: true }), /UTF-16 BE/],
  ['UTF-16 LE without a mark', iconv.encode(list, 'utf16le'), /UTF-16 LE without a mark/],
  ['UTF-16 BE without a mark', iconv.encode(list, 'utf16be'), /UTF-16 BE without a mark/],
  [
    'UTF-16 LE with tabs, Excel’s “Unicode text”',
    iconv.encode(list.replaceAll(',', '\t'), 'utf16le', { addBOM: true }),
    /tabs/,
  ],
  ['GBK with semicolons', iconv.encode(list.replaceAll(',', ';'), 'gbk'), /semicolons/],
];

test.each(encodings)('%s: the same stands come out, and the summary says how it was read', (_, bytes, said) => {
  const { stands, notes } = understood({ csv: csvFile(bytes) });
  expect(stands.map(({ door, label, city }) => [door.stand, door.city, label, city])).toEqual([
    ['a1', '440300', '东门咨询台', '深圳'],
    ['b2', '440300', '鑫淼人力资源（深圳）', '深圳'],
  ]);
  expect(notes.join('\n')).toMatch(said);
  expect(notes.join('\n')).toContain('columns left out: “备注”');
});

test('labels of the usual characters come back from every encoding', () => {
  const common = [...'招聘会展位东门西区人力资源社保局咨询台服务站公司企业深圳广州成都一二三四五有限'];
  const label = fc
    .array(fc.constantFrom(...common), { minLength: 1, maxLength: 12 })
    .map((characters) => characters.join(''));
  const encoding = fc.constantFrom('gbk', 'gb18030', 'utf8', 'utf16le', 'utf16be');
  const separator = fc.constantFrom(',', '\t', ';', '，');
  fc.assert(
    fc.property(
      fc.array(label, { minLength: 1, maxLength: 6 }),
      encoding,
      separator,
      fc.boolean(),
      (labels, name, by, mark) => {
        const text = [['展位号', '名称'], ...labels.map((words, index) => [`a${index}`, words])]
          .map((cells) => cells.join(by))
          .join('\r\n');
        const bytes = iconv.encode(text, name, { addBOM: mark && name !== 'gbk' && name !== 'gb18030' });
        expect(asked({ csv: csvFile(bytes) }).map(({ label: found }) => found)).toEqual(labels);
      },
    ),
    { numRuns: 150 },
  );
});

test('whatever the bytes are, they are text or a sentence with a mend', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const found = decodeText(bytes);
      if (found.ok) expect(found.encoding).not.toBe('');
      else expect([found.fault, found.mend]).toEqual([expect.stringMatching(/\S/), expect.stringMatching(/\S/)]);
    }),
    { numRuns: 1000 },
  );
});

test('no character that stands for a lost one, no private and no control character reaches a poster', () => {
  const strange = fc.constantFrom(
    '\uFFFD',
    '\uE000',
    '\uF8FF',
    '\u0000',
    '\u0007',
    '\u001B',
    '\u0085',
    '\u202E',
    '\uFFFE',
    '\u{10FFFD}',
  );
  const cell = fc
    .tuple(fc.string({ unit: fc.constantFrom('东', '门', 'a'), maxLength: 4 }), strange)
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(cell, fc.constantFrom('label', 'name', 'org'), (words, column) => {
      const csv = csvFile(`stand,${column}\na1,"${words}门"\n`);
      let stands: ReturnType<typeof asked> = [];
      try {
        stands = asked({ csv });
      } catch (error) {
        expect((error as Error).message).toMatch(new RegExp(`stands.csv:2 ${column}: .*\\n {4}mend: `));
      }
      for (const stand of stands)
        expect([stand.label, stand.fairName, stand.org].join('')).not.toMatch(
          /[\uFFFD\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}]/u,
        );
    }),
  );
});

test.each<[string, Uint8Array, RegExp]>([
  ['an Excel workbook', Buffer.from('PK\x03\x04…'), /is an Excel workbook.*\n {4}mend: .*CSV UTF-8/],
  ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]), /is an old Excel workbook/],
  ['a PDF', Buffer.from('%PDF-1.7'), /is a PDF/],
  ['a web page', Buffer.from('<html><table>'), /is a web page/],
  ['UTF-16 that is cut off', iconv.encode(list, 'utf16le', { addBOM: true }).subarray(0, 41), /half a character/],
  ['zero bytes', Buffer.from([0x61, 0, 0, 0, 0xe9, 0x97, 0, 0, 0x2c]), /zero bytes/],
  [
    'Big5',
    iconv.encode('展位號,企業名稱,城市\r\na1,臺灣積體電路製造股份有限公司,440300\r\n', 'big5'),
    /neither UTF-8 nor Chinese in GB18030/,
  ],
  [
    'Japanese',
    iconv.encode('番号,会社名\na1,東京人材サービス株式会社\n', 'shift_jis'),
    /neither UTF-8 nor Chinese in GB18030 \(most of its characters are ones that nobody uses/,
  ],
  [
    'Korean, whose bytes are usual Chinese too',
    iconv.encode('번호,회사명\na1,서울 인재\n', 'euc-kr'),
    /no column is known here[\s\S]*was read as GB18030/,
  ],
  [
    'UTF-8 with one byte lost',
    Buffer.concat([Buffer.from('展位号,名称\na1,东门\nb2,东'), Buffer.from([0xe9, 0x97]), Buffer.from('\n')]),
    /stands.csv:3: is UTF-8 with a damaged/,
  ],
  ['words that were lost before', Buffer.from('stand,label\na1,东\uFFFD门\n'), /stands.csv:2 label: .*lost before/],
  ['question marks in place of words', Buffer.from('stand,label\na1,????\n'), /stands.csv:2 label: .*lost before/],
])('%s is refused with what to do', (_, bytes, message) => {
  expect(refusalOf({ csv: csvFile(bytes) })).toMatch(message);
});
