import type { Claim } from '@/content';
import { reviewStatusOf } from '@/content/review-status';
import type { Day } from '@/lib/day';

/** What every dated row has: the days it holds for, what the source calls them, and the claims that say so. */
export interface Dated {
  readonly period: { readonly zh: string; readonly en: string };
  readonly from: Day;
  readonly to?: Day | undefined;
  readonly estimate?: true | undefined;
  readonly layer?: string | undefined;
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

/**
 * A row to count with. `estimate`: it is of another time (`old`), or its source is weak, so the sum is no more than a
 * guess.
 */
export interface Usable<T> {
  readonly row: T;
  readonly estimate: boolean;
  readonly old: boolean;
}

/** Whether somebody has said so: every claim is known, and none is a question. */
const said = (row: Dated, claim: Lookup): boolean =>
  row.claims.every((id) => {
    const found = claim(id);
    return found !== undefined && found.grade !== 'unverified';
  });

/**
 * The row to count with on a day: the one that holds, else the last one published, which makes the sum an estimate.
 * Undefined where nothing was ever published, or a question stands behind it.
 */
export function usableRow<T extends Dated>(rows: readonly T[], today: Day, claim: Lookup): Usable<T> | undefined {
  const found = rowFor(rows, today, claim);
  const row = found.holds ? found.row : found.last;
  return row && said(row, claim)
    ? { row, estimate: !found.holds || row.estimate === true, old: !found.holds }
    : undefined;
}
