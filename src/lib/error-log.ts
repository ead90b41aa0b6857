import * as v from 'valibot';

/** An error as it is kept on the phone: when in milliseconds, what it said, and how often in a row. */
export interface KeptError {
  readonly at: number;
  readonly text: string;
  readonly times: number;
}

const maxErrors = 20;
const maxLength = 400;
const errorSchema = v.object({ at: v.number(), text: v.pipe(v.string(), v.maxLength(maxLength)), times: v.number() });

/** Reads what storage holds, whatever it is; what is no error of this shape is left out. */
export const readErrors = (value: unknown): readonly KeptError[] =>
  (Array.isArray(value) ? value : []).filter((one): one is KeptError => v.is(errorSchema, one)).slice(-maxErrors);

/**
 * The words of anything that was thrown or rejected with: its message and the first lines of its stack; of what cannot
 * be read (a getter that throws, an object without a text) what kind of value it is.
 */
export function errorText(error: unknown): string {
  try {
    const { message, errMsg, stack } = Object(error) as Record<string, unknown>;
    const said = String([message, errMsg].find((one) => typeof one === 'string') ?? error);
    const lines = typeof stack === 'string' ? stack.split('\n').slice(0, 4) : [];
    return [said, ...lines.filter((line) => !line.includes(said))].join('\n').slice(0, maxLength);
  } catch {
    return typeof error;
  }
}

/** The errors with one more; the same error again only counts up. The last 20 stay. */
export function withError(errors: readonly KeptError[], text: string, at: number): readonly KeptError[] {
  const last = errors[errors.length - 1];
  if (last?.text === text) return [...errors.slice(0, -1), { at, text, times: last.times + 1 }];
  return [...errors, { at, text, times: 1 }].slice(-maxErrors);
}

/** The errors as a text to send, the last one first. */
export const errorsAsText = (errors: readonly KeptError[], about: string): string =>
  [
    about,
    ...[...errors].reverse().map(({ at, text, times }) => `${new Date(at).toISOString()} ×${times} ${text}`),
  ].join('\n\n');
