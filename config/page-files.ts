import { Compilation, sources, type Compiler } from 'webpack';

/** Which scripts each page needs beside the ones that every page needs, by the page's path: what static pages name. */
export type PageFiles = Readonly<Record<string, readonly string[]>>;
export const pageFilesName = 'page-files.json';

/** Writes `page-files.json` into the build. */
export class pageFiles {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap('page-files', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'page-files', stage }, () => {
        const files: Record<string, readonly string[]> = {};
        for (const group of compilation.chunkGroups)
          for (const { request } of group.origins) {
            const page = /pages\/[\w/]+\/index|bundles\/english/.exec(request ?? '')?.[0];
            if (page) files[page] = group.getFiles().filter((file) => file.endsWith('.js'));
          }
        compilation.emitAsset(pageFilesName, new sources.RawSource(`${JSON.stringify(files)}\n`));
      });
    });
  }
}
