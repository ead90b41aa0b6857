import type { Day } from '@/lib/day';
import type { Claim } from './schema/claim';

/** `fresh` until its review day has passed, `overdue` from the day after. */
export const reviewStatusOf = (claim: Pick<Claim, 'reviewBy'>, today: Day): 'fresh' | 'overdue' =>
  today > claim.reviewBy ? 'overdue' : 'fresh';

/** The last day on which any of the claims was checked, or undefined when there is none. */
export const lastChecked = (claims: readonly Pick<Claim, 'checkedOn'>[]): Day | undefined =>
  claims.reduce<Day | undefined>(
    (latest, claim) => (latest === undefined || claim.checkedOn > latest ? claim.checkedOn : latest),
    undefined,
  );
