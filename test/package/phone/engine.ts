import path from 'node:path';
import type * as Exparser from 'miniprogram-exparser';

interface Rendered {
  readonly dom: Element;
  readonly instance: object;
  attach(parent: Element): void;
  detach(): void;
}
/** What the tests use of `miniprogram-simulate`. */
export interface Simulate {
  load(file: string, tag: string, options: object): string;
  render(id: string): Rendered;
}
/** WeChat's compiled templates: a path below the package gives the function that draws it. */
type Templates = (file: string) => unknown;
interface Compiler {
  wxmlToJs(folder: string): string;
}

/** The compiled templates of every package this test file has opened; a built package does not change meanwhile. */
const compiled = new Map<string, Templates>();

/**
 * WeChat's own compiler (`wcc`) over all WXML of a package, once a package.
 * @param folder the built package.
 */
function templatesOf(folder: string): Templates {
  const known = compiled.get(folder);
  if (known) return known;
  const code = jest.requireActual<Compiler>('miniprogram-compiler').wxmlToJs(folder);
  // What the compiler gives is a program that returns the templates.
  const templates = (new Function(code) as () => Templates)();
  compiled.set(folder, templates);
  return templates;
}

const simulate = path.dirname(require.resolve('miniprogram-simulate/package.json'));

type Register = (definition: object) => void;

/**
 * The script of a component runs once; every page that uses it registers what it gave. Without this a component works
 * on the first page only, since the engine loads each page by itself.
 */
function registerAgain(): void {
  const utils = jest.requireActual<{ runJs: (file: string) => void }>(path.join(simulate, 'src/utils.js'));
  const world = globalThis as unknown as { Component: Register };
  const definitions = new Map<string, object>();
  const run = utils.runJs;
  utils.runJs = (file) => {
    const known = definitions.get(file);
    if (known) return world.Component(known);
    const register = world.Component;
    world.Component = (definition) => {
      definitions.set(file, definition);
      register(definition);
    };
    try {
      run(file);
    } finally {
      world.Component = register;
    }
  };
}

/**
 * Loads the component engine anew, as a phone does when the app starts. Two of its parts are replaced: templates come
 * compiled from `templatesOf`, and style sheets are left out, since nothing is laid out here.
 */
export function loadEngine(): { simulate: Simulate; exparser: typeof Exparser } {
  jest.doMock(path.join(simulate, 'src/compile.js'), () => ({
    getWxml: (file: string, { rootPath }: { rootPath: string }) =>
      templatesOf(rootPath)(`${path.relative(rootPath, file)}.wxml`),
  }));
  jest.doMock(path.join(simulate, 'src/wxss.js'), () => ({
    getContent: () => '',
    compile: () => '',
    insert: () => undefined,
  }));
  registerAgain();
  return {
    simulate: jest.requireActual<Simulate>('miniprogram-simulate'),
    exparser: jest.requireActual<typeof Exparser>('miniprogram-exparser'),
  };
}
