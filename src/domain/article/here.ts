import type { Store } from '@/content';
import { lastChecked } from '../ageing';
import { holdsIn } from '../city/place';
import type { Words } from '../language';
import { claimLine, type Block } from './blocks';

/** The claims that hold at a place, a line each; all of them while no city is known. */
export const linesHere = (ids: readonly string[], adcode: string | undefined, store: Store, words: Words): string[] =>
  [...new Set(ids)].flatMap((id) => {
    const claim = store.claim(id);
    return claim && holdsIn(claim, adcode) ? [claimLine(claim, words)] : [];
  });

/** Sentences in their order, numbered where there is more than one. */
export const numbered = (lines: readonly string[]): string[] =>
  lines.length > 1 ? lines.map((line, index) => `${index + 1}. ${line}`) : [...lines];

/** When the page was last checked, and that it is no official program. */
export const footBlock = (store: Store, { t }: Words): Block => ({
  lines: [t('article-foot', { checked: lastChecked(store.pack.claims) ?? store.pack.builtOn })],
});

/** Blocks that have something to say. */
export const filled = (blocks: readonly Block[]): Block[] =>
  blocks.filter(({ lines, sketch }) => lines.length > 0 || sketch !== undefined);
