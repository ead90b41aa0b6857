import type { Compiler } from 'webpack';

/**
 * Tells webpack that the modules of content updates do nothing by being imported. A build without an address for them
 * asks for none, and then leaves them out with all that they import (docs/decisions/0013-published-packs.md).
 */
export class pureModules {
  apply(compiler: Compiler): void {
    compiler.options.module.rules.push({ test: /src[\\/]state[\\/]content-update/, sideEffects: false });
  }
}
