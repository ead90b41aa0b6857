import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describeChanges } from '../editor/diff';
import { dueClaims, printDue } from '../editor/due';
import { loadEntries } from '../editor/load';
import { readPack } from '../editor/packs';
import { skeleton, type Shape } from '../editor/skeleton';
import { jsonSchemas } from '../json-schema';
import { dataFolder } from '../prepare';
import type { Command } from './command';
import { dayFrom, needed, readOptions, withinFrom } from './options';

export const due: Command = {
  usage: '[--on <day>] [--within <days>]  lists what is past its review day or comes to it (30 days), worst harm first',
  run: async (args) => {
    const { options } = readOptions(args, ['on', 'within']);
    const on = dayFrom(options.on);
    return printDue(dueClaims(loadEntries(dataFolder), on, withinFrom(options.within)), on);
  },
};

export const diff: Command = {
  usage:
    '<old> <new>                     lists what changed between two packs (pack.json, or a folder that pack wrote)',
  run: async (args) => {
    const { words } = readOptions(args, []);
    return describeChanges(
      readPack(needed(words[0], 'which pack is the old one')),
      readPack(needed(words[1], 'which pack is the new one')),
    );
  },
};

const head = (kind: string): string => `# yaml-language-server: $schema=../../schema/json/${kind}.json\n`;

/** What can be begun: into which file it goes, and what of it is known already. */
const beginnings: Readonly<
  Record<
    string,
    { kind: string; file: (name: string) => string; given: (name: string, today: string) => Record<string, string> }
  >
> = {
  guide: { kind: 'guides', file: (id) => `guides/${id}.yaml`, given: (id) => ({ id }) },
  city: { kind: 'cities', file: (adcode) => `cities/${adcode}.yaml`, given: (adcode) => ({ adcode }) },
  claim: {
    kind: 'claims',
    file: (name) => `claims/${name.split('/')[0] ?? ''}.yaml`,
    given: (name, today) => ({ id: name.split('/')[1] ?? '', checkedOn: today }),
  },
};

/**
 * Begins a guide, a city or a claim: a new file, or for a claim a new entry at the end of its file.
 * @returns the path of the file.
 * @throws Error when the file is there already, or the name does not fit.
 */
export function begin(root: string, what: string, name: string, today: string): string {
  const beginning = Object.hasOwn(beginnings, what) ? beginnings[what] : undefined;
  if (!beginning) throw new Error(`"${what}" cannot be begun. Say guide <id>, city <adcode>, or claim <file>/<id>.`);
  if (
    !(what === 'claim' ? /^[a-z-]+\/[a-z][a-z0-9-]*$/ : what === 'city' ? /^\d{6}$/ : /^[a-z][a-z0-9-]*$/).test(name)
  ) {
    throw new Error(
      `"${name}" does not fit. Say guide <id>, city <adcode of six digits>, or claim <file>/<id>, in small letters.`,
    );
  }
  const file = path.join(root, beginning.file(name));
  const exists = existsSync(file);
  if (exists && what !== 'claim') throw new Error(`${file} is there already.`);
  const shape = jsonSchemas()[beginning.kind] as Shape;
  writeFileSync(
    file,
    `${exists ? readFileSync(file, 'utf8') : head(beginning.kind)}${skeleton(shape, beginning.given(name, today))}`,
  );
  return file;
}

export const begun: Command = {
  usage: 'guide <id> | city <adcode> | claim <file>/<id>   begins an entry; the check then names what is still empty',
  run: async (args) => {
    const { words } = readOptions(args, []);
    const file = begin(
      dataFolder,
      needed(words[0], 'what to begin: guide, city or claim'),
      needed(words[1], 'its id'),
      dayFrom(undefined),
    );
    return `${file}: fill in what is empty; npm run content names each place that still is.`;
  },
};
