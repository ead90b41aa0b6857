import type { Claim, Store, Text } from '@/content';
import { ageOf, type Day } from './ageing';

/** What a claim rests on, ready to show. Only an article can be opened inside the app; a mirror has no address. */
export type Ground =
  | { readonly kind: 'article'; readonly id: string; readonly law: Text; readonly number: Text }
  | { readonly kind: 'source'; readonly id: string; readonly title: Text; readonly address: string | undefined };

export interface JudgedClaim {
  readonly claim: Claim;
  readonly age: 'fresh' | 'due';
  readonly grounds: readonly Ground[];
}

/** A claim on a given day, with what it rests on. */
export function judge(claim: Claim, store: Store, today: Day): JudgedClaim {
  const grounds = claim.basis.flatMap((id): Ground[] => {
    const found = store.articleName(id);
    if (found) return [{ kind: 'article', id, law: found.law, number: found.number }];
    const source = store.source(id);
    return source
      ? [{ kind: 'source', id, title: source.title, address: source.mirror ? undefined : source.address }]
      : [];
  });
  return { claim, age: ageOf(claim, today), grounds };
}

/** The claims behind a list of ids, in that order; unknown ids are left out. */
export const judgeAll = (ids: readonly string[], store: Store, today: Day): readonly JudgedClaim[] =>
  ids.flatMap((id) => {
    const claim = store.claim(id);
    return claim ? [judge(claim, store, today)] : [];
  });
