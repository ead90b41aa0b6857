import * as fc from 'fast-check';
import { OpenQuote, readCsv } from '../../scripts/fair/csv';

test('any text is rows, or a quote that stays open; nothing else is thrown', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', '\n', '\r', '中', '\uFEFF') }), (text) => {
      try {
        for (const row of readCsv(text)) expect(row.line).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length);
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
      expect(readCsv(`\uFEFF${lines.join('\r\n')}\r\n`)).toEqual(
        rows.map((cells, index) => ({ line: starts[index], cells })),
      );
    }),
  );
});

test('empty lines are left out and the lines after them keep their number', () => {
  expect(readCsv('stand\n\n , \na1\n')).toEqual([
    { line: 1, cells: ['stand'] },
    { line: 4, cells: ['a1'] },
  ]);
});
