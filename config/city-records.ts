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
const rules = ['src/content/place-details', 'src/content/merge-layers', 'src/lib/place-code', 'src/lib/claim-ids'];

/** One rules file as a script of the phone's own module system, beside the records. */
function script(file: string): string {
  const { code } = transformSync(readFileSync(path.join(top, `${file}.ts`), 'utf8'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2018' },
    module: { type: 'commonjs' },
    minify: true,
  });
  return code.replace(/require\("[^"]*\/([\w-]+)"\)/g, 'require("./$1.js")');
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
        for (const file of rules) emit(`${folder}/${path.basename(file)}.js`, script(file));
        emit(
          recordsFile,
          `var find=require("./place-details.js").placeDetails,places=${shipped()};` +
            'module.exports=function(code){return find(code,places)};',
        );
        emit(loaderFile, loaderOf(recordsFile));
      });
    });
  }
}
