import { everyPlan, flow, partIn, planFor, wordsOf } from '../support/route';
import { enumeratePaths } from '../../src/features/planner/enumerate-paths';
import { planOf, type PlanStep } from '../../src/features/planner/plan';
import type { Answers } from '../../src/features/planner/types';

/**
 * Two steps of one plan never say the opposite of each other, and no step says what only holds for somebody else. Each
 * test is a kind, held against every path.
 */
const all = everyPlan().map(({ path, plan }) => ({ answers: path.answers, plan }));
type End = { readonly answers: Answers; readonly plan: readonly PlanStep[] };
const own = ({ shown }: PlanStep): string =>
  [shown.title.zh, shown.text.zh, shown.by?.zh, shown.avoid?.zh, shown.state === 'depends' ? shown.on.zh : ''].join(
    '\n',
  );
/** The first path on which the test fails; undefined where there is none. */
const against = (wrong: (end: End) => unknown, among: readonly End[] = all): Answers | undefined =>
  among.find((end) => wrong(end))?.answers;
const walked = (given: Answers): readonly End[] =>
  [...enumeratePaths(flow, undefined, given)].map(({ answers, walk }) => ({ answers, plan: planOf(flow, walk) }));

test('whoever has a new employer within a month never reads that nobody pays medical insurance', () => {
  expect(
    against(({ answers, plan }) => answers['new-job'] === 'soon' && plan.some((step) => /没人替你交/.test(own(step)))),
  ).toBeUndefined();
});

test('the step about severance does not promise benefit', () => {
  expect(
    against(({ plan }) => /照样能领失业金/.test(partIn(plan, 'severance')?.text.zh ?? '') || undefined),
  ).toBeUndefined();
  expect(against(({ plan }) => partIn(plan, 'severance')?.state === 'clear')).toBeUndefined();
});

test('within a year of retirement nobody is told what holds for those who retire from 2030', () => {
  expect(
    against(
      ({ answers, plan }) => answers.age === 'year' && /2030/.test(partIn(plan, 'near-retirement')?.text.zh ?? ''),
    ),
  ).toBeUndefined();
});

test('whoever starts in one to three months reads when cover changes hands, whichever cover it is', () => {
  expect(
    against(
      ({ answers, plan }) =>
        answers['new-job'] === 'later' &&
        !['past', undefined].includes(answers.age) &&
        !plan.some(
          ({ id, shown }) => ['handover', 'after-benefit'].includes(id) && /入职/.test(shown.title.zh + shown.text.zh),
        ) &&
        // Within a year of retirement on benefit there is no cover of one's own to hand over.
        !plan.some(({ id }) => id === 'benefit-to-retirement'),
    ),
  ).toBeUndefined();
});

test('nobody who starts a job is told to look after the end of the benefit', () => {
  expect(
    against(
      ({ answers, plan }) =>
        answers['new-job'] === 'later' && /领完前/.test(partIn(plan, 'after-benefit')?.title.zh ?? ''),
    ),
  ).toBeUndefined();
});

test('whose benefit is used up is neither told to claim it nor that the fund pays', () => {
  const used = all.filter(({ answers }) => answers['insured-year'] === 'used');
  expect(used.length).toBeGreaterThan(100);
  expect(
    against(({ plan }) => partIn(plan, 'benefit')?.state === 'clear' || partIn(plan, 'medical-by-fund'), used),
  ).toBeUndefined();
});

test('whose benefit is used up within a year of retirement asks before enrolling', () => {
  const close = all.filter(({ answers }) => answers['insured-year'] === 'used' && answers.age === 'year');
  expect(close.length).toBeGreaterThan(20);
  expect(
    against(({ plan }) => {
      const shown = partIn(plan, 'benefit');
      return !shown?.claims.includes('benefit-used-up-near') || partIn(plan, 'enrol')?.state === 'clear';
    }, close),
  ).toBeUndefined();
});

test.each(['ended', 'dismissed', 'proposed', 'unsure'])(
  'pregnant, on leave or nursing and %s: whether it is lawful is asked, before benefit and with the year',
  (reason) => {
    expect(
      against(
        ({ plan }) => {
          const ids = plan.map(({ id }) => id);
          const shown = partIn(plan, 'birth-protection');
          return (
            !shown ||
            !/一年内/.test(shown.by?.zh ?? '') ||
            !shown.claims.includes('birth-no-dismissal') ||
            ids.indexOf('birth-protection') > ids.indexOf('benefit')
          );
        },
        walked({ reason, special: 'pregnant' }),
      ),
    ).toBeUndefined();
  },
);

test('the two sums of a work injury are said of the ways of leaving that bring them', () => {
  const shown = partIn(
    planFor({ reason: 'dismissed', 'insured-year': 'yes', 'new-job': 'soon', special: 'injury' }),
    'injury',
  )!;
  expect(wordsOf(shown, 'zh')).toMatch(/合同到期或自己提出走的，有两笔/);
  expect(wordsOf(shown, 'zh')).toMatch(/你这样离职，两笔有没有/);
  expect(wordsOf(shown, 'en')).toMatch(/whether your way of leaving brings the sums/);
});

test('a yearly window: whoever has a gap is sent to ask about joining mid-year', () => {
  const resigned = { reason: 'resigned', 'new-job': 'none' };
  for (const { plan } of walked({ ...resigned, cover: 'residents' }))
    if (partIn(plan, 'residents'))
      expect(wordsOf(partIn(plan, 'residents')!, 'zh')).toContain('不在集中期能不能马上参加');
  for (const { plan } of walked({ ...resigned, cover: 'flexible' }))
    if (partIn(plan, 'gap')) expect(wordsOf(partIn(plan, 'gap')!, 'zh')).toContain('半路');
});

test('while the fund pays medical insurance, no place adds where to enrol in it or how to pay it', () => {
  expect(
    against(
      ({ plan }) =>
        partIn(plan, 'medical-by-fund') &&
        plan.some(({ shown }) => shown.here?.some((kind) => ['enrol', 'paying', 'gap'].includes(kind))),
    ),
  ).toBeUndefined();
});
