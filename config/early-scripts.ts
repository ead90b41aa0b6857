import type { Compiler } from 'webpack';

/**
 * Modules that each run as a script of their own before the app does, in this order. One script is one task of the
 * browser: between two of them it can paint, and answer a tap on the text that stands there already.
 */
const early: Readonly<Record<string, readonly string[]>> = {
  react: ['react', 'react-dom/client'],
  // What old engines lack comes before everything that may use it.
  state: ['./src/platform/stand-ins.ts', './src/platform/index.ts', './src/state/index.ts'],
};

/** Makes entries of them, on which the app's entry depends. @throws Error when Taro's build has no entry `app`. */
export class earlyScripts {
  apply(compiler: Compiler): void {
    const { entry } = compiler.options;
    if (typeof entry === 'function' || !entry.app) throw new Error('The build has no entry of the name app.');
    const { app } = entry;
    // The page names scripts in the order of the entries.
    delete entry.app;
    const names = Object.keys(early);
    names.forEach((name, at) => {
      const dependOn = names.slice(0, at);
      entry[name] = { import: [...(early[name] ?? [])], ...(dependOn.length > 0 ? { dependOn } : {}) };
    });
    entry.app = { ...app, dependOn: names };
  }
}
