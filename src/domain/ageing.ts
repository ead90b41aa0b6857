import type { Claim } from '@/content';

/** A day as YYYY-MM-DD. Days in this form compare as strings. */
export type Day = string;

/** `fresh` until its review day has passed, `due` from the day after. */
export const ageOf = (claim: Pick<Claim, 'reviewBy'>, today: Day): 'fresh' | 'due' =>
  today > claim.reviewBy ? 'due' : 'fresh';

/** The last day on which any of the claims was checked, or undefined when there is none. */
export const lastChecked = (claims: readonly Pick<Claim, 'checkedOn'>[]): Day | undefined =>
  claims.reduce<Day | undefined>(
    (latest, claim) => (latest === undefined || claim.checkedOn > latest ? claim.checkedOn : latest),
    undefined,
  );
