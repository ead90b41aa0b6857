import { ownRegistration } from './offline';

const tellWaiting = (registration: ServiceWorkerRegistration, ready: (apply: () => void) => void): void => {
  const { waiting } = registration;
  if (!waiting || !navigator.serviceWorker.controller) return;
  ready(() => {
    navigator.serviceWorker.addEventListener('controllerchange', () => window.location.reload());
    waiting.postMessage({ type: 'SKIP_WAITING' });
  });
};

/**
 * Tells when the browser has kept a newer version whole, beside the one that is open.
 * @param ready is given what changes to it; the page loads anew.
 */
export function onNewVersion(ready: (apply: () => void) => void): void {
  if (!('serviceWorker' in navigator)) return;
  void navigator.serviceWorker.ready
    .then(ownRegistration)
    .then((registration) => {
      if (!registration) return;
      tellWaiting(registration, ready);
      registration.addEventListener('updatefound', () =>
        registration.installing?.addEventListener('statechange', () => tellWaiting(registration, ready)),
      );
    })
    .catch(() => undefined);
}

/** Whether an error says that a file of this version is no longer on the server, or could not be fetched. */
export const isFileGone = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  /ChunkLoadError|CSS_CHUNK/.test(JSON.stringify(Object.values(error)) + String((error as Error).name));

export const reloadPage = (): void => window.location.reload();
