/** Where WeChat's City Service opens a city's page: a mini-program and a path inside it. */
export interface ServicePath {
  readonly appId: string;
  readonly path: string;
}

/** A later answer is none: the page has its words meanwhile. */
export const serviceTimeoutMs = 1500;

/**
 * What is asked of the operator's endpoint, in the words of WeChat's `getservicepath`: the service list (type 5) of a
 * prefecture-level city under a tag, from a mini-program (channel 1). Source: developers.weixin.qq.com, City Service
 * open interface.
 */
export const servicePathQuestion = (city: string) => ({
  page_type: 5,
  src_channel: 1,
  city_name: city,
  ext_params: [{ key: 'keyword', value: '社保' }],
});

/**
 * Reads the answer, whatever it is. Taken only with the `app_id` that was fixed when the package was built, a `path`
 * of at most 1024 characters without a scheme or a space, and no
 * `errcode` but 0.
 */
export function readServicePath(answer: unknown, expectedAppId: string): ServicePath | undefined {
  if (typeof answer !== 'object' || answer === null) return undefined;
  const { errcode = 0, app_id: appId, path } = answer as Readonly<Record<string, unknown>>;
  if (errcode !== 0 || typeof appId !== 'string' || typeof path !== 'string') return undefined;
  const fits = appId === expectedAppId && /^\/?[\w-][\w\-./]*(\?\S*)?$/.test(path) && path.length <= 1024;
  return fits ? { appId, path } : undefined;
}

/** What is kept of an answer until the day ends. */
export interface CachedPath {
  readonly day: string;
  readonly city: string;
  readonly path: ServicePath;
}

/** The kept answer when it is of this day and city and still reads as one. */
export function readCachedPath(
  kept: unknown,
  day: string,
  city: string,
  expectedAppId: string,
): ServicePath | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { day: keptDay, city: keptCity, path } = kept as Readonly<Record<string, unknown>>;
  if (keptDay !== day || keptCity !== city || typeof path !== 'object' || path === null) return undefined;
  const { appId, path: inside } = path as Readonly<Record<string, unknown>>;
  return readServicePath({ app_id: appId, path: inside }, expectedAppId);
}
