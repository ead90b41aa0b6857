import { prepareContent } from '../prepare';
import type { Command } from './command';

export const check: Command = {
  usage: '                               checks the content and compiles it (also without a word)',
  run: async () => {
    const count = await prepareContent();
    return `content: ${count.guides} guides, ${count.claims} claims, ${count.articles} articles; no fault`;
  },
};
