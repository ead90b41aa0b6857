import type { City, CityRecord } from '../../src/content/schema/city';
import type { Claim } from '../../src/content/schema/claim';

/** What is known of a cell in a place. `own` and `inherited` say which layer spoke; `asked` stands as a question. */
export const states = ['own', 'inherited', 'asked', 'overdue', 'blank'] as const;
export type State = (typeof states)[number];

interface Cell {
  readonly name: string;
  /** The names in `from` of which any one fills the cell. */
  readonly filledBy: (city: City) => readonly string[];
  /** The cell in `asks` that stands for it as a question. */
  readonly ask?: NonNullable<City['asks']>[number]['cell'];
}

const searched = (city: City, where: string): readonly string[] =>
  (city.search ?? [])
    .filter((item) => item.purpose === 'pay' && item.where === where)
    .map((item) => `search.${item.where}.${item.purpose}`);
const walked = (city: City, channel: string): readonly string[] =>
  (city.tiles ?? []).some((tile) => tile.channel === channel) ? [`tiles.${channel}`] : [];
const stated = (name: string) => (): readonly string[] => [name];

/** The cells of the table, in the order of its columns. */
const cells: readonly Cell[] = [
  { name: 'WeChat path', filledBy: (city) => walked(city, 'wechat'), ask: 'path' },
  { name: 'Alipay path', filledBy: (city) => walked(city, 'alipay'), ask: 'path' },
  {
    name: 'words to search',
    filledBy: (city) => ['wechat', 'alipay', 'app'].flatMap((where) => searched(city, where)),
  },
  { name: 'enrolment', filledBy: stated('enrol'), ask: 'enrol' },
  { name: 'hukou', filledBy: stated('hukou'), ask: 'hukou' },
  { name: 'pension base', filledBy: stated('pension.bases'), ask: 'pension' },
  { name: 'medical base', filledBy: stated('medical.bases'), ask: 'medical' },
  { name: 'medical rate', filledBy: stated('medical.premiums'), ask: 'medical' },
  { name: 'year closes', filledBy: stated('closings.pension'), ask: 'closing' },
  { name: 'days of month', filledBy: stated('windows.pension') },
  { name: 'gap', filledBy: stated('gap'), ask: 'gap' },
  { name: 'benefit length', filledBy: stated('benefit'), ask: 'benefit' },
];

const claimsOfCell = (city: City, name: string): readonly string[] => {
  const [key = '', sub] = name.split('.');
  const value = city[key as keyof City] as unknown;
  const lists = (inner: unknown): readonly string[] =>
    (inner as { claims?: readonly string[] } | undefined)?.claims ?? [];
  if (key === 'tiles' || key === 'closings' || key === 'windows' || key === 'search')
    return (value as readonly Record<string, unknown>[])
      .filter((item) => [item.channel, item.scheme, item.where].includes(sub))
      .flatMap(lists);
  if (key === 'pension' || key === 'medical')
    return ((value as Record<string, readonly unknown[]>)[sub ?? ''] ?? []).slice(0, 1).flatMap(lists);
  return lists(value);
};

function stateOf(cell: Cell, { city, from = {}, claims }: CityRecord, day: string): State {
  const name = cell.filledBy(city).find((key) => from[key] !== undefined);
  if (name === undefined) return (city.asks ?? []).some((ask) => ask.cell === cell.ask) ? 'asked' : 'blank';
  const known = new Map(claims.map((claim) => [claim.id, claim]));
  const said = claimsOfCell(city, name).flatMap((id): Claim[] => {
    const claim = known.get(id);
    return claim ? [claim] : [];
  });
  if (said.some(({ reviewBy }) => reviewBy < day)) return 'overdue';
  if (said.length > 0 && said.every(({ grade }) => grade === 'unverified')) return 'asked';
  return from[name] === city.adcode ? 'own' : 'inherited';
}

export interface Covered {
  readonly adcode: string;
  readonly name: string;
  readonly states: readonly State[];
}

/**
 * What is known in each place, cell by cell.
 * @param records the merged record of each place.
 * @param day YYYY-MM-DD: a cell whose claims are due for review before it is overdue.
 */
export const coverageOf = (records: readonly CityRecord[], day: string): readonly Covered[] =>
  records.map((record) => ({
    adcode: record.city.adcode,
    name: record.city.name.zh,
    states: cells.map((cell) => stateOf(cell, record, day)),
  }));

const marks: Readonly<Record<State, string>> = { own: '■', inherited: '□', asked: '?', overdue: '!', blank: '·' };

/** Number of places by state, for each cell in the order of the table. */
const countStates = (covered: readonly Covered[]): readonly Readonly<Record<State, number>>[] =>
  cells.map(
    (_, index) =>
      Object.fromEntries(
        states.map((state) => [state, covered.filter((place) => place.states[index] === state).length]),
      ) as Record<State, number>,
  );

/** The table as text: the sums, then a line a place. */
export function printCoverage(covered: readonly Covered[]): string {
  const sums = countStates(covered).map((sum, index) => {
    const counts = states.map((state) => `${state} ${String(sum[state]).padStart(3)}`);
    return `  ${(cells[index]?.name ?? '').padEnd(16)}${counts.join('  ')}`;
  });
  const legend = states.map((state) => `${marks[state]} ${state}`).join('  ');
  const lines = covered.map(
    (place) => `  ${place.adcode} ${place.states.map((state) => marks[state]).join(' ')}  ${place.name}`,
  );
  return [
    `${covered.length} places`,
    ...sums,
    '',
    legend,
    `  columns: ${cells.map(({ name }) => name).join(', ')}`,
    ...lines,
  ].join('\n');
}

const colours: Readonly<Record<State, string>> = {
  own: '#0b6e4f',
  inherited: '#7fc8a9',
  asked: '#f2c14e',
  overdue: '#c8553d',
  blank: '#e4e7eb',
};
const row = 5;
const column = 34;
const left = 88;
const top = 108;

/** The table as an SVG heat map: a row a place, provinces named at the left. Takes only names of the store. */
export function drawCoverage(covered: readonly Covered[], day: string): string {
  const height = top + covered.length * row + 12;
  const width = left + cells.length * column + 12;
  const heads = cells.map(
    ({ name }, n) =>
      `<text transform="translate(${left + n * column + column / 2} ${top - 6}) rotate(-50)">${name}</text>`,
  );
  const legend = states.map(
    (state, n) =>
      `<rect x="${8 + n * 88}" y="8" width="10" height="10" fill="${colours[state]}"/>` +
      `<text x="${22 + n * 88}" y="17">${state}</text>`,
  );
  const named = covered.flatMap(({ adcode, name }, n) =>
    covered[n - 1]?.adcode.slice(0, 2) === adcode.slice(0, 2)
      ? []
      : [`<text x="${left - 6}" y="${top + n * row + 6}" text-anchor="end" font-size="6">${name}</text>`],
  );
  const boxes = covered.flatMap((place, n) =>
    place.states.map(
      (state, index) =>
        `<rect x="${left + index * column}" y="${top + n * row}" ` +
        `width="${column - 1}" height="${row}" fill="${colours[state]}"/>`,
    ),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" ` +
      'font-family="sans-serif" font-size="9">',
    `<title>What is known of each place on ${day}</title><rect width="100%" height="100%" fill="#fff"/>`,
    ...legend,
    ...heads,
    ...named,
    ...boxes,
    '</svg>',
    '',
  ].join('\n');
}
