import { readFileSync } from 'node:fs';
import type { Pack } from '../../src/content/schema/pack';
import type { SearchData } from '../../src/content/schema/sounds';
import { crossValidate, judgeFixture } from './cases';
import { shares, type Tally, type Verdict } from './judge';
import budgets from '../../test/search-budgets.json';

const row = (name: string, tally: Tally): string => {
  const of = shares(tally);
  const cells = [of.first, of.topThree, of.wrong, of.nothing, of.sure, of.sureRight].map((n) =>
    n.toFixed(1).padStart(9),
  );
  return `  ${name.padEnd(14)}${String(tally.cases).padStart(6)}${cells.join('')}`;
};

const shownConfusions = 40;

function print(title: string, { all, byStyle, byKind, confusions }: Verdict): void {
  console.log(`\n${title}`);
  console.log(`  ${''.padEnd(14)} cases    first    top 3    wrong  nothing     sure  sure right  (percent)`);
  console.log(row('all', all));
  for (const [name, tally] of Object.entries(byKind)) console.log(row(name, tally));
  for (const [name, tally] of Object.entries(byStyle)) console.log(row(name, tally));
  for (const { wanted, shown, lines } of confusions.slice(0, shownConfusions))
    console.log(`    ${lines.length} ${wanted} taken for ${shown}: ${lines.slice(0, 3).join(' / ')}`);
}

const isBelow = ({ all }: Verdict, budget: { first: number; wrong: number; sureRight: number }): boolean => {
  const { first, wrong, sureRight } = shares(all);
  return first < budget.first || wrong > budget.wrong || sureRight < budget.sureRight;
};

/**
 * Prints how well the search understands, by kind and style, with what it confuses.
 * @throws Error when a figure is below its budget in test/search-budgets.json.
 */
export function reportSearch(): void {
  const pack = JSON.parse(readFileSync('src/content/generated/pack.json', 'utf8')) as Pack;
  const data = JSON.parse(readFileSync('src/content/generated/search.json', 'utf8')) as SearchData;
  const open = judgeFixture(pack, data, 'questions-open.txt');
  const second = judgeFixture(pack, data, 'questions-second.txt');
  const styles = crossValidate(pack, data);
  print('Questions people typed (test/fixtures/questions-open.txt)', open);
  print('A second list (test/fixtures/questions-second.txt)', second);
  print('Cross-validation over styles of the asks', styles);
  if (isBelow(open, budgets.open) || isBelow(second, budgets.second) || isBelow(styles, budgets.styles))
    throw new Error('the search is below its budget in test/search-budgets.json');
}
