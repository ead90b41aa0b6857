import * as v from 'valibot';
import { kindNames, type Kind } from '../kinds';
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
import { plainWordSchema, searchWordsSchema, standardWordSchema, termSchema } from './term';
import { daySchema, idSchema, textSchema } from './text';
import { familySchema } from './trouble';

export const schemas = {
  guides: guideSchema,
  prerequisites: prerequisiteSchema,
  laws: lawSchema,
  claims: claimSchema,
  sources: sourceSchema,
  hotlines: hotlineSchema,
  entrances: entranceSchema,
  moved: movedSchema,
  fairs: fairSchema,
  nation: nationSchema,
  cities: citySchema,
  provinces: citySchema,
  routes: routeSchema,
  families: familySchema,
  topics: topicSchema,
  rumours: rumourSchema,
  scripts: scriptSchema,
  papers: paperSchema,
  locals: localSchema,
  terms: termSchema,
  searchWords: searchWordsSchema,
  plainWords: plainWordSchema,
  standardWords: standardWordSchema,
  asks: askSchema,
} as const satisfies Record<Kind, v.GenericSchema>;

type Lists = { readonly [K in Kind]: v.ArraySchema<(typeof schemas)[K], undefined> };
const lists = Object.fromEntries(kindNames.map((kind) => [kind, v.array(schemas[kind])])) as unknown as Lists;

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
  ...lists,
  articleNames: v.array(articleNameSchema),
  ...maps,
});
export type Pack = v.InferOutput<typeof packSchema>;

/** The content of one part, with its name; what it does not carry is left out. */
export type Part = Partial<Omit<Pack, 'schema' | 'version' | 'builtOn' | 'hash'>> & { readonly part?: string };
