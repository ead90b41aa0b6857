import { readFileSync } from 'node:fs';
import type { Pack } from '../../src/content/schema/pack';
import type { SearchData } from '../../src/content/schema/sounds';
import { placeRows } from '../content/divisions';
import { createSearch } from '../../src/features/search/search';

const messages = [
  '未查询到有效参保缴费信息',
  '医保停了怎么办',
  'weichaxundaoyouxiaocanbao',
  '系统提示：人脸与身份信息不匹配，请稍后重试',
  '失业金',
];

const repeat = <T extends { readonly id: string }>(items: readonly T[], times: number): T[] =>
  Array.from({ length: times }, (_, n) =>
    items.map((item) => ({ ...item, id: n === 0 ? item.id : `${item.id}-${n}` })),
  ).flat();

/**
 * What it takes to make the index and to answer a keystroke, with the content repeated so many times. Families too,
 * under other ids.
 */
export function searching(pack: Pack, times: number): string {
  const data = JSON.parse(readFileSync('src/content/generated/search.json', 'utf8')) as SearchData;
  const large: Pack = {
    ...pack,
    guides: repeat(pack.guides, times),
    prerequisites: repeat(pack.prerequisites, times),
    families: repeat(pack.families, times),
    topics: repeat(pack.topics, times),
    terms: repeat(pack.terms, times),
    articleNames: repeat(pack.articleNames, times),
  };
  const began = performance.now();
  const search = createSearch(large, data, placeRows());
  const made = performance.now() - began;
  for (const message of messages) search(message);
  const taken = messages.flatMap((message) =>
    Array.from({ length: message.length }, (_, n) => {
      const start = performance.now();
      search(message.slice(0, n + 1));
      return performance.now() - start;
    }),
  );
  let steps = 0;
  for (const message of messages) {
    let count = 0;
    search(message, () => (count += 1));
    steps = Math.max(steps, count);
  }
  const sorted = taken.sort((a, b) => a - b);
  const [median = 0, worst = 0] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  const keystroke = `${median.toFixed(1)} ms median, ${worst.toFixed(1)} ms worst, at most ${steps} steps`;
  return `index ${made.toFixed(0)} ms; a keystroke ${keystroke}`;
}
