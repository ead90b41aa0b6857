import { readFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from '@swc/core';
import { sources, type Compiler } from 'webpack';
import { loaderOf } from './subpackage-loader';

/** The folder of the city subpackage, so that the main package does not grow by the places. */
const folder = 'pages/city';
const recordsFile = `${folder}/records.js`;
/** The file of the main package that asks for them. WeChat follows only a path that stands there as plain text. */
const loaderFile = 'load-records.js';

const top = path.resolve(__dirname, '..');
const generated = path.join(top, 'src/content/generated/cities');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(generated, file), 'utf8'));

interface Places {
  readonly rows: readonly (readonly [string, string, string, string, string, string?])[];
  readonly own: readonly string[];
}

/** What ships of the places, as `ShippedPlaces` of src/content/place-details.ts has it. */
function shipped(): string {
  const { own } = read('places.json') as Places;
  const names = read('place-names.json');
  return JSON.stringify({ records: Object.fromEntries(own.map((code) => [code, read(`${code}.json`)])), names });
}

/** The rules that lay a city over its province travel with the records: they are needed nowhere else. */
const firstRules = path.join(top, 'src/content/place-details');
const required = /require\("(\.[^"]*\/([\w-]+))"\)/g;

/**
 * A rules file and all that it requires, by name, as scripts of the phone's own module system that lie beside the
 * records.
 * @throws Error where two of them have one name.
 */
function scriptsFrom(file: string, made = new Map<string, string>()): Map<string, string> {
  const { code } = transformSync(readFileSync(`${file}.ts`, 'utf8'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2018' },
    module: { type: 'commonjs' },
    minify: true,
  });
  const script = code.replace(required, 'require("./$2.js")');
  const name = path.basename(file);
  if (![undefined, script].includes(made.get(name))) throw new Error(`Two rules of the records are named ${name}.`);
  if (made.has(name)) return made;
  made.set(name, script);
  for (const [, next = ''] of code.matchAll(required)) scriptsFrom(path.join(path.dirname(file), next), made);
  return made;
}

/**
 * Puts the records of the places beside the picker as a file that other parts of the package can ask for once they run:
 * a function that finds a place by its adcode.
 */
export class cityRecords {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('city-records', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'city-records', stage: 0 }, () => {
        const emit = (file: string, text: string) => compilation.emitAsset(file, new sources.RawSource(`${text}\n`));
        for (const [name, script] of scriptsFrom(firstRules)) emit(`${folder}/${name}.js`, script);
        emit(
          recordsFile,
          `var find=require("./place-details.js").placeDetails,places=${shipped()};` +
            'module.exports=function(code,day){return find(code,places,day)};',
        );
        emit(loaderFile, loaderOf(recordsFile));
      });
    });
  }
}
