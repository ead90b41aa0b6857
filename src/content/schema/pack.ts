import * as v from 'valibot';
import { askSchema } from './ask';
import { citySchema, nationSchema } from './city';
import { localSchema, paperSchema, scriptSchema } from './call';
import { adcodeSchema, claimSchema } from './claim';
import { entranceSchema, hotlineSchema } from './contact';
import { fairSchema, movedSchema } from './door';
import { guideSchema, prerequisiteSchema } from './guide';
import { lawSchema } from './law';
import { routeSchema } from './route';
import { rumourSchema, topicSchema } from './question';
import { sourceSchema } from './source';
import { plainWordSchema, searchWordsSchema, termSchema } from './term';
import { daySchema, idSchema, textSchema } from './text';
import { familySchema } from './trouble';

/** What ships together: `core` in the main package, each other part in the subpackage whose pages need it. */
export const partNames = ['core', 'trust', 'route', 'help', 'city'] as const;
export type PartName = (typeof partNames)[number];

/**
 * Each kind of content file: where it lies under `data/`, whether a file holds one thing or a list, its schema, and the
 * part that carries it. Claims and sources have no part of their own: they go where something refers to them. Each city
 * is a record of its own (scripts/content/cities.ts).
 */
export const kinds = {
  guides: { folder: 'guides', many: false, schema: guideSchema, part: 'core' },
  prerequisites: { folder: 'prerequisites', many: false, schema: prerequisiteSchema, part: 'core' },
  laws: { folder: 'laws', many: false, schema: lawSchema, part: 'trust' },
  claims: { folder: 'claims', many: true, schema: claimSchema, part: undefined },
  sources: { folder: 'sources', many: true, schema: sourceSchema, part: undefined },
  hotlines: { folder: 'hotlines', many: true, schema: hotlineSchema, part: 'core' },
  entrances: { folder: 'entrances', many: true, schema: entranceSchema, part: 'core' },
  moved: { folder: 'moved', many: true, schema: movedSchema, part: 'core' },
  fairs: { folder: 'fairs', many: true, schema: fairSchema, part: 'core' },
  nation: { folder: 'nation', many: false, schema: nationSchema, part: 'route' },
  cities: { folder: 'cities', many: false, schema: citySchema, part: undefined },
  routes: { folder: 'route', many: false, schema: routeSchema, part: 'route' },
  families: { folder: 'troubles', many: false, schema: familySchema, part: 'help' },
  topics: { folder: 'questions', many: false, schema: topicSchema, part: 'help' },
  rumours: { folder: 'rumours', many: true, schema: rumourSchema, part: 'help' },
  scripts: { folder: 'scripts', many: true, schema: scriptSchema, part: 'help' },
  papers: { folder: 'papers', many: true, schema: paperSchema, part: 'help' },
  locals: { folder: 'locals', many: false, schema: localSchema, part: 'help' },
  terms: { folder: 'glossary', many: true, schema: termSchema, part: 'core' },
  searchWords: { folder: 'search-words', many: true, schema: searchWordsSchema, part: 'help' },
  plainWords: { folder: 'plain-words', many: true, schema: plainWordSchema, part: undefined },
  asks: { folder: 'asks', many: true, schema: askSchema, part: undefined },
} as const;
export type Kind = keyof typeof kinds;

/** Sentences of the interface by key, and names of places by adcode. */
export const maps = { strings: v.record(v.string(), textSchema), places: v.record(adcodeSchema, textSchema) } as const;
export type MapKind = keyof typeof maps;

/** What a claim's ground says of an article where its text is not at hand. */
export const articleNameSchema = v.strictObject({ id: idSchema, number: textSchema, law: textSchema });
export type ArticleName = v.InferOutput<typeof articleNameSchema>;

/**
 * Everything a reader can see, checked. `builtOn` is the day of the build, `hash` the first 12 hex digits of the
 * SHA-256 of the content.
 */
export const packSchema = v.strictObject({
  schema: v.literal(1),
  version: v.string(),
  builtOn: daySchema,
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/)),
  guides: v.array(guideSchema),
  prerequisites: v.array(prerequisiteSchema),
  laws: v.array(lawSchema),
  claims: v.array(claimSchema),
  sources: v.array(sourceSchema),
  hotlines: v.array(hotlineSchema),
  entrances: v.array(entranceSchema),
  routes: v.array(routeSchema),
  moved: v.array(movedSchema),
  fairs: v.array(fairSchema),
  families: v.array(familySchema),
  topics: v.array(topicSchema),
  rumours: v.array(rumourSchema),
  scripts: v.array(scriptSchema),
  papers: v.array(paperSchema),
  locals: v.array(localSchema),
  terms: v.array(termSchema),
  searchWords: v.array(searchWordsSchema),
  plainWords: v.array(plainWordSchema),
  asks: v.array(askSchema),
  articleNames: v.array(articleNameSchema),
  nation: v.array(nationSchema),
  cities: v.array(citySchema),
  ...maps,
});
export type Pack = v.InferOutput<typeof packSchema>;

/** The content of one part, with its name; what it does not carry is left out. */
export type Part = Partial<Omit<Pack, 'schema' | 'version' | 'builtOn' | 'hash'>> & { readonly part?: string };
