import { compileContent } from '../compile';
import { printFaults } from '../fault';
import { dataFolder, version } from '../prepare';
import { signPack, verifyPack, writePack } from '../publish/folder';
import { makeKey } from '../publish/key';
import type { Command } from './command';
import { dayFrom, needed, readOptions } from './options';

export const pack: Command = {
  usage: '--out <folder> [--version <a.b.c>]  writes the content as files for any static host (then sign it)',
  run: async (args) => {
    const { options } = readOptions(args, ['out', 'version']);
    const out = needed(options.out, 'where the files go: --out <folder>');
    const compiled = compileContent(dataFolder, options.version ?? version(), dayFrom(undefined));
    if (!compiled.pack || !compiled.parts || !compiled.records) throw new Error(printFaults(compiled.faults));
    const manifest = writePack(out, compiled.pack, compiled.parts, compiled.records);
    const bytes = Object.values(manifest.parts).reduce((sum, file) => sum + file.bytes, 0);
    return [
      `${out}: version ${manifest.version}, ${Object.keys(manifest.parts).length} files, ${bytes} bytes.`,
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

export const verify: Command = {
  usage: '<folder> --key <public key>   decides on a pack as a phone does',
  run: async (args) => {
    const { words, all } = readOptions(args, ['key']);
    const manifest = verifyPack(
      needed(words[0], 'which folder holds the pack'),
      all.key ?? [needed(undefined, 'which public key: --key <64 hex digits>')],
      1,
    );
    return `a phone takes it: version ${manifest.version}, built on ${manifest.builtOn}`;
  },
};
