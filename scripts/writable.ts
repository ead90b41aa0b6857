import { mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import path from 'node:path';

/** Where builds and made content are written. */
const written = ['dist', 'src/content/generated'] as const;

/**
 * Looks whether folders can be made and written to, before minutes go into what is to lie there.
 * @throws Error that names the folder, the system's reason, and what to do.
 */
export function needWritable(folders: readonly string[] = written): void {
  for (const folder of folders) {
    try {
      mkdirSync(folder, { recursive: true });
      rmdirSync(mkdtempSync(path.join(folder, '.try-')));
    } catch (error) {
      const { code = 'no reason' } = error as NodeJS.ErrnoException;
      throw new Error(
        `Nothing can be written into ${path.resolve(folder)} (${code}). ` +
          'Take away what stands in its place, allow writing there, make room, or work in a copy that is yours.',
      );
    }
  }
}
