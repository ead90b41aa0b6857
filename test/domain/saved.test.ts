import * as fc from 'fast-check';
import { firstVisit, readSaved } from '../../src/state/saved';

const id = fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,4}$/);

test('any value in storage is read without an error, into something the app can use', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const saved = readSaved(value);
      expect(['zh', 'en']).toContain(saved.language);
      expect(['auto', 'standard', 'large', 'largest']).toContain(saved.textSize);
      expect(saved.ticks.every((tick) => typeof tick === 'string')).toBe(true);
    }),
  );
});

test('nothing valid is lost, whatever stands beside it', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(id),
      fc.array(fc.jsonValue()),
      fc.constantFrom('zh', 'en'),
      fc.jsonValue(),
      (ticks, noise, language, textSize) => {
        const mixed = ticks.flatMap((tick, index) => [
          tick,
          ...noise.slice(index, index + 1).filter((value) => typeof value !== 'string'),
        ]);
        const saved = readSaved({ language, textSize, ticks: mixed, more: noise });
        expect(saved.ticks).toEqual(ticks);
        expect(saved.language).toBe(language);
      },
    ),
  );
});

test('what was written is read back as it was', () => {
  fc.assert(
    fc.property(fc.uniqueArray(id), (ticks) => {
      const saved = { language: 'en', textSize: 'large', ticks, recentCities: [] } as const;
      expect(readSaved(JSON.parse(JSON.stringify(saved)))).toEqual(saved);
    }),
  );
});

test('names from the prototype are no parts', () => {
  expect(readSaved(Object.create({ language: 'en', ticks: ['a'] }))).toEqual(firstVisit);
});

test('a flood of ticks is cut, so that storage stays small', () => {
  expect(readSaved({ ticks: Array.from({ length: 9000 }, (_, n) => `t-${n}`) }).ticks).toHaveLength(2000);
});
