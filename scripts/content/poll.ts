import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** What a folder holds, as one text that changes when any file in it does. A folder that cannot be read has one too. */
function stateOf(folder: string): string {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => {
        const stat = statSync(path.join(folder, name), { throwIfNoEntry: false });
        return `${name} ${stat?.mtimeMs ?? 'gone'} ${stat?.size ?? ''}`;
      })
      .join('\n');
  } catch (error) {
    return (error as Error).message;
  }
}

/**
 * Looks at a folder again and again. Asking the system for changes stops for good when the folder is deleted, moved or
 * checked out anew; looking at eighty files twice a second does not.
 * @param onChange is called after the folder has stood still for one look.
 * @returns a function that stops it.
 */
export function pollFolder(folder: string, onChange: () => void, intervalMs = 500): () => void {
  let handled = stateOf(folder);
  let seen = handled;
  const timer = setInterval(() => {
    const now = stateOf(folder);
    if (now !== seen) seen = now;
    else if (now !== handled) {
      handled = now;
      onChange();
    }
  }, intervalMs);
  return () => clearInterval(timer);
}

/** Resolves at the next change of a folder. */
export const nextChange = (folder: string, intervalMs = 500): Promise<void> =>
  new Promise((resolve) => {
    const stop = pollFolder(
      folder,
      () => {
        stop();
        resolve();
      },
      intervalMs,
    );
  });
