import { withOption } from '../../src/features/planner/answer';
import { answersFromQuery, answersToQuery } from '../../src/features/planner/answers-link';
import { flowState } from '../../src/features/planner/flow-state';
import { planOf } from '../../src/features/planner/plan';
import { resolvePlan } from '../../src/features/planner/resolve-plan';
import { readSaved } from '../../src/state/saved';
import { flow } from '../support/route';

describe('a question with several answers', () => {
  const base = {
    reason: 'resigned',
    'new-job': 'none',
    age: 'far',
    cover: 'flexible',
    hukou: 'local',
    wallet: 'alipay',
  };

  test('each answer adds its own step, and two answers add both', () => {
    const ids = (special?: string) =>
      planOf(flow, flowState(flow, special ? { ...base, special } : base)).map(({ id }) => id);
    expect(ids('none')).toEqual(ids());
    for (const [option, part] of [
      ['pregnant', 'childbirth'],
      ['injury', 'injury'],
      ['owes', 'owes'],
      ['child', 'child'],
      ['village', 'village'],
      ['moved', 'pension-place'],
      ['rider', 'rider'],
      ['fund', 'housing-fund'],
      ['abroad', 'abroad'],
      ['hmt', 'hmt'],
      ['foreigner', 'foreigner'],
    ] as const) {
      expect(ids()).not.toContain(part);
      expect(ids(option)).toContain(part);
    }
    expect(ids('injury.child')).toEqual(expect.arrayContaining(['injury', 'child']));
  });

  test('left open it changes nothing and keeps nobody from the plan', () => {
    expect(flowState(flow, base).next).toBeUndefined();
    expect(flowState(flow, base).asked.map(({ id }) => id)).toContain('special');
  });

  test('a foreigner is asked neither for the household register nor for a scheme', () => {
    expect(flowState(flow, { ...base, special: 'foreigner' }).asked.map(({ id }) => id)).toEqual([
      'reason',
      'new-job',
      'special',
      'age',
    ]);
  });

  test('a tap adds an answer or takes it away, and “none” stands alone', () => {
    const question = flow.questions.find(({ id }) => id === 'special')!;
    const taps = (...options: readonly string[]) =>
      options.reduce<string | undefined>((answer, option) => withOption(question, answer, option), undefined);
    expect(taps('child')).toBe('child');
    expect(taps('child', 'injury')).toBe('injury.child');
    expect(taps('child', 'injury', 'child')).toBe('injury');
    expect(taps('child', 'child')).toBeUndefined();
    expect(taps('child', 'none')).toBe('none');
    expect(taps('none', 'child')).toBe('child');
  });

  test('a link carries several answers, and one made before the question existed still shows its plan', () => {
    const answers = { ...base, special: 'injury.child' };
    const query = answersToQuery(flow, answers);
    expect(query.special).toBe('injury.child');
    expect(answersFromQuery(flow, query).answers).toEqual(answers);
    expect(answersFromQuery(flow, { ...base, special: 'gone.child' }).answers.special).toBe('child');
    expect(resolvePlan(flow, base, {})).toMatchObject({ whose: 'shared', broken: false });
  });

  test('several answers are kept on the phone', () => {
    expect(readSaved({ answers: { special: 'injury.child' } }).answers).toEqual({ special: 'injury.child' });
    expect(readSaved({ answers: { special: 'injury..x', reason: 'resigned' } }).answers).toEqual({
      reason: 'resigned',
    });
  });
});
