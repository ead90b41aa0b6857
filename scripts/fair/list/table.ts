import { CsvError, parse } from 'csv-parse/sync';
import { columnOf } from './headers';

/** A row of a table and the line it starts on, counted from 1. Cells are as the file has them. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface Table {
  /** The separator in words, for the summary. */
  readonly separator: string;
  readonly header: Row;
  readonly rows: readonly Row[];
  /** Rows above the header, such as the title of the list, and rows that say the header again, as long print-outs do. */
  readonly leftOut: readonly Row[];
}

/** Thrown for a quote that is never closed. */
export class OpenQuote extends Error {
  constructor(readonly line: number) {
    super(`a quote opens in the row that starts on line ${line} and is not closed`);
  }
}

/** What separates cells in the files that spreadsheets write, by language and by menu entry; the first wins a tie. */
const separators: Readonly<Record<string, string>> = {
  ',': 'commas',
  '\t': 'tabs',
  ';': 'semicolons',
  '，': 'full-width commas',
  '；': 'full-width semicolons',
  '|': 'bars',
};

/** A title and a note or two may stand above the header. */
const maxRowsToHeader = 10;

/** Line ends inside a row; the one that ends it is none of them. */
const newlines = (raw: string): number => raw.replace(/\n$/, '').split('\n').length - 1;
const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/**
 * The rows of a text with one separator, as RFC 4180 has it; rows without any words are left out.
 * @param firstLine the number of the first line.
 * @throws OpenQuote
 */
export function readRows(text: string, separator = ',', firstLine = 1, maxRows = -1): Row[] {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  try {
    const found = parse(source, {
      delimiter: separator,
      record_delimiter: '\n',
      relax_quotes: true,
      relax_column_count: true,
      info: true,
      raw: true,
      ...(maxRows > 0 && { to: maxRows }),
    }) as unknown as { info: { lines: number }; raw: string; record: string[] }[];
    return found
      .map(({ info, raw, record }) => ({
        line: firstLine - 1 + info.lines - newlines(raw),
        cells: record,
      }))
      .filter(({ cells }) => !isBlank(cells));
  } catch (error) {
    if (!(error instanceof CsvError) || error.code !== 'CSV_QUOTE_NOT_CLOSED') throw error;
    const { raw, lines } = error as unknown as { raw?: string; lines: number };
    throw new OpenQuote(firstLine - 1 + lines - newlines(raw ?? ''));
  }
}

/** A header whose commas are full-width above rows with half-width ones: what was typed by hand above an export. */
const splitHeader = (cells: readonly string[]): string[] =>
  cells.flatMap((cell) => (columnOf(cell) ? [cell] : cell.split(/[,，;；|\t]/)));
const knownIn = (cells: readonly string[]): number => cells.filter((cell) => columnOf(cell)).length;

/** How well a separator explains a text: names of columns in one row, then rows that are as long as that row. */
function scoreOf(text: string, separator: string): readonly [known: number, fitting: number] {
  let rows: readonly Row[];
  try {
    rows = readRows(text, separator, 1, 4 * maxRowsToHeader);
  } catch {
    rows = text.split(/\r\n?|\n/, maxRowsToHeader).map((line, at) => ({ line: at + 1, cells: line.split(separator) }));
  }
  const headers = rows.slice(0, maxRowsToHeader).map(({ cells }) => splitHeader(cells));
  const best = headers.reduce((found, cells) => (knownIn(cells) > knownIn(found) ? cells : found), headers[0] ?? []);
  return [knownIn(best), rows.filter(({ cells }) => best.length > 1 && cells.length === best.length).length];
}

function separatorOf(text: string): string {
  const scored = Object.keys(separators).map((separator) => [separator, ...scoreOf(text, separator)] as const);
  const [first = ','] = scored.reduce((best, next) =>
    next[1] > best[1] || (next[1] === best[1] && next[2] > best[2]) ? next : best,
  );
  return first;
}

/**
 * Finds separator and header of a table: the separator that a `sep=` line of Excel names, else the one that gives the
 * most names of columns that we know; the header is the first of ten rows with the most of them.
 * @returns the table; its header is the first row when no row names a column we know.
 * @throws OpenQuote
 */
export function readTable(text: string): Table | undefined {
  const told = /^\uFEFF?"?sep=(.)"?[^\S\n]*(?:\r\n?|\n|$)/.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const separator = told?.[1] ?? separatorOf(body);
  const rows = readRows(body, separator, told ? 2 : 1);
  const starts = rows.slice(0, maxRowsToHeader).map(({ line, cells }) => ({ line, cells: splitHeader(cells) }));
  const at = starts.reduce(
    (best, { cells }, index) => (knownIn(cells) > knownIn(starts[best]?.cells ?? []) ? index : best),
    0,
  );
  const header = starts[at];
  if (!header) return undefined;
  const first = rows[at]?.cells.join('\n');
  const isHeader = ({ cells }: Row): boolean => cells.join('\n') === first;
  return {
    separator: separators[separator] ?? `“${separator}”`,
    header,
    rows: rows.filter((row, index) => index > at && !isHeader(row)),
    leftOut: rows.filter((row, index) => index < at || (index > at && isHeader(row))),
  };
}
