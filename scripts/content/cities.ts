import { createHash } from 'node:crypto';
import type { City, CityRecord } from '../../src/content/schema/city';
import type { Pack } from '../../src/content/schema/pack';
import { latinName } from '../../src/features/city/search-places';
import { provinceOf } from '../../src/lib/place-code';
import { namedRows, packedNames } from './divisions';
import { partEnglish } from './english';
import { openingOf, printedSteps, stepsOfTile } from './local-paths';
import { claimsIn } from './split';

type Lists = Pick<Pack, 'cities' | 'provinces' | 'claims' | 'sources' | 'nation' | 'locals' | 'guides' | 'places'>;

const behind = (
  value: unknown,
  { claims, sources }: Pick<Lists, 'claims' | 'sources'>,
): Pick<CityRecord, 'claims' | 'sources'> => {
  const wanted = new Set(claimsIn(value));
  const mine = claims.filter(({ id }) => wanted.has(id));
  const grounds = new Set(mine.flatMap(({ basis }) => basis));
  return { claims: mine, sources: sources.filter(({ id }) => grounds.has(id)) };
};

const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 12);

/** What the editors know of a question besides the question stays with them. */
const shipped = (city: City): City =>
  city.asks ? { ...city, asks: city.asks.map(({ cell, claims }) => ({ cell, claims })) } : city;

/**
 * The paths of a place with their steps: printed ones where a path names a local procedure, else made from the trail.
 */
const withSteps = (city: City, { guides, locals, nation }: Lists): City => {
  const words = nation[0]?.path;
  if (!city.tiles || !words) return city;
  const tiles = city.tiles.map((tile) => {
    const guide = guides.find(({ channel }) => channel === tile.channel);
    const printed = locals.find(({ id }) => id === tile.local);
    if (!guide || tile.steps) return { ...tile, opens: openingOf(tile) };
    const steps = printed
      ? printedSteps(printed.steps, tile, guide, words, city.adcode)
      : stepsOfTile(tile, guide, words, city.adcode);
    return { ...tile, opens: openingOf(tile), steps };
  });
  return { ...city, tiles };
};

/**
 * Each province and each city that has a file, with all it refers to. `hash` is the first 12 hex digits of the SHA-256
 * of the rest and, for a city, of its province, so that an older copy is known as such.
 */
export function recordsOf(content: Lists): readonly CityRecord[] {
  const insideOf = (place: City) => {
    const city = withSteps(shipped(place), content);
    return { city, ...behind(city, content) };
  };
  const provinces = content.provinces.map((place) => {
    const inside = insideOf(place);
    return { schema: 1 as const, hash: hashOf(inside), ...inside };
  });
  const cities = content.cities.map((place) => {
    const inside = insideOf(place);
    const above = provinces.find(({ city }) => city.adcode === provinceOf(place.adcode));
    return { schema: 1 as const, hash: hashOf([inside, above?.hash]), ...inside };
  });
  return [...provinces, ...cities];
}

/** The names and area codes of all places, for the subpackage that finds them. */
const shippedNames = ({ places }: Lists) =>
  Object.fromEntries(
    namedRows(places).map((row) => [
      row[0],
      { zh: row[1], en: latinName(row), ...(row[4] === '' ? {} : { area: row[4] }) },
    ]),
  );

/**
 * What lies in `src/content/generated/cities`: one JSON a place, the rows of the picker, the names that the main
 * package knows, and for a browser all of them in one file, each language in one run.
 */
export function cityFiles(content: Lists, records: readonly CityRecord[]): Record<string, string> {
  const codes = records.map(({ city }) => city.adcode);
  const names = shippedNames(content);
  const byCode = Object.fromEntries(records.map((record) => [record.city.adcode, record]));
  const { main, english } = partEnglish({ records: byCode, names });
  const elsewhere = behind(
    content.nation.map((nation) => nation.elsewhere),
    content,
  );
  return {
    ...Object.fromEntries(records.map((record) => [`${record.city.adcode}.json`, `${JSON.stringify(record)}\n`])),
    'places.json': `${JSON.stringify({ rows: namedRows(content.places), own: codes, elsewhere })}\n`,
    'place-names.json': `${JSON.stringify(names)}\n`,
    'names.json': `${JSON.stringify({ names: packedNames() })}\n`,
    'shipped.json': `${JSON.stringify({ ...main, english })}\n`,
  };
}
