import Taro from '@tarojs/taro';
import {
  readCachedPath,
  readServicePath,
  servicePathQuestion,
  serviceTimeoutMs,
  type CachedPath,
  type ServicePath,
} from './service-path';
import { notFollowing } from './redirect';
import { readStorage, writeStorage } from './storage';

/**
 * The operator's endpoint, set when the package is built. Empty: nothing is asked, and the app makes no request at all.
 */
const endpoint: string = process.env.CITY_SERVICE_ENDPOINT ?? '';
/** City Service's own mini-program, as WeChat named it to the operator: an answer with another one is not taken. */
const appId: string = process.env.CITY_SERVICE_APPID ?? '';
export const asksCityService: boolean = endpoint !== '';

/** Who is told the name of the person's city; undefined where nobody is. */
export const cityServiceHost: string | undefined = asksCityService
  ? endpoint.replace(/^https?:\/\/([^/?#]*).*$/, '$1')
  : undefined;

const storageKey = 'city-service';

/**
 * The real link into City Service for a city, from the operator's endpoint; undefined without one, and when no good
 * answer comes within 1.5 s. A good answer is kept for the day. Sent: the name of the city, nothing else.
 */
export async function servicePath(city: string, day: string): Promise<ServicePath | undefined> {
  if (!asksCityService) return undefined;
  const kept = readStorage(storageKey);
  const known = kept.ok ? readCachedPath(kept.value, day, city, appId) : undefined;
  if (known) return known;
  try {
    const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), serviceTimeoutMs));
    const asked = Taro.request<unknown>({
      url: endpoint,
      method: 'POST',
      data: servicePathQuestion(city),
      timeout: serviceTimeoutMs,
      ...notFollowing,
    });
    const answer = await Promise.race([asked, late]);
    const path = answer && answer.statusCode === 200 ? readServicePath(answer.data, appId) : undefined;
    if (path) writeStorage(storageKey, { day, city, path } satisfies CachedPath);
    return path;
  } catch {
    return undefined;
  }
}
