import { done, refused, type Result } from './result';

export interface FetchLimit {
  readonly bytes: number;
  readonly milliseconds: number;
}

/** Reads at most so many bytes; undefined when there are more. */
async function readUpTo(response: Response, bytes: number): Promise<string | undefined> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let length = 0;
  for (;;) {
    const { done: ended, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (ended || !value) return text + decoder.decode();
    length += value.length;
    if (length > bytes) return undefined;
    text += decoder.decode(value, { stream: true });
  }
}

/**
 * Fetches a text. Sends nothing but the address: no cookie, no query, no header of ours, no referrer. An answer that
 * leads elsewhere is not followed: only the host that the operator named is asked.
 * @param limit what is read at most: bytes, and milliseconds for the whole of it.
 * @returns the text, or `slow`, `too-large`, `missing` (the server has no such file), `redirected` or `offline` (no
 * answer at all).
 */
export async function fetchText(url: string, limit: FetchLimit): Promise<Result<string>> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), limit.milliseconds);
  try {
    const response = await fetch(url, {
      signal: abort.signal,
      credentials: 'omit',
      cache: 'no-cache',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
    });
    if (response.type === 'opaqueredirect' || response.redirected) return refused('redirected');
    if (response.status !== 200) return refused('missing');
    if (Number(response.headers.get('content-length')) > limit.bytes) return refused('too-large');
    const text = await readUpTo(response, limit.bytes);
    return text === undefined ? refused('too-large') : done(text);
  } catch {
    return refused(abort.signal.aborted ? 'slow' : 'offline');
  } finally {
    clearTimeout(timer);
    abort.abort();
  }
}
