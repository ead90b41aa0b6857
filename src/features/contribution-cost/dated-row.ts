import type { Claim } from '@/content';
import { reviewStatusOf } from '@/content/review-status';
import type { Day } from '@/lib/day';

/** What every dated row has: the days it holds for, what the source calls them, and the claims that say so. */
export interface Dated {
  readonly period: { readonly zh: string; readonly en: string };
  readonly from: Day;
  readonly to?: Day | undefined;
  readonly claims: readonly string[];
}

/** The row for a day; where there is none, the last one before it, which is shown and never counted with. */
export type RowForDay<T> =
  { readonly holds: true; readonly row: T } | { readonly holds: false; readonly last: T | undefined };

type Lookup = (id: string) => Claim | undefined;

/** Known, and not past its review day. A figure without its claim, or with one that is due, is no figure for today. */
const backed = (row: Dated, claim: Lookup, today: Day): boolean =>
  row.claims.every((id) => {
    const found = claim(id);
    return found !== undefined && reviewStatusOf(found, today) === 'fresh';
  });

/**
 * The row that holds on a day. Never falls back to an earlier one: bases change every year, and a stale figure costs
 * money.
 */
export function rowFor<T extends Dated>(rows: readonly T[], today: Day, claim: Lookup): RowForDay<T> {
  const row = rows.find(({ from, to }) => from <= today && (to === undefined || today <= to));
  if (row && backed(row, claim, today)) return { holds: true, row };
  const before = rows.filter(({ from }) => from <= today).sort((a, b) => (a.from < b.from ? 1 : -1));
  return { holds: false, last: before[0] };
}
