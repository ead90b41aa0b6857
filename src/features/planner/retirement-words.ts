import type { Words } from '@/content/words';
import type { Birth } from '@/lib/birth';
import { minimumMonths, retirementAge } from './retirement-age';

/** What a month of birth means, one sentence a line: the age, when it is reached, and the years it needs. */
export function retirementLines(birth: Birth, { t }: Pick<Words, 't'>): readonly string[] {
  const { years, months, reached } = retirementAge(birth);
  const year = reached.slice(0, 4);
  const month = Number(reached.slice(5));
  const needed = minimumMonths(Number(year));
  return [
    months === 0 ? t('age-result-whole', { years, year, month }) : t('age-result', { years, months, year, month }),
    t(needed % 12 === 0 ? 'age-minimum' : 'age-minimum-half', { years: Math.floor(needed / 12) }),
    ...(birth.kind === 'man-60' ? [] : [t('age-flexible-woman')]),
  ];
}
