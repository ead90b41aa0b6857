import Taro from '@tarojs/taro';
import type { FetchLimit } from './fetch';
import { done, messageOf, refused, type Result } from './result';

const lengthIn = (header: object | undefined): number => {
  const found = Object.entries(header ?? {}).find(([name]) => name.toLowerCase() === 'content-length');
  return found ? Number(found[1]) : 0;
};

/**
 * As in the browser. WeChat gives the text whole, so a length that the server announces ends the call early, and the
 * caller counts the bytes.
 */
export function fetchText(url: string, limit: FetchLimit): Promise<Result<string>> {
  const asked = new Promise<Result<string>>((resolve) => {
    const task = Taro.request<string>({ url, dataType: 'text', responseType: 'text', timeout: limit.milliseconds });
    const end = (result: Result<string>, abort = false) => {
      clearTimeout(timer);
      resolve(result);
      if (abort && typeof task.abort === 'function') task.abort();
    };
    // The phone's own timeout ends a wait for an answer, not an answer that drips.
    const timer = setTimeout(() => end(refused('slow'), true), limit.milliseconds);
    if (typeof task.onHeadersReceived === 'function') {
      task.onHeadersReceived(({ header }) => {
        if (lengthIn(header) > limit.bytes) end(refused('too-large'), true);
      });
    }
    task.then(
      ({ statusCode, data, header }) => {
        if (statusCode !== 200) end(refused('missing'));
        else if (typeof data !== 'string') end(done(''));
        else end(lengthIn(header) > limit.bytes ? refused('too-large') : done(data));
      },
      (error: unknown) => end(refused(/time ?out|abort/i.test(messageOf(error)) ? 'slow' : 'offline')),
    );
  });
  // A phone without the call.
  return asked.catch(() => refused('offline'));
}
