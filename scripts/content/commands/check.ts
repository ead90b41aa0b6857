import { ageOf } from '../../../src/domain/ageing';
import { prepareContent, readPack } from '../prepare';
import type { Command } from './command';
import { dayFrom, readOptions } from './options';

export const check: Command = {
  usage: '[--on <day>]                   checks the content and compiles it (also without a word)',
  run: async (args) => {
    const { options } = readOptions(args, ['on']);
    const count = await prepareContent();
    const checked = `content: ${count.guides} guides, ${count.claims} claims, ${count.articles} articles; no fault`;
    if (options.on === undefined) return checked;
    const on = dayFrom(options.on);
    const due = readPack().claims.filter((claim) => ageOf(claim, on) === 'due');
    return `${checked}; on ${on} ${due.length} claims are past their review day`;
  },
};
