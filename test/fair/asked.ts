import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readOptions } from '../../scripts/fair/options';
import { readStands, type Stand, type Stands } from '../../scripts/fair/stands';
import { store } from '../support/pack';

export const folder = (): string => mkdtempSync(path.join(tmpdir(), 'fair-'));

/** A list of stands on disk: text, or the bytes of a file as another program saves it. */
export function csvFile(content: string | Uint8Array): string {
  const file = path.join(folder(), 'stands.csv');
  writeFileSync(file, content);
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

/** The stands that a command line asks for, and how its list was read. */
export const understood = (options: Readonly<Record<string, string | undefined>>): Stands =>
  readStands(readOptions(argsOf(options)), store);

/** The stands that a command line asks for. */
export const asked = (options: Readonly<Record<string, string | undefined>>): Stand[] => [
  ...understood(options).stands,
];

/** What is said when a command line or its list is refused. */
export function refusalOf(options: Readonly<Record<string, string | undefined>>): string {
  try {
    asked(options);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('was accepted');
}
