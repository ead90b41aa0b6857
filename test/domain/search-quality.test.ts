import { crossValidate, judgeFixture } from '../../scripts/search/cases';
import { shares, type Verdict } from '../../scripts/search/judge';
import budgets from '../search-budgets.json';
import { pack } from '../support/pack';
import { searchData } from '../support/search';

/** What falls below its budget, with the figures and the lines to look at; nothing when all is well. */
const below = (verdict: Verdict, budget: { first: number; wrong: number; sureRight: number }): unknown => {
  const { first, wrong, sureRight } = shares(verdict.all);
  const kept = first >= budget.first && wrong <= budget.wrong && sureRight >= budget.sureRight;
  return kept ? undefined : { first, wrong, sureRight, confusions: verdict.confusions.slice(0, 20) };
};

test.each(['open', 'second', 'third'] as const)(
  'questions that nobody learnt from (%s) are answered first, and surely only rightly',
  (name) => expect(below(judgeFixture(pack, searchData, `questions-${name}.txt`), budgets[name])).toBeUndefined(),
);

test('asked in a style that was not learnt from, the right answer still comes first', () =>
  expect(below(crossValidate(pack, searchData, [['old', 'voice']]), budgets.styles)).toBeUndefined());

test('the sixty most needed entries have at least twelve ways of asking, in at least six styles', () => {
  const rich = pack.asks.filter(
    ({ kind, ways }) => kind !== 'nothing' && Object.values(ways).flat().length >= 12 && Object.keys(ways).length >= 6,
  );
  expect(rich.length).toBeGreaterThanOrEqual(60);
});

test('every question can be learnt from more than its own title', () => {
  const asked = new Set(pack.asks.filter(({ kind }) => kind === 'question').map(({ id }) => id));
  const questions = pack.topics.flatMap((topic) => topic.questions);
  expect(questions.filter(({ id, variants }) => !asked.has(id) && variants.length < 2).map(({ id }) => id)).toEqual([]);
});

test('what the search learnt and its synonyms keep their size', () =>
  expect(Buffer.byteLength(JSON.stringify([searchData.model, pack.searchWords]))).toBeLessThanOrEqual(
    budgets.dataBytes,
  ));
