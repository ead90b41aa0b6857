import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packedNames } from './divisions';

/**
 * The store reads the names of all places from a generated file. A fresh clone has none yet, and the tools that make it
 * read the store: so it is written before they are loaded. Import this first.
 */
const file = path.resolve(__dirname, '../../src/content/generated/cities/names.json');
if (!existsSync(file)) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify({ names: packedNames() })}\n`);
}
