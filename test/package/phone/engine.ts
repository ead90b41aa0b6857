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
  return {
    simulate: jest.requireActual<Simulate>('miniprogram-simulate'),
    exparser: jest.requireActual<typeof Exparser>('miniprogram-exparser'),
  };
}
