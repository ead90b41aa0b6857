import path from 'node:path';
import { NormalModuleReplacementPlugin, type Compiler } from 'webpack';

interface Place {
  readonly of: RegExp;
  readonly by: string;
  /** The file that asks for it; every file where none is named. */
  readonly askedBy?: RegExp;
}

/** Files of Taro's runtime, and the small one that stands in the place of each. */
const places: readonly Place[] = [
  { of: /@tarojs[\\/]runtime[\\/]dist[\\/]bom[\\/](history|location)\.js$/, by: 'address.js' },
  // Whatever else asks for a URL gets Taro's: packs that are published are read with it.
  { of: /@tarojs[\\/]runtime[\\/]dist[\\/]bom[\\/]URL\.js$/, by: 'address.js', askedBy: /anchor-element\.js$/ },
  {
    of: /@tarojs[\\/]runtime[\\/]dist[\\/]dom-external[\\/]mutation-observer[\\/]index\.js$/,
    by: 'mutation-observer.js',
  },
  { of: /@tarojs[\\/]runtime[\\/]dist[\\/]dom[\\/]style_properties\.js$/, by: 'style-properties.js' },
];

/** What webpack says of a module that is asked for. */
interface Asked {
  readonly context: string;
  readonly contextInfo: { readonly issuer: string };
  request: string;
}

/** Puts small files in the place of those parts of Taro's runtime that play a browser which this app never asks for. */
export class leftOut {
  apply(compiler: Compiler): void {
    const replace = (asked: Asked) => {
      const file = path.resolve(asked.context, asked.request);
      const found = places.find(
        ({ of, askedBy }) => of.test(file) && (askedBy?.test(asked.contextInfo.issuer) ?? true),
      );
      if (found) asked.request = path.join(__dirname, found.by);
    };
    new NormalModuleReplacementPlugin(/^\..*\.js$/, replace).apply(compiler);
  }
}
