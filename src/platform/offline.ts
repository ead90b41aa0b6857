/** What a browser tells of the connection; Safari and Firefox tell nothing. */
interface Connection {
  readonly saveData?: boolean;
  readonly type?: string;
  readonly effectiveType?: string;
}

/** Whether fetching what nobody asked for may cost the person money or time. */
const isMetered = (): boolean => {
  const { connection } = navigator as { connection?: Connection };
  return (
    connection?.saveData === true || connection?.type === 'cellular' || /2g|3g/.test(connection?.effectiveType ?? '')
  );
};

const whenIdle = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof window.requestIdleCallback === 'function') window.requestIdleCallback(() => resolve());
    else setTimeout(resolve, 200);
  });

/** What the worker may keep beside what the first visit needs: its cache, and the files of the build. */
interface Rest {
  readonly cache: string;
  readonly files: readonly string[];
}

const readRest = async (): Promise<Rest> => (await fetch('rest.json')).json() as Promise<Rest>;

/**
 * Asks for everything that is not kept yet, one file after the other, which makes the worker keep it: first what this
 * visit has loaded before the worker was there, then the rest, as long as the connection is free.
 */
async function keepRest(): Promise<void> {
  const registration = await navigator.serviceWorker.ready.then(ownRegistration);
  if (!registration || !navigator.serviceWorker.controller) return;
  const { cache, files } = await readRest();
  const store = await caches.open(`${cache}-${registration.scope}`);
  const loaded = new Set(performance.getEntriesByType('resource').map(({ name }) => name));
  const address = (file: string) => new URL(file, registration.scope).href;
  for (const seen of [true, false])
    for (const file of files.filter((one) => loaded.has(address(one)) === seen)) {
      if (await store.match(address(file))) continue;
      if (!seen && isMetered()) return;
      await whenIdle();
      await fetch(address(file));
    }
}

/**
 * Keeps the browser build on the phone from the first visit on. Without it, or refused, the pages still work with a
 * network.
 */
export function keepOffline(): void {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const rest = () => void keepRest().catch(() => undefined);
  const register = () => {
    // The page may be answered by the worker of a build that lies above this one, until its own is there.
    serviceWorker.addEventListener('controllerchange', rest);
    if (serviceWorker.controller) rest();
    void serviceWorker.register('sw.js').catch(() => undefined);
  };
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register);
}

/** The registration of this build, not of one that lies above it on the same host. */
export async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration();
  return registration?.scope === new URL('./', window.location.href).href ? registration : undefined;
}

/**
 * Whether the pages open without a network now: a worker is active, every file is kept, and the browser has not thrown
 * the files away since.
 */
export async function worksOffline(): Promise<boolean> {
  try {
    const registration = await ownRegistration();
    if (!registration?.active) return false;
    const names = await caches.keys();
    const own = names.find((name) => name.includes('-precache-') && name.endsWith(registration.scope));
    if (own === undefined || (await (await caches.open(own)).keys()).length === 0) return false;
    const { cache, files } = await readRest();
    const kept = await (await caches.open(`${cache}-${registration.scope}`)).keys();
    return kept.length >= files.length;
  } catch {
    return false;
  }
}
