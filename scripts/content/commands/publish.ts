import { compileContent } from '../compile';
import { printFaults } from '../fault';
import { dataFolder, version } from '../prepare';
import { addDays } from '../../../src/state/content-update/freshness';
import { renewPack, signPack, verifyPack, writePack } from '../publish/folder';
import { dailyReport } from '../publish/daily';
import { makeKey } from '../publish/key';
import type { Command } from './command';
import { dayFrom, needed, readOptions, withinFrom } from './options';

/** How long phones may take a list, unless `--expires` says otherwise. */
export const usualDays = 90;

function expiryFrom(given: string | undefined, today: string): string | undefined {
  if (given === 'none') return undefined;
  const day = given === undefined ? addDays(today, usualDays) : dayFrom(given);
  if (day <= today) throw new Error(`--expires ${day} is over already: give a day to come.`);
  return day;
}

export const pack: Command = {
  usage:
    '--out <folder> [--version <a.b.c>] [--expires <day>|none]  ' +
    'writes the content as files for any static host (then sign it)',
  run: async (args) => {
    const { options } = readOptions(args, ['out', 'version', 'expires']);
    const out = needed(options.out, 'where the files go: --out <folder>');
    const today = dayFrom(undefined);
    const expires = expiryFrom(options.expires, today);
    const compiled = compileContent(dataFolder, options.version ?? version(), today);
    if (!compiled.pack || !compiled.parts || !compiled.records) throw new Error(printFaults(compiled.faults));
    const manifest = writePack(out, compiled.pack, compiled.parts, compiled.records, expires);
    const bytes = Object.values(manifest.parts).reduce((sum, file) => sum + file.bytes, 0);
    return [
      `${out}: version ${manifest.version}, ${Object.keys(manifest.parts).length} files, ${bytes} bytes, ` +
        `${expires ? `to be taken until ${expires}` : 'without a last day'}.`,
      `Not signed yet: npm run content -- sign ${out} --key <file>`,
    ].join(' ');
  },
};

export const keygen: Command = {
  usage: '<file>                        makes a key outside the project and prints its public half',
  run: async (args) => {
    const { words } = readOptions(args, []);
    const file = needed(words[0], 'where the private key goes: a new file outside the project');
    return `CONTENT_KEYS=${makeKey(file)}\nThe private key is in ${file}. Keep a copy offline; never commit it.`;
  },
};

export const sign: Command = {
  usage: '<folder> --key <file>           signs a pack; a second key adds its signature',
  run: async (args) => {
    const { words, options } = readOptions(args, ['key']);
    const folder = needed(words[0], 'which folder holds the pack');
    return `signed by ${signPack(folder, needed(options.key, 'with which private key: --key <file>'))}`;
  },
};

export const renew: Command = {
  usage: '<folder> [--expires <day>]      gives a pack another last day (90 days on); sign it again then',
  run: async (args) => {
    const { words, options } = readOptions(args, ['expires']);
    const folder = needed(words[0], 'which folder holds the pack');
    const expires = needed(expiryFrom(options.expires, dayFrom(undefined)), 'a day: --expires <day>');
    renewPack(folder, expires);
    return `${folder}: to be taken until ${expires}. Not signed yet: npm run content -- sign ${folder} --key <file>`;
  },
};

export const verify: Command = {
  usage:
    '<folder> --key <public key> [--shown <a.b.c>] [--on <day>]  ' +
    'decides on a pack as a phone that shows that version does',
  run: async (args) => {
    const { words, options, all } = readOptions(args, ['key', 'shown', 'on']);
    const folder = needed(words[0], 'which folder holds the pack');
    const manifest = verifyPack(folder, {
      keys: all.key ?? [needed(undefined, 'which public key: --key <64 hex digits>')],
      schema: 1,
      version: options.shown ?? version(),
      today: dayFrom(options.on),
    });
    const until = manifest.expires ? `, to be taken until ${manifest.expires}` : '';
    return `a phone takes it: version ${manifest.version}, built on ${manifest.builtOn}${until}`;
  },
};

export const publish: Command = {
  usage:
    '--check [--pack <folder> --key <public key>] [--on <day>] [--within <days>]  ' +
    'says each day what is due, what expires and what fails',
  run: async (args) => {
    if (!args.includes('--check')) throw new Error('Say publish --check; pack, sign and verify make a pack.');
    const { options, all } = readOptions(
      args.filter((arg) => arg !== '--check'),
      ['pack', 'key', 'on', 'within'],
    );
    const today = dayFrom(options.on);
    const { text, failed } = dailyReport({
      root: dataFolder,
      compiled: compileContent(dataFolder, version(), today),
      today,
      withinDays: withinFrom(options.within),
      folder: options.pack ?? '',
      keys: all.key ?? [],
      shipped: version(),
    });
    if (failed) throw new Error(text);
    return text;
  },
};
