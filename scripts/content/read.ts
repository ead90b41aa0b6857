import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { Fault } from './fault';

/** One YAML file of the store: its value, and a way from a path inside the value to line and column. */
export interface ContentFile {
  readonly file: string;
  readonly folder: string;
  readonly value: unknown;
  readonly place: (at: readonly (string | number)[]) => { line: number; column: number };
}

type Located = { range?: readonly number[] | null };

const rangeOf = (document: Document, at: readonly (string | number)[]): number => {
  for (let length = at.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(at.slice(0, length), true);
    const start = (node as Located | null | undefined)?.range?.[0];
    if (typeof start === 'number') return start;
  }
  return 0;
};

/**
 * Reads every `.yaml` under `root`, in order of its name.
 * @returns the files, and a fault for each place that is not YAML.
 */
export function readContent(root: string): { files: ContentFile[]; faults: Fault[] } {
  const files: ContentFile[] = [];
  const faults: Fault[] = [];
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort();
  for (const name of names) {
    const file = name.split(path.sep).join('/');
    const lines = new LineCounter();
    const document = parseDocument(readFileSync(path.join(root, name), 'utf8'), { lineCounter: lines });
    const place = (at: readonly (string | number)[]) => {
      const { line, col } = lines.linePos(rangeOf(document, at));
      return { line, column: col };
    };
    for (const error of document.errors) {
      const { line, col } = lines.linePos(error.pos[0]);
      faults.push({
        file,
        line,
        column: col,
        path: '',
        fault: error.message.split('\n')[0] ?? '',
        mend: 'write it as YAML: check quotes, colons and indents',
      });
    }
    if (document.errors.length === 0)
      files.push({ file, folder: file.split('/')[0] ?? '', value: document.toJS(), place });
  }
  return { files, faults };
}
