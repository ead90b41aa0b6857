import { crossValidate, styleFolds, writerFolds } from '../../scripts/search/cases';
import { shares } from '../../scripts/search/judge';
import budgets from '../search-budgets.json';
import { pack } from '../support/pack';
import { searchData } from '../support/search';

test.each([
  ['styles', styleFolds],
  ['writers', writerFolds],
] as const)(
  'whatever of the %s is held out, a model that learnt from the rest keeps its figures',
  (name, folds) => {
    const { first, wrong, sureRight } = shares(crossValidate(pack, searchData, folds).all);
    const budget = budgets.quality[name];
    expect(first).toBeGreaterThanOrEqual(budget.first);
    expect(wrong).toBeLessThanOrEqual(budget.wrong);
    expect(sureRight).toBeGreaterThanOrEqual(budget.sureRight);
  },
  600_000,
);
