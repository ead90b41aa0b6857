import { list } from '@/content/words';
import type { PlanWords } from './plan-text';
import type { Words } from '@/state';

/** The sentences around a plan in the reader's language. */
export const planWords = ({ t, say, language }: Words, day: string): PlanWords => ({
  title: t('plan-text-title', { day }),
  foot: t('plan-text-foot'),
  say,
  join: (items) => list(items, language),
  state: (state) => t(`plan-state-${state}`),
  line: (key, value) => t(`plan-${key}`, { value }),
});
