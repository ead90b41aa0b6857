/** A JSON Schema, as far as those of the content use it. */
export interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Shape[];
  readonly minItems?: number;
}

const indent = (depth: number): string => '  '.repeat(depth);

/**
 * One field as YAML lines: empty where the editor has to write, so that the check then names every place that is still
 * empty.
 */
function field(key: string, shape: Shape, given: Readonly<Record<string, string>>, depth: number): string[] {
  const start = `${indent(depth)}${key}:`;
  const value = depth <= 1 ? given[key] : undefined;
  if (value !== undefined) return [`${start} ${JSON.stringify(value)}`];
  if (shape.enum) return [`${start} # ${shape.enum.join(' | ')}`];
  const [first] = shape.anyOf ?? [];
  if (first) return first.const === undefined ? field(key, first, given, depth) : [`${start} ${String(first.const)}`];
  if (shape.type === 'object') return [start, ...fields(shape, {}, depth + 1)];
  if (shape.type !== 'array') return [`${start} ""`];
  if (!shape.minItems || shape.items?.type !== 'object') return [`${start} []`];
  const inside = fields(shape.items, {}, depth + 2);
  return [start, ...inside.map((line, index) => (index === 0 ? `${indent(depth + 1)}- ${line.trimStart()}` : line))];
}

const fields = (shape: Shape, given: Readonly<Record<string, string>>, depth: number): string[] =>
  (shape.required ?? []).flatMap((key) => field(key, shape.properties?.[key] ?? {}, given, depth));

/**
 * The fields that an entry must have, as YAML, with those filled in that are known.
 * @param shape the JSON Schema of a file that holds one entry, or of a list of entries.
 */
export function skeleton(shape: Shape, given: Readonly<Record<string, string>>): string {
  const lines = shape.items
    ? fields(shape.items, given, 1).map((line, index) => (index === 0 ? `- ${line.trimStart()}` : line))
    : fields(shape, given, 0);
  return `${lines.join('\n')}\n`;
}
