import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** How the pages use a sentence of the interface. */
export interface StringUse {
  /** Where it is asked for first: `src/…:line`. */
  readonly at: string;
  /** The names that are filled in; undefined when the values are put together elsewhere. */
  readonly names: readonly string[] | undefined;
}

/** The sentences that the pages ask for by their whole key, and those whose key begins with a text. */
export interface StringUses {
  readonly keys: ReadonlyMap<string, readonly StringUse[]>;
  readonly starts: ReadonlyMap<string, readonly StringUse[]>;
  /** Names that some call of `fill(…)` puts into a sentence which was asked for without values. */
  readonly filledLater: ReadonlySet<string>;
}

/** The texts that an expression can become: literals, both sides of a condition, and the head of a template. */
function textsOf(node: ts.Expression): { readonly text: string; readonly whole: boolean }[] {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [{ text: node.text, whole: true }];
  if (ts.isTemplateExpression(node)) return [{ text: node.head.text, whole: false }];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression);
  return [];
}

function namesOf(node: ts.Expression | undefined): readonly string[] | undefined {
  if (!node) return [];
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const names = node.properties.map((property) => property.name?.getText().replace(/^['"]|['"]$/g, ''));
  return names.every((name) => name !== undefined) ? names : undefined;
}

const calledName = (node: ts.Expression): string | undefined =>
  ts.isIdentifier(node) ? node.text : ts.isPropertyAccessExpression(node) ? node.name.text : undefined;

interface Found {
  use(text: string, whole: boolean, use: StringUse): void;
  fill(names: readonly string[]): void;
}

function usesIn(source: ts.SourceFile, found: Found): void {
  const walk = (node: ts.Node): void => {
    const called = ts.isCallExpression(node) ? calledName(node.expression) : undefined;
    const [first, second] = ts.isCallExpression(node) ? node.arguments : [];
    if (called === 't' && first) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      const use = { at: `${source.fileName}:${line + 1}`, names: namesOf(second) };
      for (const { text, whole } of textsOf(first)) found.use(text, whole, use);
    }
    if (called === 'fill') found.fill(namesOf(second) ?? []);
    node.forEachChild(walk);
  };
  walk(source);
}

const add = (map: Map<string, StringUse[]>, key: string, use: StringUse) =>
  void map.set(key, [...(map.get(key) ?? []), use]);

/**
 * Finds every call of `t(…)` and `fill(…)` in the TypeScript files below a folder.
 * @param root the folder of the sources; paths in the result are given from its parent.
 */
export function findStringUses(root: string): StringUses {
  const keys = new Map<string, StringUse[]>();
  const starts = new Map<string, StringUse[]>();
  const filledLater = new Set<string>();
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name) || name.startsWith(`content${path.sep}generated`)) continue;
    const file = path.join(root, name);
    const text = readFileSync(file, 'utf8');
    if (!/\b(t|fill)\(/.test(text)) continue;
    const shown = path.relative(path.dirname(root), file).split(path.sep).join('/');
    const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    usesIn(ts.createSourceFile(shown, text, ts.ScriptTarget.ES2022, true, kind), {
      use: (key, whole, use) => add(whole ? keys : starts, key, use),
      fill: (names) => names.forEach((one) => filledLater.add(one)),
    });
  }
  return { keys, starts, filledLater };
}
