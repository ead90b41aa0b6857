import fc from 'fast-check';
import { nextTextSize, textScale, textSizeFor, textSizes } from '../../src/lib/text-size';

test.each([
  [16 / 17, 'standard'],
  [1, 'standard'],
  [18 / 17, 'large'],
  [20 / 17, 'large'],
  [21 / 17, 'largest'],
  [23.8 / 17, 'largest'],
  [29.75 / 17, 'largest'],
])("WeChat's text %f times its standard gives %s", (factor, size) => {
  expect(textSizeFor('auto', factor)).toBe(size);
});

test('what the person chose stands whatever the phone says', () => {
  fc.assert(
    fc.property(fc.constantFrom(...textSizes), fc.double({ min: 0.5, max: 4, noNaN: true }), (choice, factor) => {
      expect(textSizeFor(choice, factor)).toBe(choice);
    }),
  );
});

test('a phone with larger text never gets smaller text than another', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.5, max: 4, noNaN: true }), fc.double({ min: 0.5, max: 4, noNaN: true }), (a, b) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      expect(textScale[textSizeFor('auto', less)]).toBeLessThanOrEqual(textScale[textSizeFor('auto', more)]);
    }),
  );
});

test('the switch goes through every size and round again', () => {
  expect(textSizes.map(nextTextSize)).toEqual(['large', 'largest', 'standard']);
});
