/** Widths in any unit; the same unit as the room given. */
export type WidthOf = (text: string) => number;

/** What may not begin a line, and what may not end one. Source: 标点符号用法 (GB/T 15834-2011), 5.1. */
const closing = /^[、，。；：？！）》”’…％%,.;:?!)\]]/;
const opening = /[（《“‘(]$/;

/** The pieces that stay whole: a Latin word or a number, a Chinese character with its punctuation. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const piece of text.match(/[A-Za-z0-9'’.,\-–/]+|\s+|[\s\S]/gu) ?? []) {
    const last = pieces[pieces.length - 1];
    const glued = last !== undefined && !/\s$/.test(last) && (closing.test(piece) || opening.test(last));
    if (glued) pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}

/** A piece that is wider than the room alone, character by character. */
const cut = (piece: string, room: number, widthOf: WidthOf): string[] =>
  widthOf(piece) <= room ? [piece] : [...piece];

/**
 * Breaks a sentence into lines that fit: between Chinese characters, between Latin words, never before punctuation
 * that closes or after one that opens. Nothing is left out but the spaces at the breaks.
 */
export function breakLines(text: string, room: number, widthOf: WidthOf): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text.trim()).flatMap((whole) => cut(whole, room, widthOf))) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > room) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
