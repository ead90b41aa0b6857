import * as v from 'valibot';
import { kinds, type Kind } from '../../src/content/kinds';
import { maps, schemas, type MapKind } from '../../src/content/schema/pack';
import type { Text } from '../../src/content/schema/text';
import type { Fault } from './fault';
import type { ContentFile } from './read';

/** The content by kind, each entry beside the file and path it came from. */
export interface Entry<T> {
  readonly value: T;
  readonly file: ContentFile;
  readonly at: readonly (string | number)[];
}
type ValueOf<K extends Kind> = v.InferOutput<(typeof schemas)[K]>;
export type Entries = { [K in Kind]: Entry<ValueOf<K>>[] } & Record<MapKind, Entry<Text>[]>;

type Issue = v.BaseIssue<unknown>;

const isEmpty = ({ input }: Issue): boolean =>
  input === null || input === '' || (Array.isArray(input) && input.length === 0);

/** What to write, where the schema has no words of its own for it. */
const plainMend = (issue: Issue, key: string): string =>
  isEmpty(issue)
    ? `fill ${key} in, as other entries do; where it may be left out, take the line out`
    : `${key} has another form (${issue.expected ?? 'shorter or longer'}): look at how other entries write it`;

const mendOf = (issue: Issue): string => {
  const key = issue.path?.at(-1)?.key;
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return `take "${String(key)}" out, or check its spelling against the schema`;
  if (issue.received === 'undefined')
    return key === 'en'
      ? 'add the English sentence as en:'
      : key === 'zh'
        ? 'add the Chinese sentence as zh:'
        : `add ${String(key)}:`;
  return issue.message.startsWith('Invalid ') ? plainMend(issue, String(key)) : issue.message;
};

const faultOf = (file: ContentFile, prefix: readonly (string | number)[], issue: Issue): Fault => {
  const at = [...prefix, ...(issue.path ?? []).map((item) => item.key as string | number)];
  const fault =
    issue.received === 'undefined'
      ? 'is missing'
      : issue.expected === 'never'
        ? 'is not a known key'
        : isEmpty(issue)
          ? 'is empty'
          : `${issue.received} does not fit`;
  return { file: file.file, ...file.place(at), path: at.join('.'), fault, mend: mendOf(issue) };
};

/** Every id that stands in a value of unknown shape, however deep. */
const idsIn = (value: unknown): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([key, inner]) =>
        key === 'id' && typeof inner === 'string' ? [inner] : idsIn(inner),
      );

/**
 * Holds every file against the schema of its folder. Entries that fit are returned even when others do not.
 * @returns `misshapen` has the ids that stand in entries with a fault: they exist, though nothing else is known of
 * them.
 */
export function shapeContent(files: readonly ContentFile[]): {
  entries: Entries;
  faults: Fault[];
  misshapen: ReadonlySet<string>;
} {
  const faults: Fault[] = [];
  const misshapen = new Set<string>();
  const entries = Object.fromEntries(
    [...Object.keys(kinds), ...Object.keys(maps)].map((name) => [name, []]),
  ) as unknown as Entries;
  const take = <T>(
    schema: v.GenericSchema<unknown, T>,
    file: ContentFile,
    at: readonly (string | number)[],
    value: unknown,
    into: Entry<T>[],
  ) => {
    const result = v.safeParse(schema, value);
    if (result.success) into.push({ value: result.output, file, at });
    else {
      for (const issue of result.issues) faults.push(faultOf(file, at, issue as Issue));
      idsIn(value).forEach((id) => misshapen.add(id));
    }
  };
  const whole = (file: ContentFile, fault: string, mend: string) =>
    faults.push({ file: file.file, ...file.place([]), path: '', fault, mend });

  for (const file of files) {
    if (file.folder === 'strings' || file.folder === 'places') {
      const result = v.safeParse(maps[file.folder], file.value);
      if (!result.success) for (const issue of result.issues) faults.push(faultOf(file, [], issue as Issue));
      else
        for (const [key, value] of Object.entries(result.output)) entries[file.folder].push({ value, file, at: [key] });
      continue;
    }
    const kind = (Object.keys(kinds) as Kind[]).find((name) => kinds[name].folder === file.folder);
    if (!kind)
      whole(
        file,
        'lies in no known folder',
        `move it to one of ${[...Object.keys(kinds), ...Object.keys(maps)].join(', ')}`,
      );
    else if (!kinds[kind].many)
      take(schemas[kind] as v.GenericSchema, file, [], file.value, entries[kind] as Entry<unknown>[]);
    else if (!Array.isArray(file.value)) whole(file, 'is not a list', 'start each entry with "- id:"');
    else
      file.value.forEach((value, index) =>
        take(schemas[kind] as v.GenericSchema, file, [index], value, entries[kind] as Entry<unknown>[]),
      );
  }
  return { entries, faults, misshapen };
}
