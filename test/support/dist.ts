import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { settingNames } from '../../config/settings';

export const top = path.resolve(__dirname, '../..');

/**
 * With an operator's settings in the environment `npm run build` makes a build without them beside theirs, and the
 * tests look at that one. Builds that a test makes have the settings that it names and no others.
 */
const plain = settingNames.some((name) => (process.env[name] ?? '') !== '') ? 'dist/plain' : 'dist';
for (const name of settingNames) process.env[name] = '';
export const weappDist = path.join(top, plain, 'weapp');
export const h5Dist = path.join(top, plain, 'h5');
/** Builds that know an address for published content; the tests of it make them. */
export const publishedDist = (type: 'weapp' | 'h5'): string => path.join(top, 'dist/published', type);

export interface Budgets {
  readonly package: {
    readonly main: number;
    /** What every documented setting together may add to the main package. */
    readonly settings: number;
    readonly subpackage: number;
    readonly template: number;
  };
  /** Nested nodes of a page, Taro's root and the text among them. */
  readonly depth: number;
  readonly firstPaint: { readonly calls: number; readonly bytes: number };
  /** The first drawing of a guide in WeChat: nodes, text among them, and UTF-8 bytes. */
  readonly guidePaint: { readonly nodes: number; readonly bytes: number };
  /** Bytes of the browser build: gzip before the first text, of a first visit, of all that a phone keeps; the style
   *  sheet as it lies there. */
  readonly browser: Readonly<Record<'firstText' | 'firstVisit' | 'wholeSite' | 'style', number>>;
  /** Screens of 375×812 that a shut guide, and an open item of the checklist, take at most. */
  readonly screens: { readonly guide: number; readonly item: number };
  readonly tick: { readonly calls: number; readonly bytes: number };
  /** Screens of 812 px at 375 px, and what can be tapped. */
  readonly home: { readonly screens: number; readonly targets: number };
  /** Taps from home to the plan, beside one a question. */
  readonly finder: { readonly tapsBesideQuestions: number };
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
