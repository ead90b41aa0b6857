import type { Words } from '@/content/words';
import type { Deadline } from './deadline';

/** A date as a sentence that names the place, where one is chosen. */
export function deadlineSentence({ kind, day, passed }: Deadline, place: string | undefined, { t }: Pick<Words, 't'>) {
  const date = { year: day.slice(0, 4), month: Number(day.slice(5, 7)), day: Number(day.slice(8)) };
  if (passed) return t('due-passed');
  if (kind === 'medical')
    return place === undefined ? t('due-medical', date) : t('due-medical-place', { ...date, place });
  return t('due-payment', { ...date, place: place ?? '' });
}
