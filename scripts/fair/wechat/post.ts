import type { WechatAccess } from './access';
import { WechatError } from './error';

const timeoutMs = 15_000;
const maxTries = 3;
/** The largest code that WeChat draws has some hundred kilobytes. */
const maxBytes = 4 * 1024 * 1024;

/** What came of one call: the bytes of an answer; or what went wrong, and whether another try may help. */
type Attempt = { readonly bytes: Uint8Array } | { readonly trouble: string; readonly again: boolean };

/** The body of an answer, read piece by piece and given up as soon as it is too large. */
async function bodyOf(answer: Response): Promise<Uint8Array | undefined> {
  if (!answer.body) return new Uint8Array();
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    if (size > maxBytes) {
      await reader.cancel();
      return undefined;
    }
    pieces.push(next.value);
  }
  return Buffer.concat(pieces);
}

async function attempt(address: string, body: object): Promise<Attempt> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (answer.type === 'opaqueredirect' || (answer.status >= 300 && answer.status < 400)) {
      await answer.body?.cancel();
      return {
        trouble: `HTTP ${answer.status}, a redirect, which is not followed: the secret goes to no other address`,
        again: false,
      };
    }
    if (!answer.ok) {
      await answer.body?.cancel();
      return { trouble: `HTTP ${answer.status}`, again: true };
    }
    const bytes = await bodyOf(answer);
    return bytes ? { bytes } : { trouble: 'an answer of more than 4 MB', again: false };
  } catch {
    // No connection, or too slow. What was thrown may hold the whole address with the token, so it is not passed on.
    return { trouble: 'no answer', again: true };
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** The JSON object in an answer; an empty one for anything else. */
export function jsonIn(bytes: Uint8Array): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

/**
 * Calls the server, up to three times when it is busy or not there.
 * @param path with its query.
 * @param pause waits so many milliseconds before another try.
 * @returns the bytes of the answer, at most 4 MB
 * @throws WechatError
 */
export async function post(
  { api }: Pick<WechatAccess, 'api'>,
  path: string,
  body: object,
  pause: (milliseconds: number) => Promise<void>,
): Promise<Uint8Array> {
  for (let tries = 1; ; tries += 1) {
    const found = await attempt(api + path, body);
    const last = tries === maxTries;
    if ('bytes' in found && (last || jsonIn(found.bytes).errcode !== -1)) return found.bytes;
    if ('trouble' in found && (last || !found.again)) {
      const { host } = new URL(api);
      throw new WechatError(
        `${host}: ${found.trouble}${found.again ? ` after ${maxTries} tries` : ''}`,
        'check the network and WECHAT_API, or run without WECHAT_APPID for plain codes alone',
      );
    }
    await pause(tries * 1000);
  }
}
