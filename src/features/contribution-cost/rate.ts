import { fen, type Fen } from '@/lib/fen';

declare const unit: unique symbol;
/** A share in basis points: a hundredth of a percent, whole. 20% is 2000. */
export type Rate = number & { readonly [unit]: 'basis points' };

/** From a percentage as the store prints it: "9.5%" is 950. @throws RangeError for anything else. */
export function rate(printed: string): Rate {
  const match = /^(\d{1,2})(?:\.(\d{1,2}))?%$/.exec(printed);
  if (!match) throw new RangeError(`"${printed}" is not a percentage`);
  return (Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))) as Rate;
}

/** The share of an amount, rounded half up to the fen (四舍五入到分): 9.5% of 6117.00 is 581.115, so 581.12. */
export const shareOf = (amount: Fen, share: Rate): Fen => fen(Math.floor((amount * share + 5000) / 10000));
