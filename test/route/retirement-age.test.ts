import { ageOption, minimumMonths, retirementAge } from '../../src/features/planner/retirement-age';
import { readBirth, readMonth, type RetirementKind } from '../../src/lib/birth';
import { readSaved } from '../../src/state/saved';

/**
 * Rows of the annexes as they were published: month of birth, age in years and months, month in which it is reached.
 * The last three are the examples in the public copies of the measures.
 */
test.each<[RetirementKind, string, number, number, string]>([
  ['man-60', '1964-12', 60, 0, '2024-12'],
  ['man-60', '1965-01', 60, 1, '2025-02'],
  ['man-60', '1965-04', 60, 1, '2025-05'],
  ['man-60', '1965-05', 60, 2, '2025-07'],
  ['man-60', '1976-08', 62, 11, '2039-07'],
  ['man-60', '1976-09', 63, 0, '2039-09'],
  ['man-60', '1976-12', 63, 0, '2039-12'],
  ['woman-55', '1969-12', 55, 0, '2024-12'],
  ['woman-55', '1970-01', 55, 1, '2025-02'],
  ['woman-55', '1970-05', 55, 2, '2025-07'],
  ['woman-55', '1981-09', 58, 0, '2039-09'],
  ['woman-55', '1981-12', 58, 0, '2039-12'],
  ['woman-50', '1974-12', 50, 0, '2024-12'],
  ['woman-50', '1975-01', 50, 1, '2025-02'],
  ['woman-50', '1975-03', 50, 2, '2025-05'],
  ['woman-50', '1975-11', 50, 6, '2026-05'],
  ['woman-50', '1984-11', 55, 0, '2039-11'],
  ['man-60', '1967-05', 60, 8, '2028-01'],
  ['woman-55', '1974-10', 56, 3, '2031-01'],
  ['woman-50', '1969-01', 50, 0, '2019-01'],
])('%s born %s retires at %i years %i months, in %s', (kind, month, years, months, reached) => {
  expect(retirementAge({ kind, month })).toEqual({ years, months, reached });
});

/**
 * The rule as the decision states it, by the month in which the old age is reached: from 2025-01 the age rises by one
 * month for every four months (every two for women of the 50 group), until it has risen by three years (five).
 */
test.each<[RetirementKind, number, number, number]>([
  ['man-60', 60, 4, 36],
  ['woman-55', 55, 4, 36],
  ['woman-50', 50, 2, 60],
])(
  '%s: every month of birth from 1940 to 2020 agrees with the rule counted month by month',
  (kind, age, step, most) => {
    let delay = 0;
    let monthsSince = 0;
    const wrong: string[] = [];
    for (let year = 1940; year <= 2020; year += 1)
      for (let month = 1; month <= 12; month += 1) {
        if (year + age >= 2025) {
          if (monthsSince % step === 0 && delay < most) delay += 1;
          monthsSince += 1;
        }
        const born = `${year}-${String(month).padStart(2, '0')}`;
        const at = new Date(Date.UTC(year + age, month - 1 + delay, 1)).toISOString().slice(0, 7);
        const said = retirementAge({ kind, month: born });
        if (said.years !== age + Math.floor(delay / 12) || said.months !== delay % 12 || said.reached !== at)
          wrong.push(`${born}: ${JSON.stringify(said)}, by the rule ${delay} months later, in ${at}`);
      }
    expect(wrong).toEqual([]);
  },
);

test('later births never retire earlier', () => {
  for (const kind of ['man-60', 'woman-55', 'woman-50'] as const) {
    const reached = Array.from({ length: 60 * 12 }, (_, count) => {
      const month = `${1950 + Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
      return retirementAge({ kind, month }).reached;
    });
    expect(reached).toEqual([...reached].sort());
  }
});

test('the years that a pension needs rise by half a year from 2030 to twenty in 2039', () => {
  expect([2026, 2029, 2030, 2031, 2038, 2039, 2050].map(minimumMonths)).toEqual([180, 180, 186, 192, 234, 240, 240]);
});

test('the question about age is answered from the month of birth, not from an age that holds for others', () => {
  const on = '2026-11-27';
  expect(ageOption({ kind: 'woman-50', month: '1974-11' }, on)).toBe('past');
  expect(ageOption({ kind: 'woman-50', month: '1976-04' }, on)).toBe('year');
  expect(ageOption({ kind: 'woman-55', month: '1974-11' }, on)).toBe('near');
  expect(ageOption({ kind: 'man-60', month: '1967-11' }, on)).toBe('near');
  expect(ageOption({ kind: 'man-60', month: '1966-11' }, on)).toBe('year');
  expect(ageOption({ kind: 'man-60', month: '1998-01' }, on)).toBe('far');
});

test('twelve months before the age count as within the year, thirteen do not', () => {
  const birth = { kind: 'man-60', month: '1967-05' } as const;
  expect(['2026-12-31', '2027-01-01', '2027-12-31', '2028-01-01'].map((day) => ageOption(birth, day))).toEqual([
    'near',
    'year',
    'year',
    'past',
  ]);
});

test.each([
  ['1972-3', '1972-03'],
  ['197203', '1972-03'],
  ['1972年3月', '1972-03'],
  ['1972.11', '1972-11'],
  [' 1972/12 ', '1972-12'],
  ['1972-13', undefined],
  ['72-3', undefined],
  ['', undefined],
  ['三月', undefined],
])('a month of birth typed as "%s" is read as %s', (typed, month) => {
  expect(readMonth(typed)).toBe(month);
});

test('the month of birth is kept only where it was written with a kind, and damage is dropped', () => {
  const birth = { month: '1967-05', kind: 'man-60' };
  expect(readSaved({ birth }).birth).toEqual(birth);
  expect(readSaved({ answers: { age: 'near' } })).not.toHaveProperty('birth');
  for (const damaged of [
    1,
    null,
    {},
    { month: '1967-05' },
    { month: '1967-5', kind: 'man-60' },
    { ...birth, kind: 'x' },
  ])
    expect(readBirth(damaged)).toBeUndefined();
});
