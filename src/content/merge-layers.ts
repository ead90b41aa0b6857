import type { Ask, BaseRow, City, CityRecord, PremiumRow } from './schema/city';
import { claimIds } from '../lib/claim-ids';

type Cells = Omit<City, 'adcode' | 'name'>;
type Layers = Record<string, string>;

/** The cells that are single values, nearest layer first. */
const single = ['site', 'hukou', 'enrol', 'paying', 'gap', 'benefit'] as const;
/** The cells that are lists: each item stands for itself under its own key, so that a city can replace one of them. */
const listed = {
  tiles: ({ channel }: { channel: string }) => channel,
  // A city pays in one place; it enrols for one scheme beside what its province says of the other.
  search: ({ where, purpose, words }: { where: string; purpose: string; words: string }) =>
    purpose === 'pay' ? `${where}.pay` : `${where}.enrol.${words}`,
  closings: ({ scheme }: { scheme: string }) => scheme,
  windows: ({ scheme }: { scheme: string }) => scheme,
  hotlines: ({ id }: { id: string }) => id,
} as const;

/** The cells of the place that a question stands for. */
const hidden: Readonly<Record<Ask['cell'], readonly string[]>> = {
  path: ['tiles'],
  hukou: ['hukou'],
  enrol: ['enrol'],
  gap: ['gap'],
  pension: ['pension'],
  medical: ['medical'],
  closing: ['closings'],
  benefit: ['benefit'],
};

/** What a layer lets through of the layer above it: not the cells that it leaves as questions. */
function letThrough(above: City, asks: readonly Ask[] | undefined): City {
  const shut = new Set((asks ?? []).flatMap(({ cell }) => hidden[cell]));
  return Object.fromEntries(Object.entries(above).filter(([cell]) => !shut.has(cell))) as City;
}

/** The items of both lists; where the near one has any under a key, the far one's of that key give way. */
function mergeList<T>(near: readonly T[], far: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const taken = new Set(near.map(keyOf));
  return [...near, ...far.filter((item) => !taken.has(keyOf(item)))];
}

type Row = BaseRow | PremiumRow;

/** Rows of one kind can stand for each other: a fixed base is no range, and a share no amount. */
const kindOf = (row: Row): string => ('kind' in row ? row.kind : row.cap === row.floor ? 'fixed' : 'range');

/**
 * The rows of both layers, the near ones first, so that on each day the nearest row in time speaks. A row of the far
 * layer gives way to a near one that begins on the same day, and to near ones of another kind; one that stays beside
 * near rows says whose it is.
 */
const mergeRows = <T extends Row>(near: readonly T[], far: readonly T[], layer: string): T[] => {
  if (near.length === 0) return [...far];
  const [begun, kinds] = [new Set(near.map(({ from }) => from)), new Set(near.map(kindOf))];
  const beside = far.filter((row) => !begun.has(row.from) && kinds.has(kindOf(row)));
  return [...near, ...beside.map((row) => ({ layer, ...row }))];
};

/** Bases and premiums of a scheme row by row, and the rhythm of the nearest layer that has one. */
const mergeTerms = (near: City['pension'], far: City['pension'], layer: string): City['pension'] => {
  if (!near || !far) return near ?? far;
  const pays = near.pays ?? far.pays;
  return {
    bases: mergeRows(near.bases, far.bases, layer),
    premiums: mergeRows(near.premiums, far.premiums, layer),
    ...(pays ? { pays } : {}),
  };
};

/** Every cell of a layer by its name in `from`: "hukou", "tiles.wechat", "pension.bases". */
export function cellNames(city: City): readonly string[] {
  const lists = Object.entries(listed).flatMap(([cell, keyOf]) =>
    ((city[cell as keyof typeof listed] ?? []) as readonly unknown[]).map((item) => `${cell}.${keyOf(item as never)}`),
  );
  const terms = (['pension', 'medical'] as const).flatMap((scheme) => [
    ...((city[scheme]?.bases.length ?? 0) > 0 ? [`${scheme}.bases`] : []),
    ...((city[scheme]?.premiums.length ?? 0) > 0 ? [`${scheme}.premiums`] : []),
    ...(city[scheme]?.pays ? [`${scheme}.pays`] : []),
  ]);
  const asks = (city.asks ?? []).map(({ cell }) => `asks.${cell}`);
  return [...single.filter((cell) => city[cell] !== undefined), ...new Set([...lists, ...terms, ...asks])];
}

const layersOf = ({ city, from }: CityRecord): Layers =>
  from ?? Object.fromEntries(cellNames(city).map((cell) => [cell, city.adcode]));

/** The questions of both layers; one of the far layer goes where the near layer answers that cell. */
function mergeAsks(near: City, far: City): readonly Ask[] {
  const answered = (cell: Ask['cell']) => hidden[cell].some((name) => near[name as keyof Cells] !== undefined);
  const own = near.asks ?? [];
  return [...own, ...(far.asks ?? []).filter(({ cell }) => !own.some((ask) => ask.cell === cell) && !answered(cell))];
}

const byId = <T extends { readonly id: string }>(near: readonly T[], far: readonly T[]): T[] => [
  ...new Map([...far, ...near].map((item) => [item.id, item])).values(),
];

const filled = <T extends readonly unknown[]>(cell: string, list: T) => (list.length > 0 ? { [cell]: list } : {});

/**
 * Lays a place over the layer above it (a city over its province): each cell comes from the nearest layer that has it,
 * figures row by row, so that a province's row in time stands where the city's has ended,
 * a cell that the near layer leaves as a question comes from none, and `from` says for each cell which layer spoke.
 * @param near the place that is meant; its adcode, name and hash stay.
 * @param far the layer above it, or undefined where there is none.
 */
export function mergeRecords(near: CityRecord, far: CityRecord | undefined): CityRecord {
  if (!far) return { ...near, from: layersOf(near) };
  const above = letThrough(far.city, near.city.asks);
  const lists = Object.entries(listed).map(([cell, keyOf]) => {
    const key = cell as keyof typeof listed;
    return filled(cell, mergeList((near.city[key] ?? []) as never[], (above[key] ?? []) as never[], keyOf as never));
  });
  const singles = single.map((cell) => {
    const value = near.city[cell] ?? above[cell];
    return value === undefined ? {} : { [cell]: value };
  });
  const terms = (['pension', 'medical'] as const).map((scheme) => {
    const value = mergeTerms(near.city[scheme], above[scheme], far.city.adcode);
    return value ? { [scheme]: value } : {};
  });
  const { adcode, name } = near.city;
  const city = Object.assign(
    { adcode, name },
    ...singles,
    ...lists,
    ...terms,
    filled('asks', mergeAsks(near.city, above)),
  ) as City;
  const [mine, theirs] = [layersOf(near), layersOf(far)];
  const from = Object.fromEntries(
    cellNames(city).flatMap((cell) => {
      const layer = mine[cell] ?? theirs[cell];
      return layer === undefined ? [] : [[cell, layer] as const];
    }),
  );
  const wanted = new Set(claimIds(city));
  const claims = byId(near.claims, far.claims).filter(({ id }) => wanted.has(id));
  const basis = new Set(claims.flatMap((claim) => claim.basis));
  const sources = byId(near.sources, far.sources).filter(({ id }) => basis.has(id));
  return { schema: 1, hash: near.hash, city, from, claims, sources };
}

/** The record of a place that has no file of its own: what its province says, under its own code and name. */
export const asRecordOf = (far: CityRecord, place: Pick<City, 'adcode' | 'name'>): CityRecord => ({
  ...far,
  city: { ...far.city, ...place },
  from: layersOf(far),
});
