import * as v from 'valibot';
import { daySchema, idSchema, textSchema } from './text';

/**
 * Where a statement was read. `mirror` marks a copy on a site that is evidence only and is never offered as a link.
 * `quoted`: the address itself was not opened; its words or figures were read where public data quotes them.
 */
export const sourceSchema = v.strictObject({
  id: idSchema,
  title: textSchema,
  publisher: textSchema,
  kind: v.picklist(
    ['statute', 'official', 'vendor', 'press', 'guide'],
    'use statute, official, vendor, press or guide',
  ),
  address: v.optional(v.pipe(v.string(), v.url('write a whole web address'))),
  mirror: v.optional(v.boolean()),
  quoted: v.optional(v.literal(true)),
  readOn: daySchema,
});
export type Source = v.InferOutput<typeof sourceSchema>;
