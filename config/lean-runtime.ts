import { getComponentsAlias } from '@tarojs/shared';
import { parse, type Node } from 'acorn';
import { simple } from 'acorn-walk';
import { Compilation, sources, type Compiler } from 'webpack';

/** Taro's elements whose attributes the package's template knows: those that some page draws. */
const drawnElements: ReadonlySet<string> = new Set(['View', 'Text', 'Input', 'PageContainer', 'Canvas']);

const isTable = ({ name = '' }: Named): boolean => /^(internalComponents|components)$/.test(name);

interface Named {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly value?: unknown;
}
interface Property extends Named {
  readonly key: Named;
  readonly value: Named;
  readonly shorthand: boolean;
}

const parsed = (source: string): Node => parse(source, { ecmaVersion: 'latest', sourceType: 'module' });

/** The text with pieces replaced; none overlaps another. */
const replaced = (text: string, pieces: readonly { start: number; end: number; by: string }[]): string =>
  [...pieces]
    .sort((a, b) => b.start - a.start)
    .reduce((now, { start, end, by }) => now.slice(0, start) + by + now.slice(end), text);

/**
 * Taro's table of elements with the attributes of those that nothing draws left out. Their names stay, since a number
 * in the template counts them.
 */
export function leanElements(source: string): string {
  const pieces: { start: number; end: number; by: string }[] = [];
  simple(parsed(source), {
    VariableDeclarator(node) {
      const { id, init } = node as unknown as { id: Named; init?: Named & { properties: readonly Property[] } };
      if (!isTable(id) || init?.type !== 'ObjectExpression') return;
      for (const { key, value, shorthand, end, start } of init.properties) {
        const name = key.name ?? String(key.value);
        if (drawnElements.has(name)) continue;
        pieces.push(shorthand ? { start, end, by: `${name}: {}` } : { start: value.start, end: value.end, by: '{}' });
      }
    },
  });
  return replaced(source, pieces);
}

/** A list of WeChat's calls that Taro wraps is known by one of these. */
const inList = /^(addPhoneContact|addFileToFavorites)$/;

/** The lists of calls that Taro wraps, without those that no script of the package makes. */
export function leanCalls(source: string, isCalled: (name: string) => boolean): string {
  const pieces: { start: number; end: number; by: string }[] = [];
  simple(parsed(source), {
    ArrayExpression(node) {
      const { elements, start, end } = node as unknown as Named & { elements: readonly (Named | null)[] };
      const names = elements.map((element) => (typeof element?.value === 'string' ? element.value : ''));
      if (names.some((name) => inList.test(name)))
        pieces.push({ start, end, by: JSON.stringify(names.filter((name) => name !== '' && isCalled(name))) });
    },
  });
  return replaced(source, pieces);
}

/** A question of Taro's whether it is built for Harmony. */
const harmony = /"mini" ([!=])== [\w$]+(?:\s*\/\*[^*]*\*\/\s*)?\.\w+\.HARMONY/g;

const dashed = (name: string): string => name.replace(/(?!^)[A-Z]/g, '-$&').toLowerCase();

/**
 * The elements of a template that were left out of the runtime: a template's number counts the sorted names.
 * @param names every name in the runtime's table.
 */
export function missingElements(template: string, names: readonly string[]): readonly string[] {
  const table = getComponentsAlias(Object.fromEntries(names.map((name) => [name, {}]))) as Record<
    string,
    { readonly _num: string }
  >;
  const byNumber = new Map(Object.entries(table).map(([name, { _num }]) => [_num, name]));
  const drawn = new Set([...drawnElements].map(dashed));
  return [...template.matchAll(/name="tmpl_\d+_(\d+)[_"]/g)]
    .map(([, number = '']) => byNumber.get(number) ?? number)
    .filter((name) => !drawn.has(name.replace(/^(static|pure|click)-/, '')) && name !== '#text');
}

const namesIn = (source: string): string[] => {
  const names: string[] = [];
  simple(parsed(source), {
    VariableDeclarator(node) {
      const { id, init } = node as unknown as { id: Named; init?: Named & { properties: readonly Property[] } };
      if (isTable(id) && init?.type === 'ObjectExpression')
        names.push(...init.properties.map(({ key }) => key.name ?? String(key.value)));
    },
  });
  return [...new Set(names)];
};

/**
 * Leaves out of Taro's runtime what this app does not use: attributes of elements that no page draws, and WeChat calls
 * that no script makes.
 * @throws Error when the template has an element whose attributes were left out.
 */
export class leanRuntime {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('lean-runtime', (compilation) => {
      let names: readonly string[] = [];
      const change = (file: string, stage: number, make: (text: string) => string) =>
        compilation.hooks.processAssets.tap({ name: 'lean-runtime', stage }, (assets) => {
          const text = assets[file]?.source().toString();
          if (text !== undefined) compilation.updateAsset(file, new sources.RawSource(make(text)));
        });
      // Before the scripts are made small, which takes out what nothing names any more.
      change('taro.js', Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE, (text) => {
        names = namesIn(text);
        if (names.length === 0) throw new Error("Taro's table of elements is not where config/lean-runtime.ts looks");
        if (text.search(harmony) < 0) throw new Error('Taro no longer asks for Harmony: see config/lean-runtime.ts');
        return leanElements(text.replace(harmony, (_, sign) => String(sign === '!')));
      });
      change('taro.js', Compilation.PROCESS_ASSETS_STAGE_REPORT, (text) => {
        const all = compilation.getAssets().filter(({ name }) => name.endsWith('.js'));
        const scripts = all.map(({ source }) => source.source().toString()).join('\n');
        const called = new Set([...scripts.matchAll(/\.([a-z]\w+)/g)].map(([, name]) => name));
        return leanCalls(text, (name) => called.has(name));
      });
      change('base.wxml', Compilation.PROCESS_ASSETS_STAGE_REPORT + 1, (template) => {
        const missing = missingElements(template, names);
        if (missing.length > 0)
          throw new Error(`The template draws ${missing.join(', ')}: name it in config/lean-runtime.ts`);
        return template;
      });
    });
  }
}
