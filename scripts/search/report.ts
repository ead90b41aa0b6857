import { readFileSync } from 'node:fs';
import type { Pack } from '../../src/content/schema/pack';
import type { SearchData } from '../../src/content/schema/sounds';
import { crossValidate, judgeFixture, styleFolds, writerFolds } from './cases';
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

function print(title: string, { all, byStyle, byKind, confusions }: Verdict, isShut: boolean): void {
  console.log(`\n${title}`);
  console.log(`  ${''.padEnd(14)} cases    first    top 3    wrong  nothing     sure  sure right  (percent)`);
  console.log(row('all', all));
  for (const [name, tally] of Object.entries(byKind)) console.log(row(name, tally));
  for (const [name, tally] of Object.entries(byStyle)) console.log(row(name, tally));
  if (isShut) return;
  for (const { wanted, shown, lines } of confusions.slice(0, shownConfusions))
    console.log(`    ${lines.length} ${wanted} taken for ${shown}: ${lines.slice(0, 3).join(' / ')}`);
}

/** The lists in test/fixtures. The last is kept shut: its figures are printed, never its lines. */
const lists = {
  open: 'Questions people typed',
  second: 'A second list',
  third: 'A third list',
  fourth: 'A fourth list, of forty people',
  final: 'The other half of it, kept shut',
} as const;

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
  const below: string[] = [];
  const report = (name: keyof typeof budgets.quality, title: string, verdict: Verdict): void => {
    print(title, verdict, name === 'final');
    if (isBelow(verdict, budgets.quality[name])) below.push(name);
  };
  for (const name of ['open', 'second', 'third', 'fourth', 'final'] as const)
    report(
      name,
      `${lists[name]} (test/fixtures/questions-${name}.txt)`,
      judgeFixture(pack, data, `questions-${name}.txt`),
    );
  report('styles', 'Cross-validation over styles of the asks', crossValidate(pack, data, styleFolds));
  report('writers', 'Cross-validation over writers of the asks', crossValidate(pack, data, writerFolds));
  if (below.length > 0) throw new Error(`below its budget in test/search-budgets.json: ${below.join(', ')}`);
}
