import { spokenDay } from '../../src/content/words';
import { wordsIn } from '../support/words';

test('a day is said as each language says it, and nothing else is touched', () => {
  expect(spokenDay('2026-11-07', 'zh')).toBe('2026 年 11 月 7 日');
  expect(spokenDay('2026-11-07', 'en')).toBe('7 Nov 2026');
  for (const other of ['2026-11', '12333', '11-07', 7]) expect(spokenDay(other, 'en')).toBe(other);
});

test('in English a month that stands with its year or day has its name', () => {
  const { t } = wordsIn('en');
  expect(t('due-medical', { year: '2026', month: '12', day: '31' })).toContain('Dec 2026');
  expect(t('home-done-next', { month: '1', day: '25' })).toContain('25 Jan');
  const due = { place: 'Shenzhen', year: '2026', y: '2026', m: '12', d: '25' };
  expect(t('closing-next-year', due)).toContain('25 Dec 2026');
  expect(t('home-foot', { year: '2026', month: 13, mm: '13' })).toContain('2026-13');
});
