import { readFileSync } from 'node:fs';
import path from 'node:path';
import { top } from './dist';

/** The lines of a list in `test/fixtures`, without its comments. */
export const linesOf = (file: string): string[] =>
  readFileSync(path.join(top, 'test/fixtures', file), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
