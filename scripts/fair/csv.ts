/** A row of a CSV file and the line it starts on, counted from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Thrown for a quote that is never closed. */
export class OpenQuote extends Error {
  constructor(readonly line: number) {
    super(`a quote opens on line ${line} and is not closed`);
  }
}

/**
 * Reads CSV as RFC 4180 has it, as spreadsheets write it: a byte order mark, CRLF or LF, quoted cells with commas, line
 * ends and doubled quotes. Cells are trimmed; rows without any words are left out.
 * @throws OpenQuote
 */
export function readCsv(text: string): Row[] {
  const rows: Row[] = [];
  let [cells, cell, line, start, quoted]: [string[], string, number, number, number] = [[], '', 1, 1, 0];
  const endCell = () => {
    cells.push(cell.trim());
    cell = '';
  };
  const endRow = () => {
    endCell();
    if (cells.some(Boolean)) rows.push({ line: start, cells });
    cells = [];
  };
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  for (let at = 0; at < source.length; at += 1) {
    const character = source.charAt(at);
    if (character === '\n') line += 1;
    if (quoted > 0) {
      if (character !== '"') cell += character;
      else if (source[at + 1] === '"') cell += source.charAt((at += 1));
      else quoted = 0;
    } else if (character === '"' && cell.trim() === '') [cell, quoted] = ['', line];
    else if (character === ',') endCell();
    else if (character === '\n') {
      endRow();
      start = line;
    } else cell += character;
  }
  if (quoted > 0) throw new OpenQuote(quoted);
  endRow();
  return rows;
}
