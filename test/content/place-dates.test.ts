import { pack } from '../support/pack';

const texts = new Map(pack.claims.map(({ id, text }) => [id, text.zh]));
const saidBy = (claims: readonly string[]): string => claims.map((id) => texts.get(id) ?? '').join(' ');
const places = [...pack.provinces, ...pack.cities];

const windows = places.flatMap(({ name, windows: found = [] }) => found.map((window) => [name.zh, window] as const));
const closings = places.flatMap(({ name, closings: found = [] }) =>
  found.map((closing) => [name.zh, closing] as const),
);

/** How a claim may write a day: 12 月 25 日, 2026-01-09, or 3 月底 for the last day of a month. */
function writings(day: string): readonly string[] {
  const [month = 0, date = 0] = day.split('-').map(Number);
  const last = new Date(Date.UTC(2026, month, 0)).getUTCDate() === date;
  return [`${month} 月 ${date} 日`, `-${day}`, ...(last ? [`${month} 月底`, `${month} 月`] : [])];
}

test.each(windows)('%s: the days of the month stand in the claims of the window', (_, { from, to, claims }) => {
  const numbers = saidBy(claims).match(/\d+/g) ?? [];
  expect(numbers).toEqual(expect.arrayContaining([from ?? to, to].map(String)));
});

test.each(closings.filter(([, { day }]) => day !== undefined))(
  '%s: the closing day stands in its claims',
  (_, { day = '', claims }) => {
    const said = saidBy(claims);
    expect([said, writings(day).some((writing) => said.includes(writing))]).toEqual([said, true]);
  },
);
