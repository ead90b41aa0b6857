import type { City, PremiumRow, SchemeTerms } from '@/content';

const none: SchemeTerms = { bases: [], premiums: [] };

/** What a place says of both schemes; where it is silent on the pension rate, the nation's holds. */
export function placeTerms(
  place: City | undefined,
  national: readonly PremiumRow[],
): { readonly pension: SchemeTerms; readonly medical: SchemeTerms } {
  const pension = place?.pension ?? none;
  return {
    pension: pension.premiums.length > 0 ? pension : { ...pension, premiums: [...national] },
    medical: place?.medical ?? none,
  };
}
