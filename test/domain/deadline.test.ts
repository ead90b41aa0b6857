import { answersOfResigned as resigned, usualAnswers } from '../support/answers';
import { deadlineOf, type DeadlineFacts } from '../../src/features/planner/deadline';
import { arbitrationEnds } from '../../src/features/planner/plan-words';
import { progressInPlan } from '../../src/features/planner/plan-progress';
import { recentMonths } from '../../src/lib/recent-months';
import { lastDayOf } from '../../src/lib/month';
import { planFor } from '../support/route';

const facts: DeadlineFacts = { left: '2026-09', place: undefined, today: '2026-11-27' };

test('medical cover ends with the third month after the one in which the person left', () => {
  expect(deadlineOf({ due: 'medical' }, facts)).toEqual({ kind: 'medical', day: '2026-12-31', passed: false });
  expect(deadlineOf({ due: 'medical' }, { ...facts, left: '2026-11' })?.day).toBe('2027-02-28');
  expect(deadlineOf({ due: 'medical' }, { ...facts, left: '2026-06' })).toMatchObject({ passed: true });
});

test('no date is made up where the month, the place or the step names none', () => {
  expect(deadlineOf({ due: 'medical' }, { ...facts, left: undefined })).toBeUndefined();
  expect(deadlineOf({ due: 'payment' }, facts)).toBeUndefined();
  expect(deadlineOf({}, facts)).toBeUndefined();
});

test('progress counts what applies, names the first that is open, and the first date ahead', () => {
  const plan = planFor(resigned);
  const things = plan.filter(({ shown }) => shown.state !== 'not-for-you');
  const fresh = progressInPlan(plan, new Set(), facts);
  expect([fresh.things.length, fresh.done, fresh.next?.id]).toEqual([things.length, 0, things[0]?.id]);
  expect(fresh.deadline).toMatchObject({ kind: 'medical', day: '2026-12-31' });
  const done = progressInPlan(plan, new Set(things.map(({ tick }) => tick)), facts);
  expect([done.done, done.next, done.deadline]).toEqual([things.length, undefined, undefined]);
});

test('arbitration is applied for within a year of leaving, and is not what the person carries on by', () => {
  expect(arbitrationEnds(facts)).toBe('2027-08');
  expect(arbitrationEnds({ ...facts, today: '2027-09-01' })).toBeUndefined();
  expect(arbitrationEnds({ ...facts, left: undefined })).toBeUndefined();
  expect(deadlineOf({ due: 'arbitration' }, facts)).toBeUndefined();
  const dismissed = planFor({ ...usualAnswers, reason: 'dismissed', 'insured-year': 'yes' });
  expect(dismissed.filter(({ shown }) => shown.due === 'arbitration').map(({ id }) => id)).toEqual(['severance']);
});

test('months stand with the latest first, page by page', () => {
  expect(recentMonths('2026-02', 0, 3)).toEqual(['2026-02', '2026-01', '2025-12']);
  expect(recentMonths('2026-02', 1, 3)).toEqual(['2025-11', '2025-10', '2025-09']);
});

test('a month ends on its last day, in a leap year too', () => {
  expect(['2026-02', '2028-02', '2026-12'].map(lastDayOf)).toEqual(['2026-02-28', '2028-02-29', '2026-12-31']);
});
