import * as fc from 'fast-check';
import { createStore } from '../../src/content/store';
import { earlierHashOfStep } from '../../src/content/content-hash';
import { changedSteps, hasEarlierMark, readSeenVersions, marksOf } from '../../src/features/guide/seen-versions';
import { pack, store } from '../support/pack';

const guide = store.guide('wechat')!;
const [first, second] = guide.steps;

/** The store with another title on the second step, and the sentence of a claim behind the first changed. */
const later = createStore({
  ...pack,
  guides: pack.guides.map((one) =>
    one === guide
      ? {
          ...one,
          steps: one.steps.map((step) => (step === second ? { ...step, title: { zh: '改过', en: 'changed' } } : step)),
        }
      : one,
  ),
  claims: pack.claims.map((claim) =>
    first?.claims?.includes(claim.id) ? { ...claim, text: { zh: '另一句话', en: 'another sentence' } } : claim,
  ),
});

test('nothing has changed on a first visit, nor when the content is the same', () => {
  expect(changedSteps(guide, store, {}).size).toBe(0);
  expect(changedSteps(guide, store, marksOf(guide, store)).size).toBe(0);
});

test('a step whose words changed and a step whose claim changed are named, and no other', () => {
  const after = later.guide('wechat')!;
  expect([...changedSteps(after, later, marksOf(guide, store))]).toEqual([first!.id, second!.id]);
  expect(changedSteps(after, later, { ...marksOf(guide, store), ...marksOf(after, later) }).size).toBe(0);
});

test('whatever storage holds, reading it gives marks only, and what was written comes back', () => {
  fc.assert(
    fc.property(fc.anything(), (value) =>
      expect(Object.values(readSeenVersions(value)).every((mark) => /^[0-9a-z]{1,8}$/.test(mark))).toBe(true),
    ),
  );
  const seen = marksOf(guide, store);
  expect(readSeenVersions(JSON.parse(JSON.stringify(seen)))).toEqual(seen);
});

test('a mark of an earlier version, which counted the English too, is held against both languages', () => {
  const earlier = { [second!.id]: earlierHashOfStep(second!, store) };
  expect([changedSteps(guide, store, earlier).size, hasEarlierMark(guide, earlier)]).toEqual([0, true]);
  expect([...changedSteps(later.guide('wechat')!, later, earlier)]).toEqual([second!.id]);
  expect(hasEarlierMark(guide, marksOf(guide, store))).toBe(false);
});
