import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SearchModel } from '../../../src/content/schema/sounds';

/** Gives the model that was learnt from `input` before, or makes and keeps it. */
export type KeepModel = (input: string, make: () => SearchModel) => SearchModel;

/** The code that a model comes from: with other code the same asks give another one. */
const sources = [
  __dirname,
  path.resolve(__dirname, '../../../src/features/search'),
  path.resolve(__dirname, '../../../src/lib'),
];

const codeText = (): string =>
  sources
    .flatMap((folder) => readdirSync(folder, { withFileTypes: true }).map((entry) => ({ folder, entry })))
    .filter(({ entry }) => entry.isFile() && entry.name.endsWith('.ts'))
    .map(({ folder, entry }) => readFileSync(path.join(folder, entry.name), 'utf8'))
    .join('');

/** Keeps the last model in a file, since learning takes seconds and most changes of content touch no ask. */
export const keptModel =
  (file: string): KeepModel =>
  (input, make) => {
    const key = createHash('sha256').update(input).update(codeText()).digest('hex');
    try {
      const kept = JSON.parse(readFileSync(file, 'utf8')) as { readonly key: string; readonly model: SearchModel };
      if (kept.key === key) return kept.model;
    } catch {
      // nothing was kept yet
    }
    const model = make();
    writeFileSync(file, JSON.stringify({ key, model }));
    return model;
  };
