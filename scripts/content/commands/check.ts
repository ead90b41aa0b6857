import { reviewStatusOf } from '../../../src/content/review-status';
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
    const overdue = readPack().claims.filter((claim) => reviewStatusOf(claim, on) === 'overdue');
    return `${checked}; on ${on} ${overdue.length} claims are past their review day`;
  },
};
