import { createContext, useContext, useSyncExternalStore } from 'react';
import { standsOn, type CityRecord, type Store } from '@/content';
import { selectCity } from './select-city';
import { cityDetailsOf } from './city-details';
import { mergeRecord, lacksRecord } from './merge-record';
import type { SavedCity } from './saved-city';
import { withRecord } from './store-with-record';
import { publishedCity, startStore } from './content-update';
import { shownLanguage } from './english';
import { wordsIn, type Words } from '@/content/words';
import { now, readStorage, today, writeStorage } from '@/platform';
import { createMergedStore, type Format, type MergedStore } from '@/lib/merged-store';
import { createPerson, type Person, type PersonState } from './person';

export { publishedState, storeOn, type PublishedState } from './content-update';

export { bringRoute, useRouteStore } from './route-store';

export { bringEnglish, useEnglish, useLanguage } from './english';

export { cityDetailsOf, withRecord };

export { keepError, keptErrors, useAppNotice, watchApp } from './app-notices';

export type { Saved } from './saved';
export type { SavedCity } from './saved-city';

const keeper = { read: readStorage, write: writeStorage, now };

/** A value of its own in the phone's storage, which several pages may write. */
export const mergedStore = <T>(key: string, format: Format<T>): MergedStore<T> =>
  createMergedStore(key, keeper, format);

let person: PersonState | undefined;
const thePerson = (): PersonState => (person ??= createPerson(keeper));

/** Takes in what another page or tab did since this one was left. */
export const refreshPerson: PersonState['refresh'] = () => thePerson().refresh();

/** What the person did, and how to change it. The page draws again at each change. */
export function usePerson(): Person & Pick<PersonState, 'change' | 'toggle'> {
  const state = thePerson();
  const now = useSyncExternalStore(state.subscribe, state.get, state.get);
  return { ...now, change: state.change, toggle: state.toggle };
}

/** Takes what a link or a code brings, before the page is drawn; nothing is written. */
export const applyLaunch: PersonState['applyLaunch'] = (arrival, mayKeep) => thePerson().applyLaunch(arrival, mayKeep);

/** Writes what the launch brought, once the page is drawn. */
export const keepLaunch: PersonState['keepLaunch'] = () => thePerson().keepLaunch();

/**
 * Completes a city that a link or a code named, as if it had been chosen in the picker. Quiet when nothing can be had
 * now: the next page tries again.
 */
export async function completeCity(): Promise<void> {
  const { city } = thePerson().get().saved;
  if (!lacksRecord(city, city !== undefined && startStore.place(city.adcode) !== undefined)) return;
  const found = await cityDetailsOf(city.adcode).catch(() => undefined);
  const merged = mergeRecord(thePerson().get().saved.city, city.adcode, found);
  if (merged) thePerson().change({ city: merged });
}

/**
 * Takes a chosen city's content anew where the copy on the phone is older than what the package has. @returns whether
 * the person's copy was replaced by a newer one.
 */
export async function refreshCity(): Promise<boolean> {
  const { city } = thePerson().get().saved;
  if (!city) return false;
  const found = await cityDetailsOf(city.adcode).catch(() => undefined);
  const now = thePerson().get().saved.city;
  if (!found || now?.adcode !== city.adcode || now.record?.hash === found.record.hash) return false;
  thePerson().change({ city: { ...now, ...found, name: found.record.city.name } });
  return city.record !== undefined;
}

const StoreContext = createContext(startStore);

/** Provides the store to descendants. */
export const StoreProvider = StoreContext.Provider;

const layered = new WeakMap<CityRecord, WeakMap<Store, Store>>();

/** The store with the city's claims and sources, made once for each pair. */
function storeIn(record: CityRecord, store: Store): Store {
  const made = layered.get(record) ?? new WeakMap<Store, Store>();
  layered.set(record, made);
  const standing = { ...record, claims: record.claims.filter((claim) => standsOn(claim, today())) };
  const known = made.get(store) ?? withRecord(store, standing);
  made.set(store, known);
  return known;
}

/** The store that the page has: core, the part it brought, and what is known of the person's city. */
export function useStore(): Store {
  const store = useContext(StoreContext);
  const record = usePerson().saved.city?.record;
  return record ? storeIn(record, store) : store;
}

/** The insured place that the person chose, and how to choose another; undefined takes the choice back. */
export function useCity(): { readonly city: SavedCity | undefined; choose(city: SavedCity | undefined): void } {
  const { saved, change } = usePerson();
  return { city: saved.city, choose: (city) => change(selectCity(saved, city)) };
}

/**
 * Puts the published record of a city in the place of the one that shipped, when there is one and the person has not
 * gone on to another city.
 * @param make the city to keep, with that record.
 */
export async function bringCity(adcode: string, make: (record: CityRecord) => SavedCity): Promise<void> {
  const state = thePerson();
  const name = state.get().saved.city?.name;
  const record = name && (await publishedCity(adcode, name));
  if (record && state.get().saved.city?.adcode === adcode) state.change({ city: make(record) });
}

export type { Words };

/** The words in the reader's language; in Chinese where the English is not here. */
export const useWords = (): Words => wordsIn(shownLanguage(usePerson().saved.language), useStore());
