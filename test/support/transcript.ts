import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { top } from './dist';

/** Where it is kept what a screen reader says on each page. */
const folder = path.join(top, 'test/transcripts');

/** The transcript kept under a name, and what was heard now. With `ACCEPT=1` what was heard becomes the one that is kept. */
export function transcript(name: string, heard: string): { readonly kept: string; readonly heard: string } {
  const file = path.join(folder, `${name}.txt`);
  const now = `${heard.trim()}\n`;
  if (process.env.ACCEPT === '1') {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, now);
  }
  return { kept: existsSync(file) ? readFileSync(file, 'utf8') : '', heard: now };
}
