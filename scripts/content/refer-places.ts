import { divisionName } from './divisions';
import type { Fault } from './fault';
import type { Entries, Entry } from './shape';

/** 市, 省, 地区 and the long names of autonomous places: what everyday speech leaves out. */
const short = (name: string): string =>
  name.replace(/(维吾尔|壮族|回族)?自治区$|特别行政区$|(?:[\u4e00-\u9fa5]{1,4}族)+自治[州县]$|[省市盟]$|地区$/, '');

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
    else if (zh !== official && zh !== short(official))
      report(`${adcode} is ${official}, not ${zh}`, `write ${short(official)}, or use the code of ${zh}`);
  };
  for (const entry of entries.places) check(entry, [], String(entry.at[0]), entry.value.zh);
  for (const entry of entries.cities) check(entry, ['name', 'zh'], entry.value.adcode, entry.value.name.zh);
  return faults;
}
