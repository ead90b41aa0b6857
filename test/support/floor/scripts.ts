import {
  parse,
  type CallExpression,
  type Identifier,
  type Literal,
  type MemberExpression,
  type Node,
  type UnaryExpression,
} from 'acorn';
import { simple } from 'acorn-walk';
import { data, ecmaVersion, isThere, type Feature, type Floor } from './engines';

const dashed = (name: string): string => name.replace(/([a-z\d])([A-Z])/g, '$1-$2').toLowerCase();
const isFeature = (value: unknown): value is Feature => typeof value === 'object' && value !== null;

/** Built-ins that the floor lacks: whole ones, what stands on a constructor, and methods of any object. */
export interface Missing {
  readonly globals: ReadonlySet<string>;
  /** `Object.fromEntries` and its like. */
  readonly statics: ReadonlySet<string>;
  /** `.at(` and its like, by the name alone, since the kind of the object is not known. */
  readonly methods: ReadonlySet<string>;
}

/** Constructors whose prototypes' methods may be met in any script; an iterator's are those of an array too. */
const prototypes = ['Array', 'String', 'Promise', 'RegExp', 'TypedArray'];
/** Methods whose names mean something else on other objects, in every library. */
const ambiguous = new Set(['with', 'try', 'any']);

/** What MDN's data says that the floor lacks and the base library does not add. */
export function missingAt(floor: Floor): Missing {
  const [globals, statics, methods] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const lacks = (owner: string, name: string, feature: Feature) =>
    !isThere(feature, floor) && !floor.standIns.has(`es.${dashed(owner)}.${dashed(name)}`);
  for (const [owner, feature] of Object.entries(data.javascript.builtins)) {
    if (!isThere(feature, floor) && !floor.standIns.has(`es.${dashed(owner)}`)) globals.add(owner);
    for (const [name, inner] of Object.entries(feature)) {
      if (name === '__compat' || !isFeature(inner) || !/^[a-z]\w*$/i.test(name) || !lacks(owner, name, inner)) continue;
      statics.add(`${owner}.${name}`);
      if (prototypes.includes(owner) && !ambiguous.has(name)) methods.add(name);
    }
  }
  for (const [name, feature] of Object.entries(data.api)) {
    if (/^[a-zA-Z]\w*$/.test(name) && !isThere(feature, floor)) globals.add(name);
  }
  return { globals, statics, methods };
}

const nameOf = (node: Node | null | undefined): string | undefined =>
  node?.type === 'Identifier' ? (node as Identifier).name : undefined;

/** Regular expressions that a phone may refuse as a syntax error, whatever the version says of itself. */
const refused: readonly [RegExp, string][] = [
  [/\\[pP]\{/, 'a Unicode property, which an engine without ICU refuses'],
  [/\(\?<[=!]/, 'a look-behind, which iOS has from 16.4'],
];

/**
 * What in a built script the oldest engines cannot parse or do not have.
 * @returns one line a find: its kind and the text around it; a script that does not parse gives the parser's words.
 */
export function scriptFaults(text: string, missing: Missing): string[] {
  const faults: string[] = [];
  const around = ({ start }: Node) => text.slice(Math.max(0, start - 30), start + 50).replace(/\s+/g, ' ');
  let tree: Node;
  try {
    tree = parse(text, { ecmaVersion: ecmaVersion as 2019, sourceType: 'script', allowHashBang: false });
  } catch (error) {
    return [`syntax: ${String(error)}`];
  }
  // A name that the script declares, or asks about with `typeof` before it uses it.
  const declared = new Set<string>();
  simple(tree, {
    ...({ VariablePattern: (node: Identifier) => void declared.add(node.name) } as object),
    UnaryExpression: (node: Node) => {
      const { operator, argument } = node as UnaryExpression;
      if (operator === 'typeof') declared.add(nameOf(argument) ?? '');
    },
    Function: (node: Node) => void declared.add(nameOf((node as Node & { id?: Node }).id) ?? ''),
    Class: (node: Node) => void declared.add(nameOf((node as Node & { id?: Node }).id) ?? ''),
  });
  simple(tree, {
    Literal(node: Node) {
      const { regex, value } = node as Literal;
      const written = regex ? regex.pattern : typeof value === 'string' ? value : '';
      for (const [pattern, why] of refused)
        if (pattern.test(written)) faults.push(`regex: ${why}: ${written.slice(0, 60)}`);
    },
    MemberExpression(node: Node) {
      const { object, property, computed } = node as MemberExpression;
      const [owner, name] = [nameOf(object), computed ? undefined : nameOf(property)];
      if (owner && name && missing.statics.has(`${owner}.${name}`) && !declared.has(owner))
        faults.push(`static ${owner}.${name}: ${around(node)}`);
    },
    CallExpression(node: Node) {
      const { callee } = node as CallExpression;
      if (callee.type !== 'MemberExpression' || callee.computed) return;
      const name = nameOf(callee.property);
      if (name && missing.methods.has(name)) faults.push(`method .${name}(): ${around(callee.property)}`);
    },
    Identifier(node: Node) {
      const { name } = node as Identifier;
      if (missing.globals.has(name) && !declared.has(name)) faults.push(`global ${name}: ${around(node)}`);
    },
  });
  return [...new Set(faults)];
}
