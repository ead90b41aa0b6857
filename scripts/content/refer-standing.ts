import type { Claim } from '../../src/content/schema/claim';
import type { Standing } from '../../src/content/schema/text';
import { claimLists } from './refer-cities';
import type { Report, Tools } from './route';
import type { Entries } from './shape';

const first = '0000-00-00';
const last = '9999-99-99';

/** Whether two things ever stand on the same day. */
export const overlap = (one: Standing, two: Standing): boolean =>
  (one.from ?? first) <= (two.until ?? last) && (two.from ?? first) <= (one.until ?? last);

/** The earlier of two last days; one that is missing never comes. */
const earlier = (one = last, two = last): string => (one < two ? one : two);

/**
 * Checks what turns by itself: a day to begin lies before the day to end, claims that exclude each other never stand on
 * the same day, and whoever names one of them names the other, so that a sentence stands on both sides of the day. A
 * case ends with the claim that it names first, unless another claim takes its place.
 */
export function checkStanding(entries: Entries, { need, report }: Pick<Tools, 'need'> & { report: Report }): void {
  const claims = new Map<string, Claim>(entries.claims.map(({ value }) => [value.id, value]));
  const partners = new Map<string, Set<string>>();
  for (const entry of entries.claims) {
    const { id, from, until, excludes = [] } = entry.value;
    if (from !== undefined && until !== undefined && from > until)
      report(entry, ['until'], `${id} ends on ${until}, before it begins`, 'set the two days in order');
    excludes.forEach((other, index) => {
      need('claim', other, entry, ['excludes', index]);
      const found = claims.get(other);
      if (found && overlap(entry.value, found))
        report(
          entry,
          ['excludes', index],
          `${id} and ${other} stand on the same day`,
          'let one end before the other begins',
        );
      for (const [mine, theirs] of [
        [id, other],
        [other, id],
      ] as const)
        partners.set(mine, (partners.get(mine) ?? new Set()).add(theirs));
    });
  }
  for (const entry of entries.routes)
    entry.value.parts?.forEach((part, at) =>
      part.cases.forEach((item, index) => {
        const main = claims.get(item.claims[0] ?? '');
        if (main?.until === undefined || partners.has(main.id)) return;
        if (earlier(part.until, item.until) > main.until)
          report(
            entry,
            ['parts', at, 'cases', index, 'claims', 0],
            `${part.id} goes on after ${main.until}, the last day of ${main.id}, which it names first`,
            'end the case on that day, or name first what goes on',
          );
      }),
    );
  const lists = [
    ...entries.guides,
    ...entries.prerequisites,
    ...entries.routes,
    ...entries.topics,
    ...entries.rumours,
    ...entries.terms,
    ...entries.families,
    ...entries.scripts,
    ...entries.papers,
    ...entries.cities,
  ];
  for (const entry of lists)
    for (const { ids, at } of claimLists(entry.value))
      ids.forEach((id, index) => {
        const lost = [...(partners.get(id) ?? [])].find((other) => !ids.includes(other));
        if (lost !== undefined)
          report(entry, [...at, index], `${id} turns into ${lost}, which is not named here`, `name ${lost} beside it`);
      });
}
