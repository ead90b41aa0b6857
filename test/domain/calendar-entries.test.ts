import fc from 'fast-check';
import { calendarEntries } from '../../src/features/take-along/calendar-entries';
import { wordsIn } from '../../src/content/words';
import { calendarFile } from '../../src/lib/reminder';
import { readCalendar } from '../support/calendar';
import type { City } from '../../src/content/schema/city';
import { recordOf } from '../support/cities';
import { store } from '../support/pack';

const words = wordsIn('zh', store);
const today = '2026-11-27';
const bareCity = (said: Partial<City>): City => ({ ...recordOf('440300').city, ...said });
const entriesOf = (facts: Partial<Parameters<typeof calendarEntries>[0]>) =>
  calendarEntries({ left: undefined, place: undefined, today, ...facts }, words);

test('who left in October carries cover on by the end of January; it rings before a limit a month earlier', () => {
  const [entry, ...others] = entriesOf({ left: '2026-10' });
  expect(others).toEqual([]);
  expect(entry).toMatchObject({ kind: 'medical', reminder: { first: '2027-01-31', repeats: 'never', leadDays: 45 } });
  const { event, alarm, shape } = readCalendar(calendarFile(entry!.reminder, 1_795_500_000));
  expect(shape).toBe('VCALENDAR > VEVENT > VALARM');
  expect([event.summary, event.startDate.toJSDate().toISOString(), event.isRecurring()]).toEqual([
    '医保：最晚 2027 年 1 月 31 日接上',
    '2027-01-31T01:00:00.000Z',
    false,
  ]);
  expect(alarm.getFirstPropertyValue('trigger')?.toString()).toBe('-P45D');
});

test('a limit that has gone by, or a month not known, gives no entry', () => {
  expect([entriesOf({ left: '2026-08' }).length, entriesOf({ left: '2026-05' }), entriesOf({})]).toEqual([1, [], []]);
});

test('a limit that is near rings the day after today at the latest', () => {
  const [entry] = calendarEntries({ left: '2026-08', place: undefined, today: '2026-11-25' }, words);
  expect([entry?.reminder.first, entry?.reminder.leadDays]).toEqual(['2026-11-30', 4]);
});

test('the place’s own days: the closing of its year, and the day of the month with three days’ notice', () => {
  const place = bareCity({
    closings: [{ scheme: 'pension', shape: 'calendar-year', day: '12-25', seen: 2026, claims: [] }],
    windows: [{ scheme: 'pension', from: 1, to: 31, claims: [] }],
  });
  expect(
    entriesOf({ place }).map(({ kind, reminder }) => [kind, reminder.first, reminder.repeats, reminder.leadDays]),
  ).toEqual([
    ['closing', '2026-12-25', 'never', 14],
    ['payment', '2026-11-28', 'monthly', 3],
  ]);
});

test('whatever the day: each entry lies ahead, rings after today, and another program reads it', () => {
  const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2030-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), (date, month, to) => {
      const now = date.toISOString().slice(0, 10);
      const place = bareCity({
        closings: [{ scheme: 'pension', shape: 'insurance-year', claims: [] }],
        windows: [{ scheme: 'pension', from: 1, to, claims: [] }],
      });
      const left = `2026-${String(month).padStart(2, '0')}`;
      for (const { reminder } of calendarEntries({ left, place, today: now }, words)) {
        expect(reminder.first > now).toBe(true);
        const { event } = readCalendar(calendarFile(reminder, 0));
        expect(event.summary).toBe(reminder.title);
      }
    }),
  );
});
