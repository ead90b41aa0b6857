import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readOptions } from '../../scripts/fair/options';
import { readStands, type Stand } from '../../scripts/fair/stands';
import { store } from '../support/pack';

export const folder = (): string => mkdtempSync(path.join(tmpdir(), 'fair-'));

/** A CSV file on disk. */
export function csvFile(text: string): string {
  const file = path.join(folder(), 'stands.csv');
  writeFileSync(file, text);
  return file;
}

const good: Readonly<Record<string, string>> = {
  fair: 'sz-2026',
  name: '秋季招聘会',
  base: 'https://guide.example.org',
  out: 'never-written',
};
export const argsOf = (options: Readonly<Record<string, string | undefined>>): string[] =>
  Object.entries({ ...good, ...options }).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));

/** The stands that a command line asks for. */
export const asked = (options: Readonly<Record<string, string | undefined>>): Stand[] =>
  readStands(readOptions(argsOf(options)), store);
