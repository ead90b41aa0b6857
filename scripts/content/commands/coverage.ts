import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { placeDetails } from '../../../src/content/place-details';
import { compileContent } from '../compile';
import { coverageOf, drawCoverage, printCoverage } from '../coverage';
import { prefectureRows } from '../divisions';
import { printFaults } from '../fault';
import { dataFolder, version } from '../prepare';
import type { Command } from './command';
import { dayFrom, readOptions } from './options';

/** The questions of the store with what the sources say, which readers do not see. */
const conflicts = (
  places: readonly { name: { zh: string }; asks?: readonly { cell: string; values?: readonly string[] }[] }[],
) =>
  places.flatMap(({ name, asks = [] }) =>
    asks.flatMap(({ cell, values }) => (values ? [`  ${name.zh} ${cell}: ${values.join(' | ')}`] : [])),
  );

export const coverage: Command = {
  usage: '[--on <day>] [--svg <file>]   what is known of each place: own, inherited, asked, overdue, blank',
  run: async (args) => {
    const { options } = readOptions(args, ['on', 'svg']);
    const day = dayFrom(options.on);
    const compiled = compileContent(dataFolder, version(), day);
    const { pack, records } = compiled;
    if (!pack || !records) throw new Error(printFaults(compiled.faults));
    const shipped = {
      records: Object.fromEntries(records.map((record) => [record.city.adcode, record])),
      names: pack.places,
    };
    const merged = prefectureRows().flatMap(([adcode]) => placeDetails(adcode, shipped, day)?.record ?? []);
    const covered = coverageOf(merged, day);
    if (options.svg) writeFileSync(path.resolve(options.svg), drawCoverage(covered, day));
    return [
      printCoverage(covered),
      '',
      'Sources that disagree:',
      ...conflicts([...pack.provinces, ...pack.cities]),
    ].join('\n');
  },
};
