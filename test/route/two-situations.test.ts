import { enumeratePaths, openAnswers, pairedAnswers } from '../../src/features/planner/enumerate-paths';
import { planOf, missingNeeds, type PlanStep } from '../../src/features/planner/plan';
import { chosenIn } from '../../src/features/planner/answer';
import type { Answers } from '../../src/features/planner/types';
import { linesOf } from '../../src/features/planner/plan-text';
import { planWords } from '../../src/features/planner/plan-words';
import { wordsIn } from '../../src/content/words';
import { flow } from '../support/route';
import { store } from '../support/pack';

/**
 * Every plan for somebody in one special situation, and for somebody in two, with the register not known; for somebody
 * in any three, those after one reason for leaving and one answer about the next job, which change from one three to
 * the next.
 */
const special = flow.questions.find(({ id }) => id === 'special')!;
const optionsOf = (id: string) => flow.questions.find((question) => question.id === id)!.options.map((item) => item.id);
const situations = optionsOf('special').filter((id) => id !== 'none');
const threes = situations
  .flatMap((one, at) =>
    situations
      .slice(at + 1)
      .flatMap((two, further) => situations.slice(at + further + 2).map((three) => [one, two, three].join('.'))),
  )
  .map((three, count) => ({
    special: three,
    reason: optionsOf('reason')[count % 7]!,
    'new-job': optionsOf('new-job')[count % 4]!,
    hukou: 'unsure',
  }));
const plans = [
  ...openAnswers(flow),
  ...pairedAnswers(
    flow,
    special.options.map(({ id }) => id),
  ),
  ...threes,
]
  .filter((open) => open.special !== undefined)
  .flatMap((open) => [...enumeratePaths(flow, undefined, open)].map(({ answers, walk }) => ({ answers, walk })))
  .map(({ answers, walk }) => ({ answers, walk, plan: planOf(flow, walk) }));
const fits = (answers: Answers, option: string) => chosenIn(special, answers.special).includes(option);
const words = planWords(
  wordsIn('zh', store),
  {
    left: undefined,
    place: undefined,
    today: '2026-11-27',
  },
  store,
);
/** A step's own sentences, its claims left out; a case says the same in every plan. */
const sayings = new Map<PlanStep['shown'], string>();
function ownWords(step: PlanStep): string {
  const { shown } = step;
  const said =
    sayings.get(shown) ??
    [words.say(shown.title), words.say(shown.text), ...linesOf(step, words), shown.avoid?.zh ?? ''].join('\n');
  sayings.set(shown, said);
  return said;
}
const found = (wrong: (plan: (typeof plans)[number]) => unknown) =>
  plans.flatMap((one) => {
    const what = wrong(one);
    return what ? [[one.answers, what]] : [];
  })[0];

test('a foreigner, or somebody from Hong Kong, Macao or Taiwan, is not asked for a register or an ID card', () => {
  expect(
    found(({ answers, plan }) =>
      fits(answers, 'foreigner') || fits(answers, 'hmt')
        ? plan.map(ownWords).find((said) => /户口|户籍|身份证(?!件)/.test(said))
        : undefined,
    ),
  ).toBeUndefined();
});

test('while the fund pays medical insurance, no step tells a person to pay it', () => {
  expect(
    found(({ plan }) =>
      plan.some(({ id }) => id === 'medical-by-fund')
        ? plan
            .map(ownWords)
            .find((said) => /养老医保还要自己交|参加职工养老和医保。|(?<!问清领不了，)三个月内去办/.test(said))
        : undefined,
    ),
  ).toBeUndefined();
});

test('somebody who settles abroad is not led through joining, paying or a gap', () => {
  const joining = ['choose-cover', 'enrol', 'enrol-pension', 'pay', 'residents', 'after-benefit', 'gap', 'hmt'];
  expect(
    found(({ answers, plan }) =>
      fits(answers, 'abroad') ? plan.find(({ id }) => joining.includes(id))?.id : undefined,
    ),
  ).toBeUndefined();
});

test('nobody reads both that the account stays until the age and that it is paid out on request', () => {
  expect(
    found(({ plan }) => {
      const said = plan.map(ownWords).join('\n');
      return /账户留到退休年龄/.test(said) && /书面申请领出/.test(said);
    }),
  ).toBeUndefined();
});

test('no plan says the same thing in two steps', () => {
  expect(
    found(({ plan }) => {
      for (const field of ['title', 'text'] as const) {
        const said = plan.map(({ shown }) => shown[field].zh);
        const twice = said.find((text, at) => said.indexOf(text) !== at);
        if (twice !== undefined) return twice;
      }
      return plan.filter(({ shown }) => /停保.*三个月内(去办|接上|要接上)/.test(shown.by?.zh ?? '')).length > 2
        ? plan.map(({ id }) => id)
        : undefined;
    }),
  ).toBeUndefined();
});

test('whoever has reached the age reads that medical must not lapse', () => {
  expect(
    found(({ answers, plan }) =>
      answers.age === 'past' ? !/医保/.test(plan.map(({ shown }) => shown.by?.zh ?? '').join()) && answers : undefined,
    ),
  ).toBeUndefined();
});

test('any three situations are among the plans', () => {
  expect(threes).toHaveLength((situations.length * (situations.length - 1) * (situations.length - 2)) / 6);
  expect(new Set(plans.map(({ answers }) => answers.special?.split('.').length))).toEqual(new Set([1, 2, 3]));
});

test('no step stands before what it needs, in two and three situations at once too', () => {
  expect(found(({ walk, plan }) => missingNeeds(plan, walk)[0])).toBeUndefined();
});
