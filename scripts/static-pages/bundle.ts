import path from 'node:path';
import vm from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { settingsFrom } from '../../config/settings';
import type * as Render from './render';

const here = __dirname;

/** What stands in the place of Taro, and of style sheets, when the screens are drawn as text. */
const standIns: Plugin = {
  name: 'stand-ins',
  setup(builder) {
    const replace = (filter: RegExp, file: string) =>
      builder.onResolve({ filter }, () => ({ path: path.join(here, file) }));
    replace(/^@tarojs\/components$/, 'components.tsx');
    replace(/^@tarojs\/taro$/, 'taro.ts');
    // Both languages together: nothing is waited for while a page is written.
    replace(/\/generated\/parts\/main\.json$/, '../../src/content/generated/parts/core.json');
  },
};

/** As much of a browser as the screens ask for while they are drawn. */
function sandbox(day: string): vm.Context {
  const kept = new Map<string, string>();
  const nothing = () => undefined;
  const element = () => ({
    style: {},
    setAttribute: nothing,
    select: nothing,
    setSelectionRange: nothing,
    click: nothing,
  });
  const body = { appendChild: nothing, removeChild: nothing, append: nothing };
  const location = { href: 'https://localhost/', hash: '', search: '', pathname: '/', hostname: 'localhost' };
  const context = vm.createContext({
    console,
    Blob,
    URL,
    URLSearchParams,
    TextEncoder,
    TextDecoder,
    print: nothing,
    addEventListener: nothing,
    removeEventListener: nothing,
    matchMedia: () => ({ matches: false, addListener: nothing, addEventListener: nothing }),
    setTimeout: nothing,
    clearTimeout: nothing,
    location,
    history: { state: undefined, replaceState: nothing },
    navigator: { userAgent: '' },
    document: {
      documentElement: {},
      body,
      createElement: element,
      getElementById: () => null,
      execCommand: () => false,
      activeElement: undefined,
    },
    HTMLElement: Object,
    getComputedStyle: () => ({ fontSize: '16px' }),
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key),
    },
  });
  // The day of the content, so that two builds of one content are the same.
  vm.runInContext(
    `globalThis.window = globalThis; Date.now = () => Date.parse(${JSON.stringify(`${day}T04:00:00Z`)});`,
    context,
  );
  return context;
}

/**
 * The app's screens as functions that give markup, in a world of their own.
 * @param day YYYY-MM-DD, on which the pages stand.
 * @param environment holds the operator's settings.
 */
export async function loadScreens(day: string, environment: NodeJS.ProcessEnv): Promise<typeof Render> {
  const { outputFiles } = await build({
    entryPoints: [path.join(here, 'render.tsx')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'screens',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    // What is asked of a browser, not of WeChat; `.static` stands before it, as `.weapp` does for the package.
    resolveExtensions: ['.static.tsx', '.static.ts', '.tsx', '.ts', '.mjs', '.js', '.json'],
    alias: { '@': path.resolve(here, '../../src') },
    loader: { '.css': 'empty' },
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.TARO_ENV': '"h5"',
      ...Object.fromEntries(
        Object.entries(settingsFrom({ ...environment, ON_DAY: '' })).map(([name, text]) => [
          `process.env.${name}`,
          text,
        ]),
      ),
    },
    plugins: [standIns],
    logLevel: 'error',
  });
  const context = sandbox(day);
  vm.runInContext(outputFiles[0]?.text ?? '', context, { filename: 'screens.js' });
  return vm.runInContext('screens', context) as typeof Render;
}
