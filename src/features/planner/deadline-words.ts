import type { Words } from '@/content/words';
import { partsOfDay } from '@/lib/day';
import type { Deadline } from './deadline';

/** A date as a sentence that names the place, where one is chosen. */
export function deadlineSentence({ kind, day, passed }: Deadline, place: string | undefined, { t }: Pick<Words, 't'>) {
  const { y, m, d } = partsOfDay(day);
  const date = { year: y, month: m, day: d };
  if (passed) return t('due-passed');
  if (kind === 'medical')
    return place === undefined ? t('due-medical', date) : t('due-medical-place', { ...date, place });
  return t('due-payment', { ...date, place: place ?? '' });
}
