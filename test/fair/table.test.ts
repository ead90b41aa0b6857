import * as fc from 'fast-check';
import { OpenQuote, readRows, readTable } from '../../scripts/fair/list/table';

test('any text is rows, or a quote that stays open; nothing else is thrown', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '"', ',', ';', '\t', '\n', '\r', '，', '=', '中', '\uFEFF'),
  });
  fc.assert(
    fc.property(text, (words) => {
      try {
        const lines = words.split(/\r\n?|\n/).length;
        for (const row of readRows(words)) expect(row.line).toBeLessThanOrEqual(lines);
        readTable(words);
      } catch (error) {
        expect(error).toBeInstanceOf(OpenQuote);
      }
    }),
    { numRuns: 2000 },
  );
});

test('what a spreadsheet writes is read back, with the line each row starts on', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '招', '8') }).map((text) => `x${text}x`);
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (rows) => {
      const lines = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
      const starts = rows.map(
        (_, index) => 1 + lines.slice(0, index).join('\r\n').split('\n').length - (index === 0 ? 1 : 0),
      );
      expect(readRows(`\uFEFF${lines.join('\r\n')}\r\n`)).toEqual(
        rows.map((cells, index) => ({ line: starts[index], cells })),
      );
    }),
  );
});

test('empty lines are left out and the lines after them keep their number', () => {
  expect(readRows('stand\n\n , \na1\n')).toEqual([
    { line: 1, cells: ['stand'] },
    { line: 4, cells: ['a1'] },
  ]);
});

test('a quote that is never closed is named by the line where its row starts', () => {
  expect(() => readRows('stand\na1\n"b2\nc3\nd4\n')).toThrow(expect.objectContaining({ line: 3 }));
});

test.each([
  ['stand,city\na1,440300\n', 'commas'],
  ['stand;city\na1;440300\n', 'semicolons'],
  ['stand\tcity\na1\t440300\n', 'tabs'],
  ['展位，城市\na1，440300\n', 'full-width commas'],
  ['展位，城市\na1,440300\n', 'commas'],
  ['sep=;\nstand;city\na1;440300\n', 'semicolons'],
  ['"sep=\t"\r\nstand\tcity\r\na1\t440300\r\n', 'tabs'],
  ['sep=#\nstand#city\na1#440300\n', '“#”'],
  ['秋季招聘会展位表;;\n;;\n展位号;城市;备注\na1;440300;x,y,z\n', 'semicolons'],
  ['stand;label;city\na1;"a,b,c,d";440300\n', 'semicolons'],
])('%j is separated by %s', (text, separator) => {
  const table = readTable(text);
  expect(table?.separator).toBe(separator);
  expect(table?.rows).toHaveLength(1);
  expect(table?.rows[0]?.cells).toEqual(expect.arrayContaining(['a1', '440300']));
});
