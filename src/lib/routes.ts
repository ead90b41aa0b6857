/**
 * What may stand in a link: the id of a thing in the store, a plain word that the page itself understands, or words to
 * search.
 */
export type IdKind = 'guide' | 'step' | 'prerequisite' | 'article' | 'word' | 'text';

/**
 * Every page, and what its link may carry: the key, and the kind of id that stands there. `*` takes any further key and
 * value that are words, which the page holds against its own content. Anything else in a link is ignored.
 */
export const pageLinks = {
  home: {},
  guide: { id: 'guide', step: 'step' },
  checklist: { item: 'prerequisite', step: 'step' },
  law: { article: 'article' },
  about: { show: 'word' },
  picker: { find: 'word' },
  finder: { at: 'word' },
  plan: { '*': 'word' },
  money: {},
  gap: { left: 'word' },
  trouble: { id: 'word', family: 'word', step: 'step' },
  questions: { topic: 'word', id: 'word' },
  script: { id: 'word', part: 'word', trouble: 'word', step: 'step' },
  papers: { for: 'word' },
  local: { id: 'word' },
  search: { q: 'text' },
  all: { at: 'word' },
  glossary: { term: 'word' },
  volunteer: { guide: 'guide' },
} as const satisfies Readonly<Record<string, Readonly<Record<string, IdKind>>>>;

export type PageName = keyof typeof pageLinks;
export type PageQuery = Readonly<Record<string, string>>;

/** Where each page lies below `pages`: main package first, then the subpackages. */
export const pageFolders = {
  home: 'home',
  guide: 'guide',
  checklist: 'checklist',
  law: 'trust/law',
  about: 'trust/about',
  picker: 'city/picker',
  money: 'route/money',
  gap: 'route/gap',
  finder: 'route/finder',
  plan: 'route/plan',
  trouble: 'help/trouble',
  questions: 'help/questions',
  script: 'help/script',
  papers: 'help/papers',
  local: 'help/local',
  search: 'help/search',
  all: 'help/all',
  glossary: 'help/glossary',
  volunteer: 'help/volunteer',
} as const satisfies Record<PageName, string>;

const isPage = (name: string): name is PageName => Object.prototype.hasOwnProperty.call(pageLinks, name);

/**
 * The page that a path from outside names, by its last folder: `pages/law/index` of an older version and
 * `pages/trust/law/index` are the same page. Undefined for anything else. A path is only ever compared, never opened.
 */
export function pageOf(path: string): PageName | undefined {
  const name = /^\/?pages\/(?:[a-z]{1,20}\/)?([a-z]{1,20})\/index(?:\.html)?$/.exec(path)?.[1];
  return name && isPage(name) ? name : undefined;
}

/** The path of a page with its parameters, as it stands in a link that leads there. */
export const pathOf = (page: PageName, query: PageQuery): string => {
  const words = Object.entries(query).map(([key, value]) => `${key}=${encodeURIComponent(value)}`);
  return `/pages/${pageFolders[page]}/index${words.length > 0 ? `?${words.join('&')}` : ''}`;
};

/**
 * Where the picture that belongs to a shared page lies in the WeChat package: in the page's own part, so that the main
 * package carries only those of its own pages.
 * @param name the picture's name, without its ending.
 */
export const pictureFile = (page: PageName, name: string): string => {
  const [part, inner] = pageFolders[page].split('/');
  return `${inner ? `/pages/${part}` : ''}/share/${name}.png`;
};
