type Listener = (error: unknown) => void;

/** Hears every error that no part of the app caught. */
export function onUncaughtError(listener: Listener): void {
  window.addEventListener('error', ({ error, message }) => listener(error ?? message));
  window.addEventListener('unhandledrejection', ({ reason }) => listener(reason));
}
