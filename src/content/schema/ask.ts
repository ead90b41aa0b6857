import * as v from 'valibot';
import { idSchema, lineSchema } from './text';

/** What can be asked for. `nothing` holds what people type that is none of ours. */
const askKinds = ['question', 'trouble', 'guide', 'prerequisite', 'term', 'page', 'nothing'] as const;
/**
 * Who asks, or how: the matcher is judged on each of these after it learnt from the others. `screen` is pasted words.
 */
const askStyles = [
  'young',
  'old',
  'sichuan',
  'northeast',
  'guangdong',
  'henan',
  'hurried',
  'angry',
  'english',
  'pinyin',
  'voice',
  'typo',
  'traditional',
  'screen',
] as const;
/** Who wrote the lines: what was learnt from one writer is tried on the lines of the others. */
const writers = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;
/**
 * Ways in which people ask for one entry, by style. The search learns from them when the content is compiled; they do
 * not ship. `also` names entries that answer the same, so that either is right.
 */
export const askSchema = v.strictObject({
  kind: v.picklist(askKinds, `use ${askKinds.join(', ')}`),
  id: idSchema,
  writer: v.optional(v.picklist(writers), 'first'),
  also: v.optional(v.array(lineSchema)),
  ways: v.record(v.picklist(askStyles, `use a style: ${askStyles.join(', ')}`), v.array(lineSchema)),
});
