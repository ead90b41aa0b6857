/**
 * Keeps the whole browser build on the phone after the first visit. Without it, or refused, the pages still work with a
 * network.
 */
export function keepOffline(): void {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
  const register = () => void navigator.serviceWorker.register('sw.js').catch(() => undefined);
  if (document.readyState === 'complete') register();
  else window.addEventListener('load', register);
}

/** The registration of this build, not of one that lies above it on the same host. */
export async function ownRegistration(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration();
  return registration?.scope === new URL('./', window.location.href).href ? registration : undefined;
}

/**
 * Whether the pages open without a network now: a worker is active, and it becomes so only when every file is kept; and
 * the browser has not thrown the files away since.
 */
export async function worksOffline(): Promise<boolean> {
  try {
    const registration = await ownRegistration();
    if (!registration?.active) return false;
    const names = await caches.keys();
    const own = names.find((name) => name.includes('-precache-') && name.endsWith(registration.scope));
    return own !== undefined && (await (await caches.open(own)).keys()).length > 0;
  } catch {
    return false;
  }
}
