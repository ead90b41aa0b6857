import { createHash } from 'node:crypto';
import type { CityRecord } from '../../src/content/schema/city';
import type { Pack } from '../../src/content/schema/pack';
import { placeRows } from './divisions';
import { claimsIn } from './split';

type Lists = Pick<Pack, 'cities' | 'claims' | 'sources' | 'nation'>;

const behind = (
  value: unknown,
  { claims, sources }: Pick<Lists, 'claims' | 'sources'>,
): Pick<CityRecord, 'claims' | 'sources'> => {
  const wanted = new Set(claimsIn(value));
  const mine = claims.filter(({ id }) => wanted.has(id));
  const grounds = new Set(mine.flatMap(({ basis }) => basis));
  return { claims: mine, sources: sources.filter(({ id }) => grounds.has(id)) };
};

/**
 * Each city with all it refers to. `hash` is the first 12 hex digits of the SHA-256 of the rest, so that an older copy
 * is known as such.
 */
export const recordsOf = (content: Lists): readonly CityRecord[] =>
  content.cities.map((city) => {
    const inside = { city, ...behind(city, content) };
    const hash = createHash('sha256').update(JSON.stringify(inside)).digest('hex').slice(0, 12);
    return { schema: 1, hash, ...inside };
  });

/**
 * What lies in `src/content/generated/cities`: one JSON a city, the rows of the picker, and the module that names them
 * all.
 */
export function cityFiles(content: Lists, records: readonly CityRecord[]): Record<string, string> {
  const codes = records.map(({ city }) => city.adcode);
  const imports = codes.map((code) => `import c${code} from './${code}.json';\n`).join('');
  const members = codes.map((code) => `'${code}': c${code}`).join(', ');
  return {
    ...Object.fromEntries(records.map((record) => [`${record.city.adcode}.json`, `${JSON.stringify(record)}\n`])),
    'places.json': `${JSON.stringify({
      rows: placeRows(),
      elsewhere: behind(
        content.nation.map(({ elsewhere }) => elsewhere),
        content,
      ),
    })}\n`,
    'records.ts': `${imports}\nexport const records: Readonly<Record<string, unknown>> = { ${members} };\n`,
  };
}
