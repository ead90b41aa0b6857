import * as v from 'valibot';
import { idSchema, isShape, mapOf } from '@/lib/stored-fields';
import type { ChangedAt, Format } from '@/lib/merged-store';

/** What the person wrote down during calls: lines by the id of the call. */
export type Notes = Readonly<Record<string, readonly string[]>>;

/** The lines of a note: date and who answered, then an answer to each of the two questions. */
const noteLines = 3;
const maxLength = 300;
const maxNotes = 60;

/** A line as it is kept: at most 300 characters, a damaged one empty. */
const readLine = (value: unknown): string => (typeof value === 'string' ? [...value].slice(0, maxLength).join('') : '');

const noteSchema = v.custom<readonly unknown[]>(Array.isArray);

/**
 * Reads what storage holds, whatever it is. A damaged note is left out, a damaged line of it is empty, and the rest is
 * kept.
 */
export function readNotes(value: unknown): Notes {
  const notes = Object.entries(v.parse(mapOf(idSchema, noteSchema, maxNotes), value)).map(
    ([id, lines]) => [id, Array.from({ length: noteLines }, (_, at) => readLine(lines[at]))] as const,
  );
  return Object.fromEntries(notes.filter(([, lines]) => lines.some((line) => line !== '')));
}

/** The notes with one line changed. */
export function withLine(notes: Notes, id: string, at: number, line: string): Notes {
  const lines = Array.from({ length: noteLines }, (_, index) => (index === at ? line : (notes[id]?.[index] ?? '')));
  return readNotes({ ...notes, [id]: lines });
}

/** The part that stands for one line of one call, so that two pages may each change their own. */
export const linePart = (id: string, at: number): string => `${id}/${at}`;

/** Not the id of a call, so that a version without times passes over it. */
const timesKey = '@changed-at';
const timesSchema = mapOf(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0)), maxNotes * noteLines);
const timesIn = (raw: unknown): ChangedAt => v.parse(timesSchema, isShape(raw) ? raw[timesKey] : undefined);

/** What of the raw value is not among the notes that were read. */
function damagedIn(raw: unknown, notes: Notes): Readonly<Record<string, unknown>> {
  if (raw === undefined || raw === null || raw === '') return {};
  if (!isShape(raw)) return { whole: raw };
  const isRead = (id: string, lines: unknown) =>
    id === timesKey ||
    JSON.stringify(notes[id]) === JSON.stringify(lines) ||
    (Array.isArray(lines) && lines.join('') === '');
  return Object.fromEntries(Object.entries(raw).filter(([id, lines]) => !isRead(id, lines)));
}

/** How notes lie in storage: the lines by call as ever, with the time of each line's last change. */
export const notesFormat: Format<Notes> = {
  read(raw) {
    const notes = readNotes(raw);
    return { value: notes, changedAt: timesIn(raw), damaged: damagedIn(raw, notes), has: (id) => id in notes };
  },
  apply(notes, part, to) {
    const [id = '', at = ''] = part.split('/');
    return withLine(notes, id, Number(at), String(to));
  },
  write: (notes, changedAt) => ({ ...notes, [timesKey]: changedAt }),
};
