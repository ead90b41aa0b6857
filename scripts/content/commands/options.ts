import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Language } from '../../../src/content/words';
import { isMonth, type Month } from '../../../src/lib/month';
import { placeFor } from '../divisions';

/**
 * Reads `--name value` options and plain words.
 * @param names the options there are.
 * @throws Error that names an option that is not known or lacks its value.
 */
export function readOptions<N extends string>(
  args: readonly string[],
  names: readonly N[],
): { words: string[]; options: Partial<Record<N, string>>; all: Partial<Record<N, string[]>> } {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: Object.fromEntries(names.map((name) => [name, { type: 'string' as const, multiple: true }])),
    allowPositionals: true,
  });
  const all = values as Partial<Record<N, string[]>>;
  const options = Object.fromEntries(
    Object.entries<string[]>(all as Record<string, string[]>).map(([name, given]) => [name, given.at(-1)]),
  ) as Partial<Record<N, string>>;
  return { words: positionals, options, all };
}

/** @throws Error that says which word is missing. */
export function needed(value: string | undefined, what: string): string {
  if (value === undefined) throw new Error(`Say ${what}.`);
  return value;
}

/** The text of a file that was named. @throws Error when there is no such file. */
export function textOf(file: string): string {
  if (!existsSync(file) || !statSync(file).isFile()) throw new Error(`There is no file "${file}".`);
  return readFileSync(file, 'utf8');
}

/** The language given with `--language`, or Chinese. @throws Error when it is none that the content has. */
export function languageFrom(given: string = 'zh'): Language {
  if (given !== 'zh' && given !== 'en') throw new Error(`"${given}" is no language: write zh or en.`);
  return given;
}

/** The adcode of the place given with `--place`, by any code or name. @throws Error when it is no place, or several. */
export function placeFrom(given: string): string {
  const place = placeFor(given);
  if (!place) throw new Error(`"${given}" is no place: write its adcode, such as 440300.`);
  return place[0];
}

/** The month given with `--left`. @throws Error when it is none. */
export function monthFrom(given: string): Month {
  if (!isMonth(given)) throw new Error(`"${given}" is no month: write YYYY-MM.`);
  return given;
}

/** The number of days given with `--within`, or 30. @throws Error when it is none. */
export function withinFrom(given = '30'): number {
  const days = Number(given);
  if (!Number.isInteger(days) || days < 0) throw new Error(`"${given}" is no number of days.`);
  return days;
}

/** Whether it is a day that there is: the 30th of February is none. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text);

/** The day given with `--on`, or today. @throws Error when it is no day. */
export function dayFrom(given: string | undefined): string {
  const day = given ?? new Date().toISOString().slice(0, 10);
  if (!isDay(day)) throw new Error(`"${day}" is no day: write YYYY-MM-DD.`);
  return day;
}
