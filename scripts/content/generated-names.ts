import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { packedNames } from './divisions';

const generated = path.resolve(__dirname, '../../src/content/generated');

/** Writes a generated file that a fresh clone does not have yet. */
function begin(file: string, text: () => string): void {
  const whole = path.join(generated, file);
  if (existsSync(whole)) return;
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, text());
}

/**
 * The content's own modules read generated files, and the tools that make these load those modules: so what a fresh
 * clone lacks is begun before they are loaded. Import this first.
 */
begin('cities/names.json', () => `${JSON.stringify({ names: packedNames() })}\n`);
for (const part of ['core', 'main', 'english']) begin(`parts/${part}.json`, () => '{}\n');
