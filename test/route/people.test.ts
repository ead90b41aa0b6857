import { flowState } from '../../src/features/planner/flow-state';
import { people } from '../support/people';
import { flow, planOn, saidBy } from '../support/route';

test('at least thirty people are walked', () => {
  expect(people.length).toBeGreaterThanOrEqual(30);
});

describe.each(people)('%s', (_, person) => {
  const plan = planOn(person.answers, person.city, person.day);
  const ids = plan.map(({ id }) => id);

  test('the answers are whole, and each is among the options', () => {
    const state = flowState(flow, person.answers, person.city);
    expect(state.next?.id).toBeUndefined();
    expect(Object.fromEntries(state.answered)).toEqual(person.answers);
  });

  test.each(['zh', 'en'] as const)('the plan says what it must, and nothing that it must not, in %s', (language) => {
    for (const wanted of person.must) {
      const step = plan.find(({ id }) => id === wanted.part);
      expect([wanted.part, step && saidBy(step.shown, person.city, language, person.day)]).toEqual([
        wanted.part,
        expect.stringContaining(wanted[language]),
      ]);
    }
    const all = plan.map(({ shown }) => saidBy(shown, person.city, language, person.day)).join('\n');
    for (const wrong of person.mustNot) expect(all).not.toContain(wrong[language]);
  });

  test('the steps stand in their order', () => {
    for (const [first, second] of person.before) {
      expect(ids).toEqual(expect.arrayContaining([first, second]));
      expect([first, second, ids.indexOf(first) < ids.indexOf(second)]).toEqual([first, second, true]);
    }
  });
});
