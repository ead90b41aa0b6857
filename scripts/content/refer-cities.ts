import type { BaseRow, City, PremiumRow } from '../../src/content/schema/city';
import { isDivision } from './divisions';
import type { Fault } from './fault';
import type { Entries, Entry } from './shape';

type Path = readonly (string | number)[];

/** Every list under a key named `claims`, with where it stands. */
export function claimLists(value: unknown, at: Path = []): { ids: readonly string[]; at: Path }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...at, Array.isArray(value) ? Number(key) : key];
    return key === 'claims' && Array.isArray(inner) ? [{ ids: inner.map(String), at: here }] : claimLists(inner, here);
  });
}

const numbersOf = (row: BaseRow | PremiumRow): readonly string[] => {
  if (!('kind' in row)) return [row.floor, ...(row.cap ? [row.cap] : []), ...(row.tiers ?? []).slice(1, -1)];
  const plus = row.plus ? [row.plus] : [];
  return row.kind === 'percent' ? [row.rate, ...plus] : [...row.amounts.map(({ amount }) => amount), ...plus];
};

const covers = (scope: string, adcode: string): boolean =>
  scope === adcode || (scope.endsWith('0000') && scope.slice(0, 2) === adcode.slice(0, 2));

/**
 * Faults that only a city can have: an unknown adcode, a figure that none of its claims states, limits or days in the
 * wrong order, a day that nobody has confirmed, a claim of another place.
 */
export function checkCities(entries: Entries): Fault[] {
  const faults: Fault[] = [];
  const claims = new Map(entries.claims.map(({ value }) => [value.id, value]));
  const report = (entry: Entry<unknown>, at: Path, fault: string, mend: string) =>
    faults.push({
      file: entry.file.file,
      ...entry.file.place([...entry.at, ...at]),
      path: [...entry.at, ...at].join('.'),
      fault,
      mend,
    });

  const rows = (entry: Entry<unknown>, list: readonly (BaseRow | PremiumRow)[], at: Path) =>
    list.forEach((row, index) => {
      const here = [...at, index];
      const said = row.claims.map((id) => claims.get(id)?.text.zh ?? '').join(' ');
      for (const figure of numbersOf(row)) {
        if (!new RegExp(`(?<![\\d.])${figure.replace('.', '\\.')}(?![\\d.]*\\d)`).test(said))
          report(
            entry,
            here,
            `no claim of this row says "${figure}"`,
            'write the figure into the claim, or name the claim that has it',
          );
      }
      if (row.to !== undefined && row.to < row.from)
        report(entry, [...here, 'to'], `${row.to} is before ${row.from}`, 'give the last day on which the row holds');
      if (!('kind' in row) && row.cap !== undefined && Number(row.cap) < Number(row.floor))
        report(entry, [...here, 'cap'], `${row.cap} is below the floor ${row.floor}`, 'exchange them');
      const clash = list.findIndex(
        (other, n) => n < index && other.from <= (row.to ?? '9999') && row.from <= (other.to ?? '9999'),
      );
      if (clash >= 0)
        report(
          entry,
          here,
          `holds on the same days as row ${clash}`,
          'end one of them with to: before the other begins',
        );
    });
  const schemes = (entry: Entry<City>) =>
    (['pension', 'medical'] as const).forEach((scheme) => {
      rows(entry, entry.value[scheme]?.bases ?? [], [scheme, 'bases']);
      rows(entry, entry.value[scheme]?.premiums ?? [], [scheme, 'premiums']);
    });

  for (const entry of [...entries.provinces, ...entries.cities]) {
    const { adcode } = entry.value;
    if (!isDivision(adcode))
      report(
        entry,
        ['adcode'],
        `"${adcode}" is no prefecture-level city`,
        'use the code of GB/T 2260; the four municipalities end in 0000',
      );
    entry.value.asks?.forEach(({ claims: ids }, index) =>
      ids.forEach((id) => {
        if (claims.get(id) && claims.get(id)?.grade !== 'unverified')
          report(
            entry,
            ['asks', index],
            `claim "${id}" reads as a fact`,
            'a question stands on unverified claims only',
          );
      }),
    );
    for (const [cell, list] of [
      ['closings', entry.value.closings ?? []],
      ['windows', entry.value.windows ?? []],
    ] as const)
      list.forEach(({ scheme, claims: ids }, index) => {
        if (list.findIndex((other) => other.scheme === scheme) < index)
          report(entry, [cell, index], `a second entry for ${scheme}`, 'one a scheme: put them into one');
        // A day is said as a fact on every page: what nobody has confirmed is a question.
        const doubted = ids.find((id) => claims.get(id)?.grade === 'unverified');
        if (doubted)
          report(
            entry,
            [cell, index],
            `nobody has confirmed claim "${doubted}", and pages say the day as a fact`,
            'take the day out and name the claim under asks, or name a claim that has a source',
          );
      });
    schemes(entry);
    for (const { ids, at } of claimLists(entry.value)) {
      ids.forEach((id, index) => {
        const scope = claims.get(id)?.scope;
        if (scope && scope !== 'national' && !scope.some((code) => covers(code, adcode)))
          report(
            entry,
            [...at, index],
            `claim "${id}" is about another place`,
            `add "${adcode}" to its scope, or use another claim`,
          );
      });
    }
  }
  for (const entry of entries.nation) rows(entry, entry.value.pension, ['pension']);
  return faults;
}
