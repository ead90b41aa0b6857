import type { Day } from '@/lib/day';
import { addMonths, monthOf } from './month';

/** An entry in a calendar, at nine in the morning in China. */
export interface Reminder {
  readonly title: string;
  readonly notes: string;
  /** The day of the entry, or the first one. */
  readonly first: Day;
  /** Each month on the same day of the month, unless `never`. */
  readonly repeats?: 'monthly' | 'never';
  /** So many days before the entry it rings; 0 when not given. */
  readonly leadDays?: number;
}

const secondsInDay = 86_400;
/** How long before its time an entry rings, in seconds. */
export const leadSeconds = ({ leadDays = 0 }: Pick<Reminder, 'leadDays'>): number => leadDays * secondsInDay;

/** WeChat repeats by the month only up to the 28th (wx.addPhoneRepeatCalendar), and every month has that day. */
const lastDay = 28;

/**
 * The first day with this number that is not over: this month's, or the next month's once it is past. @throws
 * RangeError outside 1 to 28.
 */
export function firstDay(number: number, today: Day): Day {
  if (!Number.isInteger(number) || number < 1 || number > lastDay)
    throw new RangeError(`day ${number} is not in every month`);
  const two = String(number).padStart(2, '0');
  const here = `${monthOf(today)}-${two}`;
  return here > today ? here : `${addMonths(monthOf(today), 1)}-${two}`;
}

/** Nine in the morning of a day in China, in seconds since 1970. China has had one zone, UTC+8, since 1991. */
export const startSecond = ({ first }: Pick<Reminder, 'first'>): number => Date.parse(`${first}T09:00:00+08:00`) / 1000;

const escape = (words: string): string => words.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r?\n/g, '\\n');

/** A line of at most 75 octets, the rest on lines that begin with a space; no character is cut (RFC 5545, 3.1). */
function fold(line: string): string {
  const folded: string[] = [];
  let [current, octets] = ['', 0];
  for (const character of line) {
    const size = new TextEncoder().encode(character).length;
    if (octets + size > 75) {
      folded.push(current);
      [current, octets] = [' ', 1];
    }
    current += character;
    octets += size;
  }
  return [...folded, current].join('\r\n');
}

const stamp = (second: number): string => new Date(second * 1000).toISOString().replace(/[-:]|\.\d{3}/g, '');

/**
 * The reminder as a calendar file (RFC 5545) that any phone or computer imports. @param now seconds since 1970, for its
 * stamp.
 */
export function calendarFile(reminder: Reminder, now: number): string {
  const start = startSecond(reminder);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//leaving-job-social-insurance-guide//reminder//ZH',
    'BEGIN:VEVENT',
    `UID:pay-${reminder.first}-${now}@reminder.invalid`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(start + 900)}`,
    ...(reminder.repeats === 'never' ? [] : [`RRULE:FREQ=MONTHLY;BYMONTHDAY=${Number(reminder.first.slice(8))}`]),
    `SUMMARY:${escape(reminder.title)}`,
    `DESCRIPTION:${escape(reminder.notes)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escape(reminder.title)}`,
    `TRIGGER:${reminder.leadDays ? `-P${reminder.leadDays}D` : 'PT0S'}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}
