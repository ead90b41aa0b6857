import { existsSync, readFileSync, statSync } from 'node:fs';
import { KitError } from '../fault';
import { columns, type Column } from '../options';
import { cleanCell } from './cell';
import { decodeText, saveAsUtf8 } from './decode';
import { mapHeader, type Mapping } from './headers';
import { OpenQuote, readTable, type Row, type Table } from './table';

interface ListRow {
  readonly line: number;
  /** Filled cells, as they were meant. */
  readonly values: Readonly<Partial<Record<Column, string>>>;
}

/** A list of stands as it was understood. */
export interface StandList {
  readonly rows: readonly ListRow[];
  /** What the file calls a column of ours. */
  readonly headerOf: (column: Column) => string;
  /** How the file was read, for a summary and beside faults. */
  readonly notes: readonly string[];
}

const mebibyte = 1024 * 1024;
const maxBytes = 20 * mebibyte;

/** @throws KitError */
function bytesOf(file: string): Uint8Array {
  const stop = (fault: string, mend: string): never => {
    throw new KitError([{ where: `--csv ${file}`, fault, mend }]);
  };
  if (!existsSync(file))
    return stop('there is no such file', 'check the path; it is read from the folder you stand in');
  const found = statSync(file);
  if (found.isDirectory()) return stop('is a folder', 'name the file in it, such as stands.csv');
  if (!found.isFile()) return stop('is not a file', 'name a CSV file');
  if (found.size > maxBytes)
    return stop(
      `has ${Math.ceil(found.size / mebibyte)} MB`,
      'a list of stands has at most 20 MB; give only its sheet',
    );
  try {
    return readFileSync(file);
  } catch {
    return stop('may not be read', 'check its rights, and whether another program keeps it open');
  }
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

function notesOf(
  file: string,
  encoding: string,
  { separator, header, leftOut: rows }: Table,
  { places, leftOut }: Mapping,
): string[] {
  const mapped = [...places].map(([column, at]) => `${cleanCell(header.cells[at] ?? '')} → ${column}`);
  return [
    `${file} was read as ${encoding}; columns separated by ${separator}; the header is on line ${header.line}.`,
    ...(mapped.length > 0 ? [`  columns: ${mapped.join(' · ')}`] : []),
    ...(leftOut.length > 0 ? [`  columns left out: ${quoted(leftOut)}`] : []),
    ...(rows.length > 0 ? [`  lines that are no stand left out: ${rows.map(({ line }) => line).join(', ')}`] : []),
  ];
}

/**
 * Reads a list of stands in any form that spreadsheets give it.
 * @throws KitError for a file that cannot be read as a list, with file, line and mend
 */
export function readList(file: string): StandList {
  const stop = (line: number | undefined, fault: string, mend: string, notes: readonly string[] = []): never => {
    throw new KitError([{ where: line === undefined ? file : `${file}:${line}`, fault, mend }], notes);
  };
  const decoded = decodeText(bytesOf(file));
  if (!decoded.ok) return stop(decoded.line, decoded.fault, decoded.mend);
  let table: Table | undefined;
  try {
    table = readTable(decoded.text);
  } catch (error) {
    if (!(error instanceof OpenQuote)) throw error;
    return stop(error.line, 'a quote opens here and is never closed', 'close it with "', [
      `${file} was read as ${decoded.encoding}`,
    ]);
  }
  if (!table) return stop(1, 'is empty', `write a header line: ${columns.join(',')}`);
  const { header, rows } = table;
  const mapping = mapHeader(header.cells);
  const notes = notesOf(file, decoded.encoding, table, mapping);
  if (mapping.places.size === 0)
    return stop(
      header.line,
      `no column is known here: ${quoted(header.cells.map(cleanCell).slice(0, 6))}`,
      `name columns in the first line: ${columns.join(',')}, or 展位号, 企业名称, 城市; ` +
        `if this is not what the file says, ${saveAsUtf8}`,
      notes,
    );
  if (rows.length === 0)
    return stop(header.line + 1, 'has a header and no stand', 'write one line for each stand', notes);
  const long = rows.filter(({ cells }) => cells.slice(header.cells.length).some((cell) => cleanCell(cell) !== ''));
  if (long.length > 0)
    throw new KitError(
      long.map(({ line, cells }) => ({
        where: `${file}:${line}`,
        fault: `has ${cells.length} cells, the header has ${header.cells.length}`,
        mend: 'put a cell that holds a separator in double quotes',
      })),
      notes,
    );
  const headerOf = (column: Column) => cleanCell(header.cells[mapping.places.get(column) ?? -1] ?? '') || column;
  return { rows: rows.map((row) => rowOf(row, mapping)), headerOf, notes };
}

const rowOf = ({ line, cells }: Row, { places }: Mapping): ListRow => ({
  line,
  values: Object.fromEntries(
    [...places].flatMap(([column, at]) => {
      const value = cleanCell(cells[at] ?? '');
      return value ? [[column, value]] : [];
    }),
  ),
});
