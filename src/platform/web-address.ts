import { pathOf } from '@/lib/routes';
import type { ShareCard } from './share-card';
import { webBase } from './web-base';

/** The address of the browser build that opens what a card shows; undefined where nobody said where that build lies. */
export function webAddressOf({ page, query }: Pick<ShareCard, 'page' | 'query'>): string | undefined {
  const base = webBase();
  return base === '' ? undefined : `${base}#${pathOf(page, query)}`;
}
