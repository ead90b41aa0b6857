import * as fc from 'fast-check';
import { answersFromQuery, answersToQuery } from '../../src/features/planner/answers-link';
import { resolvePlan } from '../../src/features/planner/resolve-plan';
import { planAsText, type PlanWords } from '../../src/features/planner/plan-text';
import { everyPlan, flow, planFor } from '../support/route';
import { store } from '../support/pack';

const paths = everyPlan().map(({ path }) => path.answers);
const city = fc.option(fc.constantFrom('110000', '310000', '440300'), { nil: undefined });

test('a link gives the very answers it was made from', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), city, (answers, place) => {
      const read = answersFromQuery(flow, answersToQuery(flow, answers, place));
      expect(read).toEqual({ answers, city: place, ignored: [] });
      expect(planFor(read.answers, read.city)).toEqual(planFor(answers, place));
    }),
  );
});

test('unknown keys and values of a link are ignored and listed, whatever they are', () => {
  fc.assert(
    fc.property(fc.constantFrom(...paths), fc.dictionary(fc.string(), fc.anything()), (answers, noise) => {
      const foreign = Object.fromEntries(
        Object.entries(noise).filter(([key]) => key !== 'city' && !flow.questions.some(({ id }) => id === key)),
      );
      const read = answersFromQuery(flow, { ...foreign, ...answers });
      expect(read.answers).toEqual(answers);
      expect([...read.ignored].sort()).toEqual(Object.keys(foreign).sort());
    }),
  );
});

test('any link at all gives a route to show or a way to start, and never the link’s own words', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('reason', 'city', 'cover', '__proto__')), fc.anything()),
      (query) => {
        const shown = resolvePlan(flow, query, {});
        expect(['mine', 'shared']).toContain(shown.whose);
        if (shown.whose === 'shared') expect(shown.walk.next).toBeUndefined();
      },
    ),
  );
});

const mine = { reason: 'resigned', 'new-job': 'soon' };

test('a link shows its own route and leaves the reader’s answers alone', () => {
  const shown = resolvePlan(flow, { reason: 'ended', 'insured-year': 'yes', 'new-job': 'soon' }, { answers: mine });
  expect(shown).toMatchObject({ whose: 'shared', broken: false, answers: { reason: 'ended' } });
});

test('a link that is cut off shows the reader’s own route and says so', () => {
  expect(resolvePlan(flow, { reason: 'ended' }, { answers: mine })).toMatchObject({
    whose: 'mine',
    broken: true,
    answers: mine,
  });
});

test('a link to the reader’s own route is the reader’s own', () => {
  expect(resolvePlan(flow, { ...mine, stamp: '1' }, { answers: { ...mine, age: 'far' } })).toMatchObject({
    whose: 'mine',
    broken: false,
  });
});

test('as text, a plan is numbered and says what to take care of and whom to call', () => {
  const words: PlanWords = {
    title: 'T',
    foot: 'F',
    say: (text) => text.zh,
    dated: () => [],
    here: () => [],
    join: (items) => items.join('、'),
    state: (state) => state,
    line: (key, value) => `${key}: ${value}`,
  };
  const plan = planFor({ ...mine, reason: 'fault', 'insured-year': 'yes' });
  const text = planAsText(plan, store, words);
  expect(text.startsWith('T\n\n1. 拿离职证明，留好单位有过错的证据 [depends]')).toBe(true);
  expect(text.match(/^\d+\. /gm)).toHaveLength(plan.length);
  expect(text).toContain('ask: 12333');
  expect(text.endsWith('\n\nF')).toBe(true);
});
