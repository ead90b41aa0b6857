import type { Claim, Store, Text } from '@/content';
import { reviewStatusOf } from '@/content/review-status';
import type { Day } from '@/lib/day';

/** What a claim rests on, ready to show. Only an article can be opened inside the app; a mirror has no address. */
export type Citation =
  | { readonly kind: 'article'; readonly id: string; readonly law: Text; readonly number: Text }
  | { readonly kind: 'source'; readonly id: string; readonly title: Text; readonly address: string | undefined };

export interface ResolvedClaim {
  readonly claim: Claim;
  readonly status: 'fresh' | 'overdue';
  readonly citations: readonly Citation[];
}

/** A claim on a given day, with what it rests on. */
function resolveClaim(claim: Claim, store: Store, today: Day): ResolvedClaim {
  const citations = claim.basis.flatMap((id): Citation[] => {
    const found = store.articleName(id);
    if (found) return [{ kind: 'article', id, law: found.law, number: found.number }];
    const source = store.source(id);
    return source
      ? [{ kind: 'source', id, title: source.title, address: source.mirror ? undefined : source.address }]
      : [];
  });
  return { claim, status: reviewStatusOf(claim, today), citations };
}

/** The claims behind a list of ids, in that order; unknown ids are left out. */
export const resolveClaims = (ids: readonly string[], store: Store, today: Day): readonly ResolvedClaim[] =>
  ids.flatMap((id) => {
    const claim = store.claim(id);
    return claim ? [resolveClaim(claim, store, today)] : [];
  });
