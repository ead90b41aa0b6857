import { appendFileSync } from 'node:fs';
import { fill } from '../../../src/content/words';
import { compileContent } from '../compile';
import { entryOf, readReports } from '../editor/correction';
import { loadEntries } from '../editor/load';
import { publishedOf, readPack } from '../editor/packs';
import { plainChanges } from '../editor/plain-changes';
import { printFaults } from '../fault';
import { dataFolder, version } from '../prepare';
import type { Command } from './command';
import { dayFrom, needed, readOptions, textOf } from './options';

export const changes: Command = {
  usage: '<folder>                     says in plain words what changed since the pack in that folder',
  run: async (args) => {
    const { words } = readOptions(args, []);
    const before = readPack(needed(words[0], 'which pack was published last: its folder'));
    const compiled = compileContent(dataFolder, version(), dayFrom(undefined));
    if (compiled.faults.length > 0) throw new Error(printFaults(compiled.faults));
    return plainChanges(before, publishedOf(compiled));
  },
};

const noReport = 'There is no report in it. A report is what the app copies for a correction, unchanged, such as:';

/** The sentence that the app copies, as it reads when a reader pastes it. */
const exampleOf = (sentence: string): string =>
  fill(sentence, { id: 'wechat-tile', text: '……', version: version(), hash: '0123456789ab', city: '深圳' });

export const correction: Command = {
  usage: '<file> [--into <list.md>]  makes entries of readers’ reports that were pasted into a file',
  run: async (args) => {
    const { words, options } = readOptions(args, ['into']);
    const pasted = textOf(needed(words[0], 'which file holds the reports'));
    const entries = loadEntries(dataFolder);
    const sentence = entries.strings.find(({ at }) => at[0] === 'wrong-words');
    if (!sentence) throw new Error('strings/interface.yaml has no wrong-words.');
    const reports = readReports(pasted, sentence.value);
    if (reports.length === 0) throw new Error(`${noReport} ${exampleOf(sentence.value.zh)}`);
    const list = reports.map((report) => entryOf(report, entries, dayFrom(undefined))).join('\n');
    if (options.into === undefined) return list;
    appendFileSync(options.into, `${list}\n`);
    return `${options.into}: ${reports.length} more to work through`;
  },
};
