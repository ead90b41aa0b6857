import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { kinds } from '../../src/content/kinds';
import { maps } from '../../src/content/schema/pack';
import { decodeUtf8, oddCharacter } from './characters';
import type { Fault } from './fault';
import { parseFile, type ContentFile } from './parse';

export type { ContentFile } from './parse';

/** Every folder of the store; each holds at least one file. */
const folders = [...Object.values(kinds).map(({ folder }) => folder), ...Object.keys(maps)];

const wholeFile = (file: string, fault: string, mend: string): Fault => ({
  file,
  line: 1,
  column: 1,
  path: '',
  fault,
  mend,
});

const lineAndColumn = (before: string): { line: number; column: number } => {
  const lines = before.split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
};

/** What macOS and editors leave beside the files: hidden files that are not YAML, and backups that end in `~`. */
const isLeftover = (name: string): boolean => (/^\./.test(name) && !/\.ya?ml$/i.test(name)) || name.endsWith('~');

/** The text of a file, or the fault that keeps it from being read. */
function readText(whole: string, file: string): { readonly text: string } | { readonly fault: Fault } {
  const stat = statSync(whole, { throwIfNoEntry: false });
  if (!stat)
    return { fault: wholeFile(file, 'is a link that leads nowhere', 'put the file in its place, or delete it') };
  if (!stat.isFile())
    return { fault: wholeFile(file, 'is a folder, not a file', 'give the folder a name without .yaml, or delete it') };
  const bytes = readFileSync(whole);
  const decoded = decodeUtf8(bytes);
  if ('goodBytes' in decoded) {
    const before = new TextDecoder().decode(bytes.subarray(0, decoded.goodBytes)).replace(/\ufffd$/, '');
    const mend = 'save the file as UTF-8; a file that Windows saved as ANSI or GBK has to be converted';
    return { fault: { ...wholeFile(file, 'is not UTF-8 from here on', mend), ...lineAndColumn(before) } };
  }
  const odd = oddCharacter(decoded.text);
  if (odd) {
    const fault = wholeFile(file, `${odd.name} stands in the text`, 'delete it and type the words again');
    return { fault: { ...fault, ...lineAndColumn(decoded.text.slice(0, odd.offset)) } };
  }
  return decoded;
}

function list(root: string): { names: string[]; faults: Fault[] } {
  const names: string[] = [];
  const faults: Fault[] = [];
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const file = path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/');
    if (/\.yaml$/.test(entry.name)) names.push(file);
    else if (!entry.isDirectory() && !isLeftover(entry.name))
      faults.push(
        wholeFile(file, 'is not read: its name does not end in .yaml', 'name it ….yaml, or move it elsewhere'),
      );
  }
  for (const folder of folders)
    if (!names.some((name) => name.startsWith(`${folder}/`)))
      faults.push(wholeFile(folder, 'has no .yaml file', 'bring back the files of this folder'));
  return { names: names.sort(), faults };
}

/**
 * Reads every `.yaml` under `root`, in order of its name.
 * @returns the files, and a fault for each place that is not YAML in UTF-8, and for each file that would not be read.
 */
export function readContent(root: string): { files: ContentFile[]; faults: Fault[] } {
  const files: ContentFile[] = [];
  const { names, faults } = list(root);
  for (const file of names) {
    const read = readText(path.join(root, file), file);
    if ('fault' in read) {
      faults.push(read.fault);
      continue;
    }
    const result = parseFile(file, read.text);
    if ('faults' in result) faults.push(...result.faults);
    else files.push(result.parsed);
  }
  return { files, faults };
}
