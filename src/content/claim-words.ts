import type { Claim } from './schema/claim';
import type { Words } from './words';

/** The month in which a claim was checked. */
export const checkedIn = ({ checkedOn }: Pick<Claim, 'checkedOn'>, { t }: Pick<Words, 't'>): string =>
  t('claim-checked', { y: checkedOn.slice(0, 4), m: String(Number(checkedOn.slice(5, 7))) });

/** A claim with its grade and the month of its check, in one line. */
export const lineOf = (claim: Claim, words: Pick<Words, 't' | 'say'>): string =>
  words.t('claim-line', {
    text: words.say(claim.text),
    grade: words.t(`grade-${claim.grade}`),
    checked: checkedIn(claim, words),
  });

/** What to do before relying on a claim: undefined for one that stands on something and was checked in time. */
export const careOf = (
  { claim, status }: { readonly claim: Pick<Claim, 'grade'>; readonly status: 'fresh' | 'overdue' },
  { t }: Pick<Words, 't'>,
): string | undefined =>
  status === 'overdue' ? t('claim-due') : claim.grade === 'unverified' ? t('grade-unverified') : undefined;
