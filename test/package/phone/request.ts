import { request as httpRequest, type IncomingMessage } from 'node:http';

export interface RequestOptions {
  readonly url: string;
  readonly method?: string;
  readonly data?: unknown;
  readonly dataType?: string;
  readonly timeout?: number;
  readonly success?: (answer: object) => void;
  readonly fail?: (error: object) => void;
  readonly complete?: (answer: object) => void;
}

/** What WeChat makes of an answer: JSON is read where it is JSON, unless the caller asks for the text. */
function parsed(text: string, dataType: string): unknown {
  if (dataType !== 'json') return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * `wx.request` by a real request of this machine, with WeChat's words: any status is a success, and a broken or late
 * connection a failure.
 */
export function fetchAsWx({
  url,
  method = 'GET',
  data,
  dataType = 'json',
  timeout = 60_000,
  success,
  fail,
  complete,
}: RequestOptions) {
  let onHeaders: ((answer: { header: object }) => void) | undefined;
  let ended = false;
  const end = (tell: ((answer: object) => void) | undefined, answer: object) => {
    if (ended) return;
    ended = true;
    tell?.(answer);
    complete?.(answer);
  };
  const sent = httpRequest(
    url,
    { method, timeout, headers: data === undefined ? {} : { 'content-type': 'application/json' } },
    (answer: IncomingMessage) => {
      onHeaders?.({ header: answer.headers });
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        end(success, {
          data: parsed(Buffer.concat(chunks).toString(), dataType),
          statusCode: answer.statusCode,
          header: answer.headers,
          errMsg: 'request:ok',
        }),
      );
      answer.on('error', () => end(fail, { errMsg: 'request:fail abort' }));
    },
  );
  sent.on('timeout', () => sent.destroy(new Error('timeout')));
  sent.on('error', (error) => end(fail, { errMsg: `request:fail ${error.message}` }));
  sent.end(data === undefined ? undefined : JSON.stringify(data));
  return {
    abort: () => void sent.destroy(),
    onHeadersReceived: (listen: typeof onHeaders) => {
      onHeaders = listen;
    },
  };
}
