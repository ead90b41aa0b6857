import path from 'node:path';
import { NormalModuleReplacementPlugin, type Compiler } from 'webpack';

/** Files of Taro's runtime, and the small one that stands in the place of each. */
const places: readonly (readonly [of: RegExp, by: string])[] = [
  [/@tarojs[\\/]runtime[\\/]dist[\\/]bom[\\/](history|location|URL)\.js$/, 'address.js'],
  [/@tarojs[\\/]runtime[\\/]dist[\\/]dom-external[\\/]mutation-observer[\\/]index\.js$/, 'mutation-observer.js'],
  [/@tarojs[\\/]runtime[\\/]dist[\\/]dom[\\/]style_properties\.js$/, 'style-properties.js'],
];

/** Puts small files in the place of those parts of Taro's runtime that play a browser which this app never asks for. */
export class leftOut {
  apply(compiler: Compiler): void {
    const replace = (asked: { context: string; request: string }) => {
      const file = path.resolve(asked.context, asked.request);
      const found = places.find(([of]) => of.test(file));
      if (found) asked.request = path.join(__dirname, found[1]);
    };
    new NormalModuleReplacementPlugin(/^\..*\.js$/, replace).apply(compiler);
  }
}
