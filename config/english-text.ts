import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sources, type Compiler } from 'webpack';
import { loaderOf } from './subpackage-loader';

/** The smallest subpackage: readers of English fetch it first. */
const englishFile = 'pages/trust/english.js';
/** The file of the main package that asks for it. WeChat follows only a path that stands there as plain text. */
const loaderFile = 'load-english.js';

const sentencesFile = path.resolve(__dirname, '../src/content/generated/parts/english.json');

/** Puts the English of the main package's content into a subpackage, as a file that the app can ask for. */
export class englishText {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('english-text', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'english-text', stage: 0 }, () => {
        const emit = (file: string, text: string) => compilation.emitAsset(file, new sources.RawSource(`${text}\n`));
        emit(englishFile, `module.exports=${readFileSync(sentencesFile, 'utf8').trim()};`);
        emit(loaderFile, loaderOf(englishFile));
      });
    });
  }
}
