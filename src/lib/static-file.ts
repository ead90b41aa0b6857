import { pageFolders, pageLinks, pageOf, type PageName, type PageQuery } from './routes';

/** A page in one of its states, as a static file has it. */
export interface StaticPlace {
  readonly page: PageName;
  /** At most one key of the page's own. */
  readonly query: PageQuery;
  /** The insured place whose way the page shows: a six-digit adcode. */
  readonly city?: string | undefined;
  readonly language: 'zh' | 'en';
}

/** The first page of all: its file is the one that a folder answers with. */
const home = 'index';

/** Pages whose state is a person's own, or typed, or only opens one thing of many: they have one file. */
const withoutStates: readonly PageName[] = [
  'finder',
  'plan',
  'gap',
  'picker',
  'search',
  'volunteer',
  'about',
  'law',
  'glossary',
];

const isWord = (value: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value);

/**
 * The name of the static file of a page: `guide-id-wechat.html`, `guide-id-wechat.440300.en.html`. All lie in one
 * folder, so that what is relative stays right. Undefined where a page's state can have no file of its own.
 */
export function staticFile({ page, query, city, language }: StaticPlace): string | undefined {
  const states = Object.entries(query);
  const [state] = states;
  if (states.length > 1 || (state && (withoutStates.includes(page) || !(state[0] in pageLinks[page]))))
    return undefined;
  if (state && !state.every(isWord)) return undefined;
  const name = page === 'home' ? home : page;
  return `${[name, ...(state ?? [])].join('-')}${city ? `.${city}` : ''}${language === 'en' ? '.en' : ''}.html`;
}

/** The page that a file's name says; undefined for any other file. */
export function staticPlace(file: string): StaticPlace | undefined {
  const read = /^([a-z]+)(?:-([a-z]+)-([a-z0-9-]+))?(?:\.([1-9]\d{5}))?(\.en)?\.html$/.exec(file);
  if (!read) return undefined;
  const [, name = '', key, value = '', city, english] = read;
  const page = name === home ? 'home' : name;
  if (!Object.prototype.hasOwnProperty.call(pageFolders, page)) return undefined;
  return {
    page: page as PageName,
    query: key === undefined ? {} : { [key]: value },
    ...(city ? { city } : {}),
    language: english ? 'en' : 'zh',
  };
}

/**
 * The file that the path of an address names; empty for a folder. Some hosts (Cloudflare Pages, for one) lead every
 * `guide-id-wechat.html` to `guide-id-wechat`: that is the same file.
 */
export function fileOfPath(pathname: string): string {
  const name = pathname.replace(/^.*\//, '');
  return staticPlace(`${name}.html`) ? `${name}.html` : name;
}

/** What stands after the `#` of an address as a place, with every key that it has; undefined where it is no page. */
export function placeInHash(hash: string): StaticPlace | undefined {
  const [path = '', words = ''] = hash.replace(/^#/, '').split('?');
  const page = pageOf(path);
  if (!page) return undefined;
  const pairs = words.split('&').flatMap((pair) => {
    const [key = '', value = ''] = pair.split('=');
    return key in pageLinks[page] || key === 'city' || key === 'lang' ? [[key, value] as const] : [];
  });
  const { city, lang, ...query } = Object.fromEntries(pairs) as Record<string, string>;
  return { page, query, city, language: lang === 'en' ? 'en' : 'zh' };
}

/**
 * The files that may show a place, the best first: with its city, without it, and the page without its state.
 * @returns names, of which the first that exists is the one to take.
 */
export function staticFiles({ page, query, city, language }: StaticPlace): readonly string[] {
  const [state] = Object.entries(query).filter(([key, value]) => key in pageLinks[page] && isWord(value));
  const own = state ? { [state[0]]: state[1] } : {};
  const wanted = [
    { query: own, city },
    { query: own, city: undefined },
    { query: {}, city: undefined },
  ].map((place) => staticFile({ page, language, ...place }));
  return [...new Set(wanted)].filter((file): file is string => file !== undefined);
}
