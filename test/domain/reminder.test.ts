import * as fc from 'fast-check';
import { calendarFile, firstDay, startSecond } from '../../src/lib/reminder';

const reminder = { title: '交社保：养老, 医保; 别忘', notes: '在微信交。\n交不了打 12366\\', first: '2026-12-10' };
const lines = (text: string) => text.split('\r\n');
const unfold = (text: string) => lines(text.replace(/\r\n /g, ''));

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

test('the calendar file repeats by the month, rings, and escapes what RFC 5545 reserves', () => {
  const file = unfold(calendarFile(reminder, 1_795_500_000));
  expect(file).toEqual(
    expect.arrayContaining([
      'DTSTART:20261210T010000Z',
      'RRULE:FREQ=MONTHLY;BYMONTHDAY=10',
      'BEGIN:VALARM',
      'SUMMARY:交社保：养老\\, 医保\\; 别忘',
      'DESCRIPTION:在微信交。\\n交不了打 12366\\\\',
    ]),
  );
  expect([file[0], file.at(-2), file.at(-1)]).toEqual(['BEGIN:VCALENDAR', 'END:VCALENDAR', '']);
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
