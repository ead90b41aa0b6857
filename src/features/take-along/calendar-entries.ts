import type { City } from '@/content';
import { daysUntil, nextClosing } from '@/content/closing';
import type { Words } from '@/content/words';
import { partsOfDay, type Day } from '@/lib/day';
import { windowEnds } from '@/lib/medical-window';
import { addMonths, lastDayOf, type Month } from '@/lib/month';
import { firstDay, type Reminder } from '@/lib/reminder';

/** A date that can be written into the phone's calendar. */
export interface CalendarEntry {
  readonly kind: 'medical' | 'closing' | 'payment';
  readonly reminder: Reminder;
}

/** What the dates are counted from. */
export interface CalendarFacts {
  /** The month in which the person left; undefined while it is not known. */
  readonly left: Month | undefined;
  /** What the insured place says; undefined while none is chosen, or before its record has come. */
  readonly place: City | undefined;
  readonly today: Day;
}

/**
 * Time enough to gather papers and to call; for medical cover also where the month of leaving was not paid, so that it
 * ends a month earlier; for a monthly payment, to fill the account.
 */
const leadDays = { medical: 45, closing: 14, payment: 3 } as const;
/** WeChat repeats by the month only up to the 28th. */
const lastRepeated = 28;

/** How many days before it rings: less than wished where the day is nearer, so that it rings at all. */
const leadFor = (day: Day, today: Day, wished: number): number =>
  Math.max(0, Math.min(wished, daysUntil(day, today) - 1));

/** The last day of the three months in which medical cover may be carried on. */
function medical({ left, today }: CalendarFacts, { t }: Pick<Words, 't'>): CalendarEntry[] {
  // The month of leaving counts as paid, as on the page on gaps.
  const day = left === undefined ? undefined : lastDayOf(windowEnds(addMonths(left, 1)));
  if (day === undefined || day <= today) return [];
  const lead = leadFor(day, today, leadDays.medical);
  return [
    {
      kind: 'medical',
      reminder: {
        title: t('along-medical', partsOfDay(day)),
        notes: t('along-medical-notes'),
        first: day,
        repeats: 'never',
        leadDays: lead,
      },
    },
  ];
}

const closingTitles = { pension: 'along-closing', medical: 'along-closing-medical' } as const;

/** The days by which a year's pension, and medical that is paid for a year at once, have to be paid in the place. */
function closing({ place, today }: CalendarFacts, { t, say }: Pick<Words, 't' | 'say'>): CalendarEntry[] {
  return (place?.closings ?? []).flatMap((said) => {
    const { day, year, basis, passed } = nextClosing(said, today);
    // Nobody has promised that the year before stays open once more.
    const unpromised = said.scheme === 'pension' && basis === 'as-before' && day > `${year + 1}`;
    if (!place || passed || unpromised || day <= today) return [];
    return [
      {
        kind: 'closing' as const,
        reminder: {
          title: t(closingTitles[said.scheme], { place: say(place.name), year: String(year), ...partsOfDay(day) }),
          notes: t(basis === 'announced' ? 'along-closing-announced' : 'along-closing-may-move'),
          first: day,
          repeats: 'never' as const,
          leadDays: leadFor(day, today, leadDays.closing),
        },
      },
    ];
  });
}

/** The day of the month until which the place takes payments. */
function payment({ place, today }: CalendarFacts, { t, say }: Pick<Words, 't' | 'say'>): CalendarEntry[] {
  const window = place?.windows?.find(({ scheme }) => scheme === 'pension');
  if (!place || !window) return [];
  const day = Math.min(window.to, lastRepeated);
  return [
    {
      kind: 'payment',
      reminder: {
        title: t('along-payment', { place: say(place.name), d: String(window.to) }),
        notes: t('remind-notes'),
        first: firstDay(day, today),
        repeats: 'monthly',
        leadDays: leadDays.payment,
      },
    },
  ];
}

/**
 * The dates ahead that a person may want in the calendar: the limit of medical cover, the closing of the year, the
 * monthly payment. What is not known, or has gone by, is left out.
 */
export const calendarEntries = (facts: CalendarFacts, words: Pick<Words, 't' | 'say'>): readonly CalendarEntry[] => [
  ...medical(facts, words),
  ...closing(facts, words),
  ...payment(facts, words),
];
