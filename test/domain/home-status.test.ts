import { answersOfResigned as answers } from '../support/answers';
import { enumeratePaths } from '../../src/features/planner/enumerate-paths';
import { gateOf } from '../../src/components/benefit-gate/gate';
import { statusOf, type Doings } from '../../src/features/home/status';
import { finderSteps, stepsAfter } from '../../src/features/planner/finder-steps';
import { flowState } from '../../src/features/planner/flow-state';
import { recordOf } from '../support/cities';
import { store } from '../support/pack';
import { flow, planFor } from '../support/route';

const nobody: Doings = { answers: undefined, ticks: new Set(), left: undefined, begun: undefined, city: undefined };
const guide = store.guide('wechat')!;
const today = '2026-11-27';
const ticksOfAll = new Set(planFor(answers).map(({ tick }) => tick));

describe('the card on home', () => {
  test('asks whoever has begun nothing, and goes on with a guide that was begun', () => {
    expect(statusOf(nobody, store, today)).toEqual({ kind: 'new' });
    expect(
      statusOf({ ...nobody, begun: { guide, progress: { done: 1, total: 7, next: 1 } } }, store, today),
    ).toMatchObject({
      kind: 'guide',
      begun: { guide: { id: 'wechat' } },
    });
  });
  test('an answer to the question before a guide alone is no route', () => {
    expect(statusOf({ ...nobody, answers: { 'let-go': 'yes' } }, store, today)).toEqual({ kind: 'new' });
  });
  test('waits while the route has not come, and asks on where questions are open', () => {
    expect(statusOf({ ...nobody, answers }, undefined, today)).toEqual({ kind: 'waiting' });
    expect(statusOf({ ...nobody, answers: { reason: 'resigned' } }, store, today)).toEqual({ kind: 'asked' });
  });
  test('names the same next step as the plan, with its date', () => {
    const status = statusOf({ ...nobody, answers, left: '2026-10' }, store, today);
    expect(status).toMatchObject({
      kind: 'plan',
      next: { id: planFor(answers)[0]?.id },
      progress: { deadline: { day: '2027-01-31' } },
    });
  });
  test('is done when all is ticked, with the next payment day only where the place names one', () => {
    expect(statusOf({ ...nobody, answers, ticks: ticksOfAll }, store, today)).toMatchObject({
      kind: 'done',
      payBy: undefined,
    });
    const place = recordOf('440300').city;
    const window = { scheme: 'pension' as const, from: 1, to: 20, claims: ['benefit-by-reason'] };
    const city = { adcode: '440300', place: { ...place, windows: [window] } };
    expect(statusOf({ ...nobody, answers, ticks: ticksOfAll, city }, store, today)).toMatchObject({
      kind: 'done',
      payBy: '2026-12-20',
    });
  });
  test.each([
    ['on benefit until retirement', { reason: 'dismissed', 'insured-year': 'yes', 'new-job': 'none', age: 'year' }],
    ['in residents’ cover', { reason: 'resigned', 'new-job': 'none', age: 'far', cover: 'residents', hukou: 'local' }],
    ['with a new employer', { reason: 'resigned', 'new-job': 'soon' }],
  ])('%s there is nothing to pay, so no day to pay by is named', (_, said) => {
    const mine = { cover: 'flexible', ...said };
    const ticks = new Set(planFor(mine, '310000').map(({ tick }) => tick));
    const city = { adcode: '310000', place: recordOf('310000').city };
    expect(statusOf({ ...nobody, answers: mine, ticks, city }, store, today)).toMatchObject({
      kind: 'done',
      pays: false,
      payBy: undefined,
    });
    expect(statusOf({ ...nobody, answers: mine, city }, store, today)).toMatchObject({ kind: 'plan', pays: false });
  });
});

describe('the question before a guide to paying', () => {
  test.each([
    [undefined, 'ask'],
    [{ 'let-go': 'yes' }, 'benefit'],
    [{ 'let-go': 'read' }, 'read'],
    [{ 'let-go': 'no' }, 'pass'],
    [{ reason: 'dismissed' }, 'route'],
    [{ reason: 'dismissed', 'let-go': 'no' }, 'route'],
    [{ reason: 'dismissed', 'insured-year': 'no' }, 'pass'],
    [{ reason: 'resigned', 'let-go': 'yes' }, 'pass'],
    [{ reason: 'dismissed', 'insured-year': 'used', age: 'far' }, 'pass'],
    [{ reason: 'dismissed', 'insured-year': 'used', age: 'year' }, 'route'],
  ] as const)('%j gives %s', (said, gate) => {
    expect(gateOf(said)).toBe(gate);
  });
  test('on every path of the route it stands exactly where the route leaves benefit open', () => {
    const differing = [...enumeratePaths(flow)].filter(({ answers, walk }) => {
      const closed = walk.lookup('benefit') === 'closed';
      return (gateOf(answers) === 'pass') !== closed || (gateOf(answers) === 'route') === closed;
    });
    expect(differing.map(({ answers }) => answers)).toEqual([]);
  });
  test('its answer is no answer of the route', () => {
    expect(flow.questions.map(({ id }) => id)).not.toContain('let-go');
  });
  test('every guide to paying asks it, the one about agencies does not', () => {
    for (const guide of store.pack.guides)
      expect([guide.id, guide.benefitFirst !== undefined]).toEqual([guide.id, guide.kind !== 'risk']);
  });
});

describe('the month of leaving', () => {
  const stepsFor = (said: Readonly<Record<string, string>>) => {
    const { asked, answered } = flowState(flow, said);
    return finderSteps(asked, answered);
  };
  test('is asked after the reason, unless the person has not left', () => {
    expect(stepsFor({})).toEqual(['reason']);
    expect(stepsFor({ reason: 'resigned' })).toEqual(['reason', 'left', 'new-job']);
    expect(stepsFor({ reason: 'deciding' })).not.toContain('left');
  });
  test('counts among those that are still to come', () => {
    expect(stepsAfter('reason', flow.questions)).toBe(flow.questions.length);
    expect(stepsAfter('left', flow.questions)).toBe(flow.questions.length - 1);
    expect(stepsAfter('wallet', flow.questions)).toBe(0);
  });
});
