import { useSyncExternalStore } from 'react';
import { createObservable } from '@/lib/observable';
import { errorText, readErrors, withError, type KeptError } from '@/lib/error-log';
import { isFileGone, now, onNewVersion, onUncaughtError, readStorage, reloadPage, writeStorage } from '@/platform';

/** What the app has to say about itself: a newer version is ready, or a file of this one is gone. */
export interface AppNotice {
  readonly kind: 'new-version' | 'file-gone';
  act(): void;
}

const errorsKey = 'errors';
const notice = createObservable<AppNotice | undefined>(undefined);

/** The notice that stands now, if any. */
export const useAppNotice = (): AppNotice | undefined => useSyncExternalStore(notice.subscribe, notice.get, notice.get);

/** The errors that this phone has kept, the oldest first; none where storage cannot be read. */
export function keptErrors(): readonly KeptError[] {
  const read = readStorage(errorsKey);
  return read.ok ? readErrors(read.value) : [];
}

/** Keeps an error on the phone, for whoever wants to report it. Never throws. */
export function keepError(error: unknown): void {
  try {
    if (isFileGone(error)) notice.set({ kind: 'file-gone', act: reloadPage });
    const read = readStorage(errorsKey);
    if (read.ok) writeStorage(errorsKey, withError(readErrors(read.value), errorText(error), now()));
  } catch {
    // an error about an error helps nobody
  }
}

/** Hears what nothing else caught, and a newer version. Call it once, when the app starts. */
export function watchApp(): void {
  onUncaughtError(keepError);
  onNewVersion((apply) => notice.set({ kind: 'new-version', act: apply }));
}
