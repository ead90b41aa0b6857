import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sources, type Compiler } from 'webpack';
import { loaderOf } from './subpackage-loader';
import type { Part } from '../src/content/schema/pack';

/** The folder of the route's subpackage. */
const outlineFile = 'pages/route/outline.js';
/** The file of the main package that asks for it. WeChat follows only a path that stands there as plain text. */
const loaderFile = 'load-route.js';

const routeFile = path.resolve(__dirname, '../src/content/generated/parts/route.json');

type Case = NonNullable<NonNullable<Part['routes']>[number]['parts']>[number]['cases'][number];

/** What a first page says of a step: when it holds, its title, and until when. */
const outlineOf = ({ state, when, from, until, title, by, due }: Case) => ({
  state,
  when,
  from,
  until,
  title,
  by,
  due,
});

/** The route without what only its own pages say, so that a first page reads it at once. */
function outline(): string {
  const { part, routes = [] } = JSON.parse(readFileSync(routeFile, 'utf8')) as Part;
  const short = routes.map((file) => ({
    ...file,
    ...(file.parts ? { parts: file.parts.map((step) => ({ ...step, cases: step.cases.map(outlineOf) })) } : {}),
  }));
  return JSON.stringify({ part, routes: short });
}

/**
 * Puts an outline of the route beside its pages, as a file that home can ask for once it runs: the plan is then worked
 * out by the same rules, and the main package does not carry it.
 */
export class routeOutline {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('route-outline', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'route-outline', stage: 0 }, () => {
        const emit = (file: string, text: string) => compilation.emitAsset(file, new sources.RawSource(`${text}\n`));
        emit(outlineFile, `module.exports=${outline()};`);
        emit(loaderFile, loaderOf(outlineFile));
      });
    });
  }
}
