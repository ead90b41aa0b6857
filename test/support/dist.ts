import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export const top = path.resolve(__dirname, '../..');
export const weappDist = path.join(top, 'dist/weapp');
export const h5Dist = path.join(top, 'dist/h5');
/** Builds that know an address for published content; the tests of it make them. */
export const publishedDist = (type: 'weapp' | 'h5'): string => path.join(top, 'dist/published', type);

export interface Budgets {
  readonly package: { readonly main: number; readonly subpackage: number; readonly template: number };
  /** Nested nodes of a page, Taro's root and the text among them. */
  readonly depth: number;
  readonly firstPaint: { readonly calls: number; readonly bytes: number };
  readonly tick: { readonly calls: number; readonly bytes: number };
}
export const budgets = JSON.parse(readFileSync(path.join(top, 'test/budgets.json'), 'utf8')) as Budgets;

/** Every file below a folder, relative to it. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(path.join(folder, file)).isFile(),
  );

/** Bytes of the files below a folder whose relative path fits. */
export const bytesOf = (folder: string, fits: (file: string) => boolean = () => true): number =>
  filesBelow(folder)
    .filter(fits)
    .reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
