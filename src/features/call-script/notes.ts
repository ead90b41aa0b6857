/** What the person wrote down during calls: lines by the id of the call. */
export type Notes = Readonly<Record<string, readonly string[]>>;

/** The lines of a note: date and who answered, then an answer to each of the two questions. */
export const noteLines = 3;
const maxLength = 300;
const maxNotes = 60;
const idPattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** A line as it is kept: at most 300 characters, a damaged one empty. */
const readLine = (value: unknown): string => (typeof value === 'string' ? [...value].slice(0, maxLength).join('') : '');

/**
 * Reads what storage holds, whatever it is. A damaged note is left out, a damaged line of it is empty, and the rest is
 * kept.
 */
export function readNotes(value: unknown): Notes {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  const kept = Object.entries(value).flatMap(([id, lines]: [string, unknown]): [string, readonly string[]][] =>
    idPattern.test(id) && id.length <= 80 && Array.isArray(lines)
      ? [[id, Array.from({ length: noteLines }, (_, at) => readLine(lines[at]))]]
      : [],
  );
  return Object.fromEntries(kept.filter(([, lines]) => lines.some((line) => line !== '')).slice(0, maxNotes));
}

/** The notes with one line changed. */
export function withLine(notes: Notes, id: string, at: number, line: string): Notes {
  const lines = Array.from({ length: noteLines }, (_, index) => (index === at ? line : (notes[id]?.[index] ?? '')));
  return readNotes({ ...notes, [id]: lines });
}
