import { readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.dirname(require.resolve('@fontsource-variable/noto-sans-sc/package.json'));

interface Face {
  readonly rule: string;
  has(point: number): boolean;
}

function readFaces(): readonly Face[] {
  const rules = readFileSync(path.join(folder, 'index.css'), 'utf8').match(/@font-face\s*\{[^}]*\}/g) ?? [];
  return rules.map((rule) => {
    const ranges = (/unicode-range:\s*([^;]+);/.exec(rule)?.[1] ?? '').split(',').map((range) => {
      const [from = 0, to = from] = range
        .trim()
        .replace(/^U\+/i, '')
        .split('-')
        .map((hex) => parseInt(hex, 16));
      return { from, to };
    });
    return { rule, has: (point) => ranges.some(({ from, to }) => point >= from && point <= to) };
  });
}

let faces: readonly Face[] | undefined;
const allFaces = (): readonly Face[] => (faces ??= readFaces());
const pointsOf = (words: string): readonly number[] =>
  [...new Set(words)].map((character) => character.codePointAt(0) ?? 0);

const inFont = new Map<number, boolean>();
/** Whether the font has a character; asked of its ranges once for each. */
function hasGlyph(point: number): boolean {
  const known = inFont.get(point) ?? allFaces().some((face) => face.has(point));
  inFont.set(point, known);
  return known;
}

/**
 * The characters that the Chinese font from npm does not have; a poster would fall back to whatever the machine has.
 */
export const withoutGlyph = (words: string): string =>
  String.fromCodePoint(...pointsOf(words).filter((point) => !hasGlyph(point)));

/**
 * The `@font-face` rules of the Chinese font from npm that some words need, with the font inside, so that a poster
 * looks the same on any machine and needs no other file.
 */
export function fontFaces(words: string): string {
  const points = pointsOf(words);
  return allFaces()
    .filter((face) => points.some((point) => face.has(point)))
    .map(({ rule }) =>
      rule.replace(
        /url\(\.\/files\/([^)]+)\)/,
        (_, file: string) =>
          `url(data:font/woff2;base64,${readFileSync(path.join(folder, 'files', file)).toString('base64')})`,
      ),
    )
    .join('\n');
}
