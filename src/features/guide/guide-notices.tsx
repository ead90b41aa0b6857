import type { Guide } from '@/content';
import { reviewStatusOf } from '@/content/review-status';
import { claimsInScope } from '@/content/scope';
import { list } from '@/content/words';
import { today } from '@/platform';
import { useCity, useStore, useWords } from '@/state';
import { Notice } from '@/ui';
import { useChangedSteps } from './use-changed-steps';

/** Which steps say something else than when the person was last here. */
export const ChangedSteps = ({ guide }: { readonly guide: Guide }) => {
  const { t, language } = useWords();
  const changed = useChangedSteps(guide, useStore());
  const numbers = guide.steps.flatMap(({ id }, index) => (changed.has(id) ? [String(index + 1)] : []));
  return numbers.length > 0 ? (
    <Notice tone="calm" text={t('guide-changed', { steps: list(numbers, language) })} />
  ) : null;
};

/** Says that something in the guide is past its review day. */
export const DueNotice = ({ guide }: { readonly guide: Guide }) => {
  const { t } = useWords();
  const store = useStore();
  const day = today();
  const claims = claimsInScope(
    guide.steps.flatMap((step) => step.claims ?? []),
    useCity().city?.adcode,
    store,
  ).flatMap((id) => store.claim(id) ?? []);
  const n = claims.filter((claim) => reviewStatusOf(claim, day) === 'overdue').length;
  return n > 0 ? <Notice tone="care" text={t('content-due', { n })} /> : null;
};
