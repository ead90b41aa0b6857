import type { Claim } from '@/content';

/** The ids of the claims that everybody should read first, in their order. */
export const highlights = (claims: readonly Claim[]): readonly string[] =>
  claims
    .filter((claim) => claim.highlight !== undefined)
    .sort((a, b) => (a.highlight ?? 0) - (b.highlight ?? 0))
    .map((claim) => claim.id);
