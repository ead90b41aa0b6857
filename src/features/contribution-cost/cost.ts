import type { BaseRow, Claim, PremiumRow, SchemeTerms, Text } from '@/content';
import type { Day } from '@/lib/day';
import { add, times, yuan, type Fen } from '@/lib/fen';
import { rate, shareOf, type Rate } from './rate';
import { rowFor, type RowForDay } from './dated-row';

type Percent = Extract<PremiumRow, { kind: 'percent' }>;
type Flat = Extract<PremiumRow, { kind: 'flat' }>;

/** The limits that hold today, in fen; `cap` is undefined where none is known. */
export interface Limits {
  readonly row: BaseRow;
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
}

/** One of some fixed amounts; `month` only where it is paid by the month. */
export interface Fixed {
  readonly kind: 'fixed';
  readonly row: Flat;
  readonly options: readonly { readonly name: Text; readonly month: Fen | undefined; readonly year: Fen }[];
}

/**
 * `no-rate`: nothing for today, `last` is what was. `no-base`: the rate is known and the base of today is not, so the
 * person gives it. `below`, `above`: outside the limits.
 */
export type Cost =
  | Counted
  | Fixed
  | { readonly kind: 'no-rate'; readonly last: PremiumRow | undefined; readonly lastBase: BaseRow | undefined }
  | { readonly kind: 'no-base'; readonly row: Percent; readonly last: BaseRow | undefined }
  | { readonly kind: 'below' | 'above'; readonly row: Percent; readonly limits: Limits; readonly base: Fen };

const limitsOf = (found: RowForDay<BaseRow>): Limits | undefined =>
  found.holds
    ? {
        row: found.row,
        floor: yuan(found.row.floor),
        cap: found.row.cap === undefined ? undefined : yuan(found.row.cap),
      }
    : undefined;

const fixed = (row: Flat): Fixed => {
  const plus = yuan(row.plus ?? '0');
  const options = row.amounts.map(({ name, amount }) => {
    const each = add(yuan(amount), plus);
    return { name, month: row.per === 'month' ? each : undefined, year: row.per === 'month' ? times(each, 12) : each };
  });
  return { kind: 'fixed', row, options };
};

/**
 * What a scheme costs on a day.
 * @param terms the rows of the city, or of the nation where the city is silent.
 * @param base the base the person chose or typed, in fen; undefined stands for the floor.
 * @param claim looks a claim up: a row whose claims are unknown or due for review does not hold.
 */
export function costOf(
  terms: SchemeTerms,
  today: Day,
  base: Fen | undefined,
  claim: (id: string) => Claim | undefined,
): Cost {
  const bases = rowFor(terms.bases, today, claim);
  const premium = rowFor(terms.premiums, today, claim);
  const lastBase = bases.holds ? bases.row : bases.last;
  if (!premium.holds) return { kind: 'no-rate', last: premium.last, lastBase };
  if (premium.row.kind === 'flat') return fixed(premium.row);
  const { row } = premium;
  const limits = limitsOf(bases);
  const chosen = base ?? limits?.floor;
  if (chosen === undefined) return { kind: 'no-base', row, last: lastBase };
  if (limits && chosen < limits.floor) return { kind: 'below', row, limits, base: chosen };
  if (limits?.cap !== undefined && chosen > limits.cap) return { kind: 'above', row, limits, base: chosen };
  const share = rate(row.rate);
  const plus = yuan(row.plus ?? '0');
  const month = add(shareOf(chosen, share), plus);
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
  };
}
