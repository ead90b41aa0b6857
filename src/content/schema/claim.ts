import * as v from 'valibot';
import { daySchema, idSchema, standingFields, textSchema } from './text';

const grades = ['law', 'official', 'reported', 'unverified'] as const;
export const gradeSchema = v.picklist(grades, 'use law, official, reported or unverified');
export type Grade = v.InferOutput<typeof gradeSchema>;

/** GB/T 2260 division code. */
export const adcodeSchema = v.pipe(
  v.string('write the adcode in quotes'),
  v.regex(/^\d{6}$/, 'an adcode has six digits'),
);

/** Who may sign a statement off beside the editor who wrote it. */
const readers = ['second-reader', 'insurance-office', 'lawyer', 'operator'] as const;

/**
 * One sentence that can be wrong, with what it rests on. `highlight` puts it on the first page, in that order. An
 * `unverified` claim is written as a question to ask. `excludes` names claims that say the contrary: the two never
 * stand on the same day. `checkedBy` records that a second person read it beside its ground: in which role, never by
 * name, and on which day. It stays in the store; packs do not carry it.
 */
export const claimSchema = v.strictObject({
  id: idSchema,
  text: textSchema,
  basis: v.pipe(
    v.array(idSchema, 'list at least one source id or article id'),
    v.minLength(1, 'name at least one source id or article id'),
  ),
  grade: gradeSchema,
  checkedOn: daySchema,
  reviewBy: daySchema,
  ...standingFields,
  excludes: v.optional(v.array(idSchema)),
  checkedBy: v.optional(
    v.strictObject({ role: v.picklist(readers, `use one of ${readers.join(', ')}`), on: daySchema }),
  ),
  highlight: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  scope: v.union(
    [v.literal('national'), v.pipe(v.array(adcodeSchema), v.minLength(1))],
    'write national, or a list of adcodes in quotes',
  ),
});
export type Claim = v.InferOutput<typeof claimSchema>;
