import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { textSchema } from '../../src/content/schema/text';
import { top } from './dist';

/**
 * A person to walk through the plan: who they are, what they answer, and what the plan must say to them. `must` names
 * the step that says it, `mustNot` holds for the whole plan, `before` lists pairs of steps in their order. A file in
 * `test/people` is a person; nothing else is to be done to add one.
 */
const personSchema = v.strictObject({
  who: textSchema,
  source: v.string(),
  city: v.optional(v.pipe(v.string(), v.regex(/^\d{6}$/))),
  day: v.pipe(v.string(), v.isoDate()),
  answers: v.record(v.string(), v.string()),
  must: v.pipe(v.array(v.strictObject({ part: v.string(), ...textSchema.entries })), v.minLength(1)),
  mustNot: v.optional(v.array(textSchema), []),
  before: v.optional(v.array(v.tuple([v.string(), v.string()])), []),
});
export type Person = v.InferOutput<typeof personSchema>;

const folder = path.join(top, 'test', 'people');

/** Everybody in `test/people`, by file name. */
export const people: readonly (readonly [string, Person])[] = readdirSync(folder)
  .filter((file) => file.endsWith('.yaml'))
  .sort()
  .map((file) => [file, v.parse(personSchema, parse(readFileSync(path.join(folder, file), 'utf8')))]);
