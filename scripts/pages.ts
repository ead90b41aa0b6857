import { readFileSync } from 'node:fs';
import path from 'node:path';
interface AppConfig {
  readonly pages: readonly string[];
  readonly subPackages?: readonly { readonly root: string; readonly pages: readonly string[] }[];
}

/** A page in one of its states, as tests and pictures open it. */
export interface KnownPage {
  /** Unique and short: `guide`, `guide-agency`. */
  readonly name: string;
  /** `pages/help/search/index` */
  readonly route: string;
  /** `id=agency`, or empty. */
  readonly query: string;
  /** The same page in the browser build. */
  readonly hash: string;
}

/**
 * What a page needs to show itself whole, and the further states worth a look. A page that is not here opens without a
 * query.
 */
const states: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  guide: { '': 'id=wechat', agency: 'id=agency', unknown: 'id=nothing' },
  checklist: { '': 'item=e-card' },
  about: { '': 'show=sources' },
};

const app = JSON.parse(readFileSync(path.resolve(__dirname, '../dist/weapp/app.json'), 'utf8')) as AppConfig;
const routes = [
  ...app.pages,
  ...(app.subPackages ?? []).flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`)),
];

/**
 * Every page of the built package, each in the states above: a new page is covered as soon as it is in the app's
 * config.
 */
export const pages: readonly KnownPage[] = routes.flatMap((route) => {
  const page = route.split('/').at(-2) ?? route;
  return Object.entries(states[page] ?? { '': '' }).map(([state, query]) => ({
    name: state ? `${page}-${state}` : page,
    route,
    query,
    hash: `#/${route}${query ? `?${query}` : ''}`,
  }));
});
