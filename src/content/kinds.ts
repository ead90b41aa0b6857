/** What ships together: `core` in the main package, each other part in the subpackage whose pages need it. */
export const partNames = ['core', 'trust', 'route', 'help', 'city'] as const;
export type PartName = (typeof partNames)[number];

/**
 * Each kind of content file, listed here alone: where it lies under `data/`, whether a file holds a list, and the part
 * that carries it. Claims and sources have no part of their own: they go where something refers to them. Each city is a
 * record of its own (scripts/content/cities.ts). Its schema stands in schema/pack.ts. `also` names a second part that
 * carries the kind: what is small, and of no use on the first page.
 */
export const kinds = {
  guides: { folder: 'guides', many: false, part: 'core' },
  prerequisites: { folder: 'prerequisites', many: false, part: 'core' },
  laws: { folder: 'laws', many: false, part: 'trust' },
  claims: { folder: 'claims', many: true, part: undefined },
  sources: { folder: 'sources', many: true, part: undefined },
  hotlines: { folder: 'hotlines', many: true, part: 'core' },
  entrances: { folder: 'entrances', many: true, part: 'core' },
  moved: { folder: 'moved', many: true, part: 'core' },
  fairs: { folder: 'fairs', many: true, part: 'core' },
  nation: { folder: 'nation', many: false, part: 'route', also: 'help' },
  cities: { folder: 'cities', many: false, part: undefined },
  provinces: { folder: 'provinces', many: false, part: undefined },
  routes: { folder: 'route', many: false, part: 'route' },
  families: { folder: 'troubles', many: false, part: 'help' },
  topics: { folder: 'questions', many: false, part: 'help' },
  rumours: { folder: 'rumours', many: true, part: 'help' },
  scripts: { folder: 'scripts', many: true, part: 'help' },
  papers: { folder: 'papers', many: true, part: 'help' },
  locals: { folder: 'locals', many: false, part: 'help' },
  terms: { folder: 'glossary', many: true, part: 'core' },
  searchWords: { folder: 'search-words', many: true, part: undefined },
  plainWords: { folder: 'plain-words', many: true, part: undefined },
  standardWords: { folder: 'standard-words', many: true, part: undefined },
  asks: { folder: 'asks', many: true, part: undefined },
} as const;
export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as readonly Kind[];
