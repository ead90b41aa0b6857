import type { BaseRow, Claim, PremiumRow, Rhythm, SchemeTerms, Text } from '@/content';
import type { Day } from '@/lib/day';
import { add, times, yuan, type Fen } from '@/lib/fen';
import { rate, shareOf, type Rate } from './rate';
import { usableRow, type Usable } from './dated-row';

type Percent = Extract<PremiumRow, { kind: 'percent' }>;
type Flat = Extract<PremiumRow, { kind: 'flat' }>;

/** The limits that hold today, in fen; `cap` is undefined where none is known. */
export interface Limits {
  readonly row: BaseRow;
  /** The limits are of another year, or from a weak source: nothing is refused by them. */
  readonly estimate: boolean;
  readonly floor: Fen;
  readonly cap: Fen | undefined;
}

/** Base × rate + plus = month. `own` is what goes to the own account; a year is twelve such months. */
export interface Counted {
  readonly kind: 'counted';
  readonly row: Percent;
  readonly limits: Limits | undefined;
  readonly base: Fen;
  readonly rate: Rate;
  readonly plus: Fen;
  readonly month: Fen;
  readonly year: Fen;
  readonly own: Fen | undefined;
  /** The periods of what is not known for today and was taken from before; none where the sum is sure. */
  readonly estimated: readonly Text[];
  /** Some of it is of another time; else the sum is a guess only because its sources are weak. */
  readonly old: boolean;
}

/** One of some fixed amounts: what is paid each time, by the month, the half-year or the year. */
export interface Fixed {
  readonly kind: 'fixed';
  readonly row: Flat;
  readonly options: readonly { readonly name: Text; readonly each: Fen; readonly year: Fen }[];
  readonly estimated: readonly Text[];
  readonly old: boolean;
}

/**
 * `no-rate`: no rate or amount was ever published for the place; `base` is the base that is known. `no-base`: a rate is
 * known and no base is, so the person gives it; `estimated` as in a sum. `below`, `above`: outside the limits of today.
 */
export type Cost =
  | Counted
  | Fixed
  | { readonly kind: 'no-rate'; readonly base: Usable<BaseRow> | undefined }
  | { readonly kind: 'no-base'; readonly row: Percent; readonly estimated: readonly Text[] }
  | { readonly kind: 'below' | 'above'; readonly row: Percent; readonly limits: Limits; readonly base: Fen };

const limitsOf = (found: Usable<BaseRow> | undefined): Limits | undefined =>
  found && {
    row: found.row,
    estimate: found.estimate,
    floor: yuan(found.row.floor),
    cap: found.row.cap === undefined ? undefined : yuan(found.row.cap),
  };

const periodOf = (found: Usable<BaseRow | PremiumRow> | undefined): Text[] =>
  found?.estimate ? [found.row.period] : [];

const monthsIn: Readonly<Record<Rhythm, number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

const fixed = (row: Flat, estimated: readonly Text[], old: boolean): Fixed => {
  const plus = yuan(row.plus ?? '0');
  const options = row.amounts.map(({ name, amount }) => {
    const each = add(yuan(amount), plus);
    return { name, each, year: times(each, monthsIn.year / monthsIn[row.per]) };
  });
  return { kind: 'fixed', row, options, estimated, old };
};

/** What is paid each time, by rhythm. */
export const eachTime = (month: Fen, rhythm: Rhythm): Fen => times(month, monthsIn[rhythm]);

/**
 * What a scheme costs on a day. Where this year's base or rate is not known, the last one published is taken and the
 * sum says of which time it is: it is an estimate then.
 * @param terms the rows of the place, or of the nation where the place is silent.
 * @param base the base the person chose or typed, in fen; undefined stands for the floor.
 * @param claim looks a claim up: a row whose claims are unknown, or a question, is no ground for an amount.
 */
export function costOf(
  terms: SchemeTerms,
  today: Day,
  base: Fen | undefined,
  claim: (id: string) => Claim | undefined,
): Cost {
  const bases = usableRow(terms.bases, today, claim);
  const premium = usableRow(terms.premiums, today, claim);
  if (!premium) return { kind: 'no-rate', base: bases };
  if (premium.row.kind === 'flat') return fixed(premium.row, periodOf(premium), premium.old);
  const { row } = premium;
  const limits = limitsOf(bases);
  const chosen = base ?? limits?.floor;
  if (chosen === undefined) return { kind: 'no-base', row, estimated: periodOf(premium) };
  const strict = limits !== undefined && !limits.estimate;
  if (strict && chosen < limits.floor) return { kind: 'below', row, limits, base: chosen };
  if (strict && limits.cap !== undefined && chosen > limits.cap) return { kind: 'above', row, limits, base: chosen };
  const share = rate(row.rate);
  const plus = yuan(row.plus ?? '0');
  const month = add(shareOf(chosen, share), plus);
  // A base that the person typed is theirs; only the rate can be out of date then.
  const counted = [...(base === undefined || base === limits?.floor ? [bases] : []), premium];
  return {
    kind: 'counted',
    row,
    limits,
    base: chosen,
    rate: share,
    plus,
    month,
    year: times(month, 12),
    own: row.own === undefined ? undefined : shareOf(chosen, rate(row.own)),
    estimated: counted.flatMap(periodOf),
    old: counted.some((found) => found?.old),
  };
}
