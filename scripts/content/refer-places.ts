import { divisionName, shortName } from './divisions';
import type { Fault } from './fault';
import type { Entries, Entry } from './shape';

/** Whether people may mean an official name by theirs: the same, what the tool makes of it, or its start and 州. */
const isNameOf = (zh: string, official: string): boolean =>
  zh === official ||
  zh === shortName(official) ||
  (/自治州$/.test(official) && zh.endsWith('州') && official.startsWith(zh.slice(0, -1)));

/**
 * Names of places against the table of divisions (GB/T 2260): a code that the table does not have, and a name that
 * belongs to another code.
 */
export function checkPlaces(entries: Entries): Fault[] {
  const faults: Fault[] = [];
  const check = (entry: Entry<unknown>, at: readonly string[], adcode: string, zh: string) => {
    const path = [...entry.at, ...at];
    const report = (fault: string, mend: string) =>
      faults.push({ file: entry.file.file, ...entry.file.place(path), path: path.join('.'), fault, mend });
    const official = divisionName(adcode);
    if (official === undefined)
      report(`"${adcode}" is no province and no prefecture-level city`, 'use the code of GB/T 2260');
    else if (!isNameOf(zh, official))
      report(`${adcode} is ${official}, not ${zh}`, `write ${shortName(official)}, or use the code of ${zh}`);
  };
  for (const entry of entries.places) check(entry, [], String(entry.at[0]), entry.value.zh);
  for (const entry of entries.cities) check(entry, ['name', 'zh'], entry.value.adcode, entry.value.name.zh);
  return faults;
}
