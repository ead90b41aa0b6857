import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';
import { filesBelow, top } from './dist';

const typings = readFileSync(path.join(top, 'node_modules/miniprogram-api-typings/types/wx/lib.wx.api.d.ts'), 'utf8');

/** Names of all calls that WeChat has, from WeChat's own typings; Taro hands on those that a script asks it for. */
const wechatCalls: ReadonlySet<string> = new Set(
  [...typings.slice(typings.indexOf('interface Wx {')).matchAll(/^ {8}([a-z]\w*)[<(]/gm)].map(([, name = '']) => name),
);

interface Member {
  readonly object: { readonly type: string; readonly name?: string };
  readonly property: { readonly type: string; readonly name?: string };
  readonly computed: boolean;
}

/**
 * Names of what a script calls of WeChat: `wx.x` anywhere, `….x(…)` where WeChat has a call x, and `(e = ….x)`, as
 * `?.()` is written for old engines.
 */
function callsIn(text: string): string[] {
  const found: string[] = [];
  const program = parse(text, { ecmaVersion: 'latest' });
  const nameOf = (node: Member): string | undefined => (node.computed ? undefined : node.property.name);
  const note = (node: object): void => {
    const member = node as Member & { type: string };
    const name = member.type === 'MemberExpression' ? nameOf(member) : undefined;
    if (name !== undefined && wechatCalls.has(name)) found.push(name);
  };
  simple(program, {
    MemberExpression: (node) => {
      const member = node as unknown as Member;
      if (member.object.name === 'wx') found.push(nameOf(member) ?? '');
    },
    CallExpression: (node) => note(node.callee),
    AssignmentExpression: (node) => note(node.right),
  });
  return found.filter((name) => name !== '' && name !== 'webpackJsonp');
}

/** What all scripts of a built package call, those of its libraries included. */
export const callsOf = (dist: string): ReadonlySet<string> =>
  new Set(
    filesBelow(dist)
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => callsIn(readFileSync(path.join(dist, file), 'utf8'))),
  );

/** What docs/operators.md says that the package calls. */
export const namedCalls = (): readonly string[] =>
  [...readFileSync(path.join(top, 'docs/operators.md'), 'utf8').matchAll(/`wx\.([A-Za-z]+)`/g)].map(
    ([, name = '']) => name,
  );
