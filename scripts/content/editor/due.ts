import type { Claim } from '../../../src/content/schema/claim';
import { reviewStatusOf } from '../../../src/content/review-status';
import type { Day } from '../../../src/lib/day';
import { claimsIn } from '../split';
import type { Entries, Entry } from '../shape';
import { placeOf } from './load';

/** What a wrong sentence would cost its reader, worst first. */
export const harms = ['medical cover', 'money or a deadline', 'a way that leads nowhere'] as const;
export type Harm = (typeof harms)[number];

const medical = /医保|医疗|断缴|待遇/;
const money = /元|费|钱|金|基数|罚|\d+\s*(天|日|个月|年|%)|期限|之前|以内/;

const harmOf = ({ text }: Pick<Claim, 'text'>): Harm =>
  medical.test(text.zh) ? harms[0] : money.test(text.zh) ? harms[1] : harms[2];

export interface DueClaim {
  readonly claim: Claim;
  readonly place: string;
  readonly harm: Harm;
  /** Days past the review day; below 0 while it lies ahead. */
  readonly daysPast: number;
  /** In how many places a reader meets it. */
  readonly uses: number;
}

const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/**
 * The claims that are past their review day or come to it within some days: what is past first, in each half the worst
 * harm first, then what everybody reads first, then what is met in most places, then the longest past.
 */
export function dueClaims(entries: Entries, on: Day, within: number): readonly DueClaim[] {
  const met = new Map<string, number>();
  for (const list of Object.values(entries) as Entry<unknown>[][])
    for (const { value } of list) for (const id of claimsIn(value)) met.set(id, (met.get(id) ?? 0) + 1);
  const rank = ({ claim, harm, daysPast, uses }: DueClaim) => [
    reviewStatusOf(claim, on) === 'overdue' ? 0 : 1,
    harms.indexOf(harm),
    claim.highlight ?? 99,
    -uses,
    -daysPast,
  ];
  return entries.claims
    .map((entry) => ({
      claim: entry.value,
      place: placeOf(entry),
      harm: harmOf(entry.value),
      daysPast: daysBetween(entry.value.reviewBy, on),
      uses: met.get(entry.value.id) ?? 0,
    }))
    .filter(({ daysPast }) => daysPast >= -within)
    .sort((a, b) => {
      const [x, y] = [rank(a), rank(b)];
      const at = x.findIndex((value, index) => value !== y[index]);
      return at < 0 ? a.claim.id.localeCompare(b.claim.id) : (x[at] ?? 0) - (y[at] ?? 0);
    });
}

/** The list for a terminal: harm, when, how sure, where used, the sentence, and where it stands in the files. */
export function printDue(list: readonly DueClaim[], on: Day): string {
  const past = list.filter(({ claim }) => reviewStatusOf(claim, on) === 'overdue').length;
  const when = (days: number) => (days > 0 ? `${days} days past` : days === 0 ? 'due today' : `due in ${-days} days`);
  return [
    `On ${on}: ${past} past review, ${list.length - past} coming up.`,
    ...list.map(({ claim, place, harm, daysPast, uses }) => {
      const columns = [when(daysPast).padEnd(14), harm.padEnd(24), claim.grade.padEnd(10), `met in ${uses}`];
      return `${columns.join(' ')}  ${place}  ${claim.id}\n    ${claim.text.zh}`;
    }),
  ].join('\n');
}
