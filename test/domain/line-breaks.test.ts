import fc from 'fast-check';
import { breakLines } from '../../src/lib/line-breaks';

/** A Chinese character is as wide as two Latin ones. */
const widthOf = (text: string) =>
  [...text].reduce((total, character) => total + (/[\u2e80-\uffef]/.test(character) ? 2 : 1), 0);
const lines = (text: string, room: number) => breakLines(text, room, widthOf);

test('Chinese breaks between characters, Latin between words', () => {
  expect(lines('先领失业金再看要不要交', 8)).toEqual(['先领失业', '金再看要', '不要交']);
  expect(lines('Get the certificate and read it', 12)).toEqual(['Get the', 'certificate', 'and read it']);
});

test('no line begins with a mark that closes, or ends with one that opens', () => {
  expect(lines('写明“非本人意愿”，再走', 8)).toEqual(['写明“非', '本人意', '愿”，再', '走']);
  expect(lines('打12333问清（医保）', 8)).toEqual(['打12333', '问清（医', '保）']);
});

test('a word wider than the room is cut, and nothing is lost', () => {
  expect(lines('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
});

test('whatever is written: every line fits, and all of it is there', () => {
  const words = fc.string({
    unit: fc.oneof(fc.constantFrom(...'参保登记，。（）“”12a b'), fc.string({ unit: 'grapheme', maxLength: 1 })),
  });
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 40 }), (text, room) => {
      const broken = lines(text, room);
      for (const line of broken) expect(widthOf(line)).toBeLessThanOrEqual(Math.max(room, 2 * 2));
      expect(broken.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
    }),
  );
});
