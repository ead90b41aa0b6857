import type { Store } from '../../src/content/store';
import type { ScenePayload } from '../../src/lib/scene';
import type { KitFault } from './fault';
import type { cityFinder } from './list/city';
import { lostIn } from './list/cell';
import { standIdOf } from './list/stand-id';
import type { Column } from './options';
import { withoutGlyph } from './poster/font-faces';
import type { Wish } from './wishes';

/** What a wish is held against. */
export interface Known {
  readonly store: Store;
  readonly cityOf: ReturnType<typeof cityFinder>;
}

export interface Checked {
  readonly faults: readonly KitFault[];
  readonly door: ScenePayload;
  /** What was written in another way than it was given: column, as given, as taken. */
  readonly taken: readonly (readonly [Column, string, string])[];
}

/** Characters that a line of the poster has room for. */
const longest = { name: 24, label: 24, org: 24 } as const;
const printed = ['name', 'label', 'org'] as const satisfies readonly Column[];
export const idMend = 'use small letters, digits and single hyphens, such as sz-2026';

/** The guide that a cell means, by id or by its title. */
const guideOf = (text: string, store: Store) =>
  store.guide(text) ??
  store.pack.guides.find(({ title }) => [title.zh, title.en].some((name) => name.toLowerCase() === text.toLowerCase()));

/** Holds everything that was given for one stand against what can be printed and what the app knows. */
export function checkWish({ values, where }: Wish, { store, cityOf }: Known): Checked {
  const faults: KitFault[] = [];
  const taken: (readonly [Column, string, string])[] = [];
  const say = (column: Column, fault: string, mend: string) => faults.push({ where: where(column), fault, mend });
  if (!values.fair) say('fair', 'is missing', `give the fair an id; ${idMend}`);
  if (!values.name) say('name', 'is missing', 'give the name of the fair as it stands on the poster');
  for (const column of printed) {
    const text = values[column] ?? '';
    const [length, strange] = [[...text].length, lostIn(text) ?? withoutGlyph(text)];
    if (lostIn(text))
      say(column, `“${text}” holds a character that was lost before (“${strange}”)`, 'type these words again');
    else if (strange) say(column, `“${strange}” is not in the font of the poster`, 'write it with other characters');
    if (length > longest[column])
      say(column, `has ${length} characters and would not fit the poster`, `use at most ${longest[column]}`);
  }
  const stand = values.stand === undefined ? undefined : standIdOf(values.stand);
  if (stand && !stand.ok) say('stand', stand.fault, stand.mend);
  if (stand?.ok && stand.id !== values.stand?.toLowerCase()) taken.push(['stand', values.stand ?? '', stand.id]);
  const city = values.city === undefined ? undefined : cityOf(values.city);
  if (city && !city.ok) say('city', city.fault, city.mend);
  if (city?.ok && (city.adcode !== values.city || city.wholeProvince))
    taken.push([
      'city',
      values.city ?? '',
      `${city.adcode} ${city.name}${city.wholeProvince ? ', the whole province: people choose their city in the app' : ''}`,
    ]);
  const guide = values.guide === undefined ? undefined : guideOf(values.guide, store);
  if (values.guide !== undefined && !guide) {
    const ids = store.pack.guides.map(({ id }) => id).join(', ');
    say('guide', `“${values.guide}” is not a guide`, `use one of: ${ids}, or leave it out`);
  }
  return {
    faults,
    taken,
    door: {
      ...(values.fair && { fair: values.fair }),
      ...(stand?.ok && { stand: stand.id }),
      ...(city?.ok && { city: city.adcode }),
      ...(guide && { guide: guide.id }),
    },
  };
}
