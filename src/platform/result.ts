/** What a call to the phone gave: a value, or the reason why not. Calls never throw for a refusal. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Refusal };

/**
 * `refused`: the person or the phone said no; `full`: no room; `unavailable`: this phone cannot do it. From the
 * network: `offline`, `slow`,
 * `missing`, `too-large`.
 */
export type Refusal = 'refused' | 'full' | 'unavailable' | 'offline' | 'slow' | 'missing' | 'too-large';

export const done = <T>(value: T): Result<T> => ({ ok: true, value });
export const refused = (reason: Refusal): Result<never> => ({ ok: false, reason });

/** Makes a call to the phone, which may be missing, throw or fail. */
export async function attempt<T>(call: () => T | Promise<T>): Promise<Result<T>> {
  try {
    return done(await call());
  } catch {
    return refused('unavailable');
  }
}

/** The message of whatever a `wx` call failed with: `{errMsg}`, an Error, or anything else. */
export function messageOf(error: unknown): string {
  if (typeof error === 'object' && error !== null) {
    const { errMsg, message } = error as { errMsg?: unknown; message?: unknown };
    if (typeof errMsg === 'string') return errMsg;
    if (typeof message === 'string') return message;
  }
  return String(error);
}
