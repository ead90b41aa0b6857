import { sources, type Compilation, type Compiler } from 'webpack';

/** Puts what is made of a file of the build in its place; a file that the build does not have stays away. */
export type Change = (file: string, make: (text: string) => string) => void;

/**
 * Lets a plugin change files of a build before they are written.
 * @param stage one of webpack's `PROCESS_ASSETS_STAGE_`s, or a number beside one.
 */
export function changeAssets(
  compiler: Compiler,
  name: string,
  stage: number,
  use: (change: Change, compilation: Compilation) => void,
): void {
  compiler.hooks.thisCompilation.tap(name, (compilation) => {
    compilation.hooks.processAssets.tap({ name, stage }, (assets) => {
      const change: Change = (file, make) => {
        const text = assets[file]?.source().toString();
        if (text !== undefined) compilation.updateAsset(file, new sources.RawSource(make(text)));
      };
      use(change, compilation);
    });
  });
}
