import { foldText } from './fold-text';

declare const unit: unique symbol;
/** An amount of money: whole fen, a hundredth of a yuan. */
export type Fen = number & { readonly [unit]: 'fen' };

/** From a whole number of fen. @throws RangeError when it is not whole or too large to be exact. */
export function fen(amount: number): Fen {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not a whole number of fen`);
  return amount as Fen;
}

/**
 * From yuan as the store prints them: digits with at most two decimals. "584.92" is 58492 fen. @throws RangeError for
 * anything else.
 */
export function yuan(printed: string): Fen {
  const match = /^(\d{1,9})(?:\.(\d{1,2}))?$/.exec(printed);
  if (!match) throw new RangeError(`"${printed}" is not an amount in yuan`);
  return fen(Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0')));
}

export const add = (...amounts: readonly Fen[]): Fen => fen(amounts.reduce((sum, amount) => sum + amount, 0));
export const times = (amount: Fen, whole: number): Fen => fen(amount * whole);

/** Yuan for reading: 143240 fen is "1,432.40". The fen are left out where `short` is asked for and there are none. */
export function printYuan(amount: Fen, short = false): string {
  const whole = String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = amount % 100;
  return short && rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0')}`;
}

/** What is wrong with an amount that someone typed. */
export type TypedFault = 'empty' | 'not-a-number' | 'too-fine' | 'too-large' | 'zero';
export type Typed = { readonly ok: true; readonly amount: Fen } | { readonly ok: false; readonly fault: TypedFault };

/**
 * Reads an amount in yuan as people type it: full-width digits, spaces, thousands commas, ¥ or 元 around it. At most two
 * decimals, below ten million.
 */
export function readTyped(typed: string): Typed {
  const words = foldText(typed)
    .replace(/[\s_]/g, '')
    .replace(/^[¥￥]/, '')
    .replace(/元$/, '');
  if (words === '') return { ok: false, fault: 'empty' };
  const plain = /^\d{1,3}(,\d{3})+(\.\d*)?$/.test(words) ? words.replace(/,/g, '') : words;
  const match = /^(\d+)(?:\.(\d*))?$/.exec(plain);
  if (!match) return { ok: false, fault: 'not-a-number' };
  const [whole, decimals] = [(match[1] ?? '').replace(/^0+(?=\d)/, ''), (match[2] ?? '').replace(/0+$/, '')];
  if (decimals.length > 2) return { ok: false, fault: 'too-fine' };
  if (whole.length > 7) return { ok: false, fault: 'too-large' };
  const amount = yuan(decimals === '' ? whole : `${whole}.${decimals}`);
  return amount === 0 ? { ok: false, fault: 'zero' } : { ok: true, amount };
}
