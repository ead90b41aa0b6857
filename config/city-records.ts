import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sources, type Compiler } from 'webpack';

/**
 * Where the records lie in the WeChat package: inside the city subpackage, so that the main package does not grow by
 * them.
 */
const recordsFile = 'pages/city/records.js';
/** The file of the main package that asks for them. WeChat follows only a path that stands there as plain text. */
const loaderFile = 'load-records.js';

const generated = path.resolve(__dirname, '..', 'src/content/generated/cities');
const read = (file: string): unknown => JSON.parse(readFileSync(path.join(generated, file), 'utf8'));

/** What is known of each city with local content, by adcode: its record and its area code. */
function recordsByCode(): Record<string, unknown> {
  const { rows } = read('places.json') as { rows: readonly (readonly string[])[] };
  const known = rows.filter(([code]) => existsSync(path.join(generated, `${code}.json`)));
  return Object.fromEntries(
    known.map(([code = '', , , , area]) => [code, { record: read(`${code}.json`), ...(area ? { area } : {}) }]),
  );
}

/**
 * Puts the records of the cities beside the picker as a file that other parts of the package can ask for once they run.
 * Source: developers.weixin.qq.com, "分包异步化" (require with two callbacks, base library 2.11.2 and later).
 */
export class cityRecords {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('city-records', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'city-records', stage: 0 }, () => {
        compilation.emitAsset(
          recordsFile,
          new sources.RawSource(`module.exports=${JSON.stringify(recordsByCode())};\n`),
        );
        compilation.emitAsset(
          loaderFile,
          new sources.RawSource(`module.exports=function(done,failed){require('./${recordsFile}',done,failed)};\n`),
        );
      });
    });
  }
}
