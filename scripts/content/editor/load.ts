import { printFaults } from '../fault';
import { readContent } from '../read';
import { shapeContent, type Entries, type Entry } from '../shape';

/**
 * Every entry of the content with the file it came from. @throws Error that lists the faults when something does not
 * fit.
 */
export function loadEntries(root: string): Entries {
  const read = readContent(root);
  const { entries, faults } = shapeContent(read.files);
  if (read.faults.length + faults.length > 0) throw new Error(printFaults([...read.faults, ...faults]));
  return entries;
}

/** Where an entry stands, as `file:line:column`. */
export function placeOf({ file, at }: Entry<unknown>): string {
  const { line, column } = file.place(at);
  return `${file.file}:${line}:${column}`;
}
