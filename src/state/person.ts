import type { Language } from '@/content/words';
import { createMergedStore, type Keeper } from '@/lib/merged-store';
import { personFormat, tickPart } from './person-format';
import type { Saved } from './saved';
import type { SavedCity } from './saved-city';

export type { Keeper } from '@/lib/merged-store';

export interface Person {
  readonly saved: Saved;
  readonly ticks: ReadonlySet<string>;
  /** False once the phone refused to keep something: the app goes on, and says so. */
  readonly kept: boolean;
}

/** What a link or a code brings. */
export interface LaunchArrival {
  readonly fair: string | undefined;
  readonly city: SavedCity | undefined;
  readonly language: Language | undefined;
  /** The link was made for a parent: care mode. Undefined for any other. */
  readonly careMode?: true | undefined;
}

export interface PersonState {
  get(): Person;
  subscribe(listener: () => void): () => void;
  change(part: Partial<Saved>): void;
  /**
   * Takes what a link or a code brings: the fair always; the city, the language and care mode only where the person
   * has not chosen. Nothing is written, and listeners hear of it after the page was drawn.
   */
  applyLaunch(arrival: LaunchArrival, mayKeep: boolean): void;
  /**
   * Writes what the last launch brought. Not called in WeChat's single-page mode, whose storage is not the person's.
   */
  keepLaunch(): void;
  /** Ticks or unticks an id. */
  toggle(id: string): void;
  /** Takes in what another page or tab wrote since, and tries again to keep what could not be kept. */
  refresh(): void;
}

const given = (parts: object): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What the person did, read at the start and merged with what storage holds at each change. */
export function createPerson(keeper: Keeper): PersonState {
  const store = createMergedStore('person', keeper, personFormat);
  const personOf = (): Person => {
    const { value, kept } = store.get();
    return { saved: value, ticks: new Set(value.ticks), kept };
  };
  let person = personOf();
  const listeners = new Set<() => void>();
  /** Storage in WeChat's single-page mode is not the person's: nothing that a launch brought is written there. */
  let isForeign = false;
  /** Takes the store's state; nobody is told where nothing has changed. @returns whether something has. */
  const take = (): boolean => {
    const next = personOf();
    if (next.kept === person.kept && isSame(next.saved, person.saved)) return false;
    person = isSame(next.saved.ticks, person.saved.ticks) ? { ...next, ticks: person.ticks } : next;
    return true;
  };
  const tell = () => listeners.forEach((listener) => listener());
  const takeAndTell = () => {
    if (take()) tell();
  };
  return {
    get: () => person,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (part) => {
      store.change({ ...part });
      takeAndTell();
    },
    applyLaunch: ({ fair, city, language, careMode }, mayKeep) => {
      isForeign ||= !mayKeep;
      store.suggest(given({ city, language, careMode }));
      if (fair !== undefined && fair !== person.saved.fair) store.stage({ fair });
      if (take()) void Promise.resolve().then(tell);
    },
    keepLaunch: () => {
      if (isForeign) return;
      store.refresh();
      takeAndTell();
    },
    toggle: (id) => {
      store.change({ [tickPart(id)]: !person.ticks.has(id) });
      takeAndTell();
    },
    refresh: () => {
      if (isForeign) return;
      store.refresh();
      takeAndTell();
    },
  };
}
