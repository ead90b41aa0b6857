import { createContext, useContext, useSyncExternalStore } from 'react';
import { addPart, coreStore, createStore, type Part, type Store } from '@/content';
import { fill, say, sayLabel, type Language, type Words } from '@/domain/language';
import { readStorage, writeStorage } from '@/platform';
import { createPerson, type Person, type PersonState } from './person';

export { useNotes } from './notes';

let person: PersonState | undefined;
const thePerson = (): PersonState => (person ??= createPerson({ read: readStorage, write: writeStorage }));

/** What the person did, and how to change it. The page draws again at each change. */
export function usePerson(): Person & Pick<PersonState, 'change' | 'toggle'> {
  const state = thePerson();
  const now = useSyncExternalStore(state.subscribe, state.get, state.get);
  return { ...now, change: state.change, toggle: state.toggle };
}

/** Takes what a link or a code brings, before the page is drawn. */
export const land: PersonState['land'] = (arrival, keep) => thePerson().land(arrival, keep);

const StoreContext = createContext(coreStore);

/** Puts a store in reach of the pages below it. */
export const StoreProvider = StoreContext.Provider;

/** The store of the main package with one part added: made once for each page that brings a part. */
export const storeWith = (part: Part): Store => createStore(addPart(coreStore.pack, part));

/** The store that the page has: core, and the part it brought. */
export const useStore = (): Store => useContext(StoreContext);

export type { Words };

/** The words of a language. */
export const wordsIn = (language: Language, store: Store): Words => ({
  language,
  t: (key, values = {}) => fill(say(store.pack.strings[key] ?? { zh: key, en: key }, language), values),
  say: (text) => say(text, language),
  label: (label) => sayLabel(label, language),
});

/** The words in the reader's language. */
export const useWords = (): Words => wordsIn(usePerson().saved.language, useStore());
