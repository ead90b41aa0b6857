/**
 * Characters that show nothing: format characters (zero-width, direction, soft hyphen), fillers, variation selectors.
 */
const invisible = /[\p{Cf}\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180E\u3164\uFE00-\uFE0F\uFFA0\u{E0100}-\u{E01EF}]/gu;

/** A text without characters that show nothing; control characters and any kind of space are one space. */
export const visible = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim();

/**
 * Takes off what spreadsheets put around a value so that it stays text: `="440300"`, and the apostrophe before a number
 * or before a sign that would begin a formula.
 */
function unwrapped(text: string): string {
  const formula = /^=\s*"((?:[^"]|"")*)"$/.exec(text);
  if (formula) return (formula[1] ?? '').replaceAll('""', '"').trim();
  return /^['’‘][\d=+\-@＝＋－＠]/.test(text) ? text.slice(1).trim() : text;
}

/** A cell as it was meant. */
export const cleanCell = (raw: string): string => unwrapped(visible(raw));

/** Lost (U+FFFD, or question marks in its place), private, unassigned and surrogate characters. */
const noCharacter = /[\uFFFD\p{Co}\p{Cn}\p{Cs}]|\?{2,}/u;

/** The first thing in a text that stands for a character that was lost; undefined when all is text. */
export const lostIn = (text: string): string | undefined => noCharacter.exec(text)?.[0];

const formulaStart = /^[\t\r\n=+\-@＝＋－＠]/;

/**
 * A value for a cell of a CSV that a spreadsheet will open: an apostrophe stands before what would begin a formula.
 * Source: OWASP, CSV Injection.
 */
export const safeCell = (text: string): string => (formulaStart.test(text) ? `'${text}` : text);
