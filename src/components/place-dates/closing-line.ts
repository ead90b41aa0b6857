import type { City } from '@/content';
import { isUrgent, nextClosing } from '@/content/closing';
import type { Words } from '@/content/words';
import { partsOfDay, type Day } from '@/lib/day';

/** When a place's year of contributions closes: the sentence, its day, and the claims behind it. */
export interface ClosingLine {
  readonly text: string;
  readonly day: Day;
  readonly claims: readonly string[];
  /** So near that it comes before anything else. */
  readonly urgent: boolean;
}

/** The closing of the pension year in a place; undefined where the place names none. */
export function closingLine(city: City, today: Day, { t, say }: Pick<Words, 't' | 'say'>): ClosingLine | undefined {
  const closing = city.closings?.find(({ scheme }) => scheme === 'pension');
  if (!closing) return undefined;
  const next = nextClosing(closing, today);
  const values = { place: say(city.name), year: String(next.year), ...partsOfDay(next.day) };
  return {
    text: t(next.passed ? 'closing-passed' : 'closing-head', values),
    day: next.day,
    claims: closing.claims,
    urgent: isUrgent(next, today),
  };
}
