import * as fc from 'fast-check';
import { createStore } from '../../src/content/store';
import { changedSteps, readSeen, withSeen } from '../../src/domain/seen';
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
  expect(changedSteps(guide, store, withSeen(guide, store, {})).size).toBe(0);
});

test('a step whose words changed and a step whose claim changed are named, and no other', () => {
  const after = later.guide('wechat')!;
  expect([...changedSteps(after, later, withSeen(guide, store, {}))]).toEqual([first!.id, second!.id]);
  expect(changedSteps(after, later, withSeen(after, later, withSeen(guide, store, {}))).size).toBe(0);
});

test('whatever storage holds, reading it gives marks only, and what was written comes back', () => {
  fc.assert(
    fc.property(fc.anything(), (value) =>
      expect(Object.values(readSeen(value)).every((mark) => /^[0-9a-z]{1,7}$/.test(mark))).toBe(true),
    ),
  );
  const seen = withSeen(guide, store, {});
  expect(readSeen(JSON.parse(JSON.stringify(seen)))).toEqual(seen);
});
