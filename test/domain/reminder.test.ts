import * as fc from 'fast-check';
import { calendarFile, firstDay, startSecond } from '../../src/lib/reminder';
import { readCalendar } from '../support/calendar';

const reminder = { title: '交社保：养老, 医保; 别忘', notes: '在微信交。\n交不了打 12366\\', first: '2026-12-10' };
/** Any characters, and often those that a calendar file reserves. */
const words = fc.string({
  unit: fc.oneof(fc.string({ unit: 'grapheme', maxLength: 1 }), fc.constantFrom(...'\\;,:\n"')),
});
const lines = (text: string) => text.split('\r\n');

test('the first day is the next one with that number', () => {
  expect([
    firstDay(25, '2026-11-24'),
    firstDay(24, '2026-11-24'),
    firstDay(10, '2026-12-11'),
    firstDay(28, '2026-11-24'),
  ]).toEqual(['2026-11-25', '2026-12-24', '2027-01-10', '2026-11-28']);
});

test('a day that not every month has is refused', () => {
  for (const day of [0, 29, 31, 1.5, NaN]) expect(() => firstDay(day, '2026-11-24')).toThrow(RangeError);
});

test('it starts at nine in the morning in China', () => {
  expect(new Date(startSecond(reminder) * 1000).toISOString()).toBe('2026-12-10T01:00:00.000Z');
});

test('another program reads the file: what is said, and a ring on that day of every month', () => {
  const { shape, version, event, alarm, rings } = readCalendar(calendarFile(reminder, 1_795_500_000));
  expect([shape, version, event.summary, event.description]).toEqual([
    'VCALENDAR > VEVENT > VALARM',
    '2.0',
    reminder.title,
    reminder.notes,
  ]);
  expect(event.duration.toSeconds()).toBe(15 * 60);
  expect([alarm.getFirstPropertyValue('action'), alarm.getFirstPropertyValue('description')]).toEqual([
    'DISPLAY',
    reminder.title,
  ]);
  expect(rings(4)).toEqual(
    ['2026-12-10', '2027-01-10', '2027-02-10', '2027-03-10'].map((day) => `${day}T01:00:00.000Z`),
  );
});

test('whatever is typed is read back as it was: reserved marks, lines, and characters of any width', () => {
  fc.assert(
    fc.property(words, words, (title, notes) => {
      const { event } = readCalendar(calendarFile({ ...reminder, title, notes }, 0));
      expect([event.summary ?? '', event.description ?? '']).toEqual([title, notes]);
    }),
  );
});

test('no line is longer than 75 octets and no character is cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const file = calendarFile({ ...reminder, title }, 0);
      for (const line of lines(file)) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(Buffer.from(file).toString()).toBe(file);
    }),
  );
});
