import * as v from 'valibot';
import { adcodeSchema, claimSchema } from './claim';
import { entranceSchema, hotlineSchema } from './contact';
import { guideSchema, prerequisiteSchema } from './guide';
import { lawSchema } from './law';
import { sourceSchema } from './source';
import { daySchema, textSchema } from './text';

/** Each kind of content file: where it lies under `data/`, whether a file holds one thing or a list, and its schema. */
export const kinds = {
  guides: { folder: 'guides', many: false, schema: guideSchema },
  prerequisites: { folder: 'prerequisites', many: false, schema: prerequisiteSchema },
  laws: { folder: 'laws', many: false, schema: lawSchema },
  claims: { folder: 'claims', many: true, schema: claimSchema },
  sources: { folder: 'sources', many: true, schema: sourceSchema },
  hotlines: { folder: 'hotlines', many: true, schema: hotlineSchema },
  entrances: { folder: 'entrances', many: true, schema: entranceSchema },
} as const;
export type Kind = keyof typeof kinds;

/** Sentences of the interface by key, and names of places by adcode. */
export const maps = { strings: v.record(v.string(), textSchema), places: v.record(adcodeSchema, textSchema) } as const;
export type MapKind = keyof typeof maps;

/** Everything a reader can see, checked. `builtOn` is the day of the build, `hash` the first 12 hex digits of the SHA-256 of the content. */
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
  ...maps,
});
export type Pack = v.InferOutput<typeof packSchema>;
