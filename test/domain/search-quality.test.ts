import { byWriters, crossValidate, judgeFixture } from '../../scripts/search/cases';
import { shares, type Verdict } from '../../scripts/search/judge';
import budgets from '../search-budgets.json';
import { pack } from '../support/pack';
import { searchData } from '../support/search';

const mend = 'write how people ask for what is new, or for what is shown wrongly, in src/content/data/asks';

/** Of this list only the figures are ever shown: whoever mends the search does not see its lines. */
const shut = 'final';

/** What falls below its budget, with the figures, the lines to look at and what to do; nothing when all is well. */
const below = (verdict: Verdict, name: keyof typeof budgets.quality): unknown => {
  const { first, wrong, sureRight } = shares(verdict.all);
  const budget = budgets.quality[name];
  const kept = first >= budget.first && wrong <= budget.wrong && sureRight >= budget.sureRight;
  const lines = name === shut ? {} : { confusions: verdict.confusions.slice(0, 20) };
  return kept ? undefined : { first, wrong, sureRight, mend, ...lines };
};

test.each(['open', 'second', 'third', 'fourth', 'final'] as const)(
  'questions that nobody learnt from (%s) are answered first, and surely only rightly',
  (name) => expect(below(judgeFixture(pack, searchData, `questions-${name}.txt`), name)).toBeUndefined(),
);

test('asked by a writer that it did not learn from, in all styles, the right answer still comes first', () =>
  expect(below(crossValidate(pack, searchData, [byWriters('second', 'third')], 6), 'sample')).toBeUndefined());

test('the sixty most needed entries have at least thirty ways of asking, in at least ten styles', () => {
  const asked = new Map<string, { lines: number; styles: Set<string> }>();
  for (const { kind, id, ways } of pack.asks) {
    const { lines, styles } = asked.get(`${kind} ${id}`) ?? { lines: 0, styles: new Set<string>() };
    for (const style of Object.keys(ways)) styles.add(style);
    asked.set(`${kind} ${id}`, { lines: lines + Object.values(ways).flat().length, styles });
  }
  asked.delete('nothing elsewhere');
  const rich = [...asked.values()].filter(({ lines, styles }) => lines >= 30 && styles.size >= 10);
  expect(rich.length).toBeGreaterThanOrEqual(60);
});

test('every question can be learnt from more than its own title', () => {
  const asked = new Set(pack.asks.filter(({ kind }) => kind === 'question').map(({ id }) => id));
  const questions = pack.topics.flatMap((topic) => topic.questions);
  expect(questions.filter(({ id, variants }) => !asked.has(id) && variants.length < 2).map(({ id }) => id)).toEqual([]);
});

test('what the search learnt and its synonyms keep their size', () => {
  const shipped = JSON.stringify([searchData.model, searchData.standard, searchData.synonyms]);
  expect(Buffer.byteLength(shipped)).toBeLessThanOrEqual(budgets.dataBytes);
});
