/**
 * Keeps the whole browser build on the phone after the first visit. Without it, or refused, the pages still work with a
 * network.
 */
export function keepOffline(): void {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
  window.addEventListener('load', () => void navigator.serviceWorker.register('sw.js').catch(() => undefined));
}
