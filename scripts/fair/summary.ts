import type { Store } from '../../src/content/store';
import type { Stand } from './stands';

/** What to know and to do before the posters of a finished kit are printed. */
export function afterwards({
  stands,
  store,
  out,
  search,
  wechat,
}: {
  readonly stands: readonly Stand[];
  readonly store: Store;
  readonly out: string;
  readonly search: boolean;
  readonly wechat: boolean;
}): string[] {
  const unnamed = [...new Set(stands.flatMap(({ door }) => (door.fair && !store.fair(door.fair) ? [door.fair] : [])))];
  const example = stands.find(({ door }) => door.fair === unnamed[0])?.fairName ?? '';
  return [
    `${stands.length} kit(s) in ${out}; every plain code was read again from its poster.`,
    wechat
      ? 'Scan each mini-program code with a phone before printing: no program but WeChat reads it.'
      : 'Plain codes alone: WECHAT_APPID and WECHAT_SECRET are not set.',
    ...(search
      ? ['The posters tell people to search 离职社保指南 in WeChat: try it first, or run again with --no-search.']
      : []),
    ...(unnamed.length > 0
      ? [
          `The app does not know ${unnamed.join(', ')} by name and greets visitors without one. ` +
            'Before you build, add to src/content/data/fairs/fairs.yaml:',
          `  - { id: ${unnamed[0]}, title: { zh: ${example}, en: … } }`,
        ]
      : []),
  ];
}
