import { isAlias, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { oddCharacter } from './characters';
import type { Fault } from './fault';

/** One YAML file of the store: its value, and a way from a path inside the value to line and column. */
export interface ContentFile {
  readonly file: string;
  readonly folder: string;
  readonly value: unknown;
  readonly place: (at: readonly (string | number)[]) => { line: number; column: number };
}

type Located = { range?: readonly number[] | null };
type Problem = readonly [offset: number, fault: string, mend: string];

const rangeOf = (document: Document, at: readonly (string | number)[]): number => {
  for (let length = at.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(at.slice(0, length), true);
    const start = (node as Located | null | undefined)?.range?.[0];
    if (typeof start === 'number') return start;
  }
  return 0;
};

const offsetOf = (node: unknown): number => (node as Located).range?.[0] ?? 0;

/** Aliases that stand inside what they repeat: the value would have no end. */
function cyclicAliases(document: Document): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias: (_, node, above) => {
      const target = node.resolve(document);
      if (target && above.some((outer) => (outer as unknown) === target))
        problems.push([
          offsetOf(node),
          `*${node.source} stands inside what it repeats`,
          'write out what is meant instead of the alias',
        ]);
    },
  });
  return problems;
}

/** Invisible and broken characters behind an escape, such as "\u202e", where the text of the file shows none. */
function escapedCharacters(document: Document): Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar: (_, node) => {
      const odd = typeof node.value === 'string' ? oddCharacter(node.value) : undefined;
      if (odd) problems.push([offsetOf(node), `${odd.name} stands in it`, 'take the escape out']);
    },
  });
  return problems;
}

const maxAliases = 100;

function valueOf(document: Document): { readonly value: unknown } | Problem {
  try {
    return { value: document.toJS({ maxAliasCount: maxAliases }) as unknown };
  } catch {
    let first = 0;
    visit(document, (_, node) => {
      if (!isAlias(node)) return undefined;
      first = offsetOf(node);
      return visit.BREAK;
    });
    return [first, 'aliases repeat each other too often', 'write out what is meant instead of the aliases'];
  }
}

function problemsOf(document: Document): Problem[] {
  const broken = [...document.errors, ...document.warnings].map(({ pos, message }): Problem => [
    pos[0],
    message.split('\n')[0] ?? '',
    'write it as YAML: check quotes, colons and indents',
  ]);
  if (broken.length > 0) return broken;
  return [...cyclicAliases(document), ...escapedCharacters(document)];
}

type Parsed = { readonly parsed: ContentFile } | { readonly faults: Fault[] };

/** What was read last of each file: who changes one file and compiles again reads one. */
const lastParsed = new Map<string, { readonly text: string; readonly result: Parsed }>();

/**
 * Reads the text of one file as YAML.
 * @param file its path below the store, with `/` between folders.
 * @returns the file, or its faults with line and column; never throws.
 */
export function parseFile(file: string, text: string): Parsed {
  const last = lastParsed.get(file);
  if (last?.text === text) return last.result;
  const result = parseText(file, text);
  lastParsed.set(file, { text, result });
  return result;
}

function parseText(file: string, text: string): Parsed {
  const lineCounter = new LineCounter();
  const fault = ([offset, what, mend]: Problem): Fault => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line, column: col, path: '', fault: what, mend };
  };
  let document: Document;
  try {
    document = parseDocument(text, { lineCounter });
  } catch {
    return { faults: [fault([0, 'is nested too deeply to be read', 'open it out: the content needs few levels'])] };
  }
  const problems = problemsOf(document);
  if (problems.length > 0) return { faults: problems.map(fault) };
  const read = valueOf(document);
  if (!('value' in read)) return { faults: [fault(read)] };
  const place = (at: readonly (string | number)[]) => {
    const { line, col } = lineCounter.linePos(rangeOf(document, at));
    return { line, column: col };
  };
  return { parsed: { file, folder: file.split('/')[0] ?? '', value: read.value, place } };
}
