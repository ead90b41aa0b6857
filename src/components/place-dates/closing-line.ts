import type { City, StringKey } from '@/content';
import { isUrgent, nextClosing, type NextClosing } from '@/content/closing';
import type { Words } from '@/content/words';
import { partsOfDay, type Day } from '@/lib/day';

type Closing = NonNullable<City['closings']>[number];

/** When a place's year of contributions closes: the sentence, its day, and the claims behind it. */
export interface ClosingLine {
  readonly text: string;
  readonly day: Day;
  readonly claims: readonly string[];
  /** So near that it comes before anything else. */
  readonly urgent: boolean;
}

/** A day of an earlier year is never said as this year's, and nobody has promised that a year stays open again. */
function keyFor({ scheme }: Closing, { basis, passed, year, day }: NextClosing): StringKey {
  const before = basis === 'as-before';
  if (scheme === 'medical') return before ? 'closing-medical-before' : 'closing-medical';
  if (passed) return 'closing-passed';
  if (before) return day > `${year + 1}` ? 'closing-late' : 'closing-before';
  return day.startsWith(String(year)) ? 'closing-head' : 'closing-next-year';
}

/** The closing of a scheme's year in a place; undefined where the place names none. */
export function closingLine(
  city: City,
  today: Day,
  { t, say }: Pick<Words, 't' | 'say'>,
  scheme: Closing['scheme'] = 'pension',
): ClosingLine | undefined {
  const closing = city.closings?.find((item) => item.scheme === scheme);
  if (!closing) return undefined;
  const next = nextClosing(closing, today);
  const { year, day, basis, earlierYear = '' } = next;
  const values = {
    place: say(city.name),
    year: basis === 'rule' ? `${year}–${year + 1}` : year,
    earlier: earlierYear,
    ...partsOfDay(day),
  };
  return {
    text: t(keyFor(closing, next), values),
    day,
    claims: closing.claims,
    urgent: isUrgent(next, today),
  };
}

/** The closing that comes before anything else in a place, the nearer of two; undefined where none is near. */
export const urgentClosing = (city: City, today: Day, words: Pick<Words, 't' | 'say'>): ClosingLine | undefined =>
  (['pension', 'medical'] as const)
    .flatMap((scheme) => closingLine(city, today, words, scheme) ?? [])
    .filter(({ urgent }) => urgent)
    .sort((a, b) => (a.day < b.day ? -1 : 1))[0];
