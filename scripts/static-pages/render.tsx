import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { shippedPlaces } from '../../src/content/bundles/places';
import { coreStore } from '../../src/content';
import { placeDetails } from '../../src/content/place-details';
import { pathOf, type PageName } from '../../src/lib/routes';
import { placeInHash, staticFile, staticFiles, type StaticPlace } from '../../src/lib/static-file';
import { readStorage, today, writeStorage } from '../../src/platform';
import { refreshPerson } from '../../src/state';
import { ReadOnlyContext } from '../../src/ui';
import { writeLinksWith } from '../../src/ui/link-target';
import { pages } from './pages';
import { AddressContext } from './taro';

/** A place as markup: as the app first draws it, and whole, for whoever reads without the app. */
export interface Rendered {
  readonly first: string;
  readonly read: string;
  /** Further places to which its links lead. */
  readonly leads: readonly StaticPlace[];
}

const personKey = 'person';

/** What a phone would keep of somebody with this language and this city. */
function personAt({ language, city }: StaticPlace): string {
  const details = city ? placeDetails(city, shippedPlaces, today()) : undefined;
  const chosen = city && details ? { city: { adcode: city, name: details.record.city.name, ...details } } : {};
  return JSON.stringify({ language, ...chosen });
}

function draw(Page: ComponentType, place: StaticPlace, readOnly: boolean): string {
  const [path = ''] = pathOf(place.page, {}).split('?');
  return renderToStaticMarkup(
    <AddressContext.Provider value={{ path, params: { ...place.query } }}>
      <ReadOnlyContext.Provider value={readOnly}>
        <Page />
      </ReadOnlyContext.Provider>
    </AddressContext.Provider>,
  );
}

/**
 * Draws a place with the app's own screens.
 * @param exists whether a file is written for sure; others are written because something leads there.
 * @throws whatever a screen throws.
 */
export function renderPlace(place: StaticPlace, exists: (file: string) => boolean): Rendered {
  const Page: ComponentType = pages[place.page];
  const person = personAt(place);
  const leads = new Map<string, StaticPlace>();
  const start = () => {
    const kept = readStorage(personKey);
    if (kept.ok && JSON.stringify(kept.value) === person) return;
    writeStorage(personKey, JSON.parse(person));
    refreshPerson();
  };
  const fileOf = (url: string): string => {
    const to = placeInHash(url);
    if (!to) return url;
    const { language } = place;
    const wanted = { ...to, language, city: to.city ?? place.city };
    const [plain = 'index.html'] = staticFiles({ ...wanted, city: undefined });
    const local = staticFiles(wanted).find((file) => file !== plain && exists(file));
    const own = Object.keys(to.query).length;
    const alone = { page: to.page, query: own > 0 && plain.includes('-') ? firstOf(to.query) : {}, language };
    if (staticFile(alone) === plain) leads.set(plain, alone);
    return `${local ?? plain}${own > 1 ? `#${url}` : ''}`;
  };
  writeLinksWith({ fileOf, restore: start });
  start();
  const first = draw(Page, place, false);
  start();
  const read = draw(Page, place, true);
  return { first, read, leads: [...leads.values()] };
}

const firstOf = (query: StaticPlace['query']): StaticPlace['query'] =>
  Object.fromEntries(Object.entries(query).slice(0, 1));

/** Places that need no link to them: every page without a state, and the ways of the places with a record. */
export function seeds(): readonly StaticPlace[] {
  const names = Object.keys(pages) as PageName[];
  const plain = (['zh', 'en'] as const).flatMap((language) => names.map((page) => ({ page, query: {}, language })));
  const ways = coreStore.pack.guides.filter(({ channel }) => channel === 'wechat' || channel === 'alipay');
  const local = Object.keys(shippedPlaces.records).flatMap((city) =>
    ways.map(({ id }) => ({ page: 'guide' as const, query: { id }, city, language: 'zh' as const })),
  );
  return [...plain.filter(({ page }) => page !== 'guide'), ...local];
}

/** The words that stand around every page, in its language. */
export const wordsFor = (language: StaticPlace['language'], key: string): string =>
  (coreStore.pack.strings as Record<string, Record<string, string> | undefined>)[key]?.[language] ?? '';

/** The day on which the content was put together. */
export const builtOn = coreStore.pack.builtOn;

/** The name of a place, for a link to its way. */
export const placeName = (city: string, language: StaticPlace['language']): string =>
  shippedPlaces.names[city]?.[language] ?? city;
