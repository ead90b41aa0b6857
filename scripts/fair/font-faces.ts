import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.dirname(require.resolve('@fontsource-variable/noto-sans-sc/package.json'));

const inRange = (range: string): ((point: number) => boolean) => {
  const [from = 0, to = from] = range.trim().replace(/^U\+/i, '').split('-').map((hex) => parseInt(hex, 16));
  return (point) => point >= from && point <= to;
};

/**
 * The `@font-face` rules of the Chinese font from npm that some words need, with the font inside, so that a poster looks the same on any
 * machine and needs no other file.
 */
export function fontFaces(words: string): string {
  const points = [...new Set(words)].map((character) => character.codePointAt(0) ?? 0);
  const rules = readFileSync(path.join(folder, 'index.css'), 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [];
  const needed = rules.filter((rule) => {
    const ranges = (/unicode-range:\s*([^;]+);/.exec(rule)?.[1] ?? '').split(',').map(inRange);
    return points.some((point) => ranges.some((fits) => fits(point)));
  });
  return needed
    .map((rule) => rule.replace(/url\(\.\/files\/([^)]+)\)/, (_, file: string) => `url(data:font/woff2;base64,${readFileSync(path.join(folder, 'files', file)).toString('base64')})`))
    .join('\n');
}
