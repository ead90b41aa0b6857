import { firstVisit, readSaved, type Saved } from './saved';
import type { SavedCity } from './saved-city';
import type { Language } from '@/content/words';
import type { Result } from '@/platform';

/** Where what the person did is kept. */
export interface Keeper {
  read(key: string): Result<unknown>;
  write(key: string, value: unknown): Result<void>;
}

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
}

export interface PersonState {
  get(): Person;
  subscribe(listener: () => void): () => void;
  change(part: Partial<Saved>): void;
  /**
   * Takes what a link or a code brings: the fair always; the city and the language only where the person has not
   * chosen. Nothing is written, and listeners hear of it after the page was drawn.
   */
  applyLaunch(arrival: LaunchArrival): void;
  /**
   * Writes what the last launch brought. Not called in WeChat's single-page mode, whose storage is not the person's.
   */
  keepLaunch(): void;
  /** Ticks or unticks an id. */
  toggle(id: string): void;
}

const key = 'person';

/** What the person did, read once at the start and written at each change. */
export function createPerson(keeper: Keeper): PersonState {
  const read = keeper.read(key);
  const saved = read.ok ? readSaved(read.value) : firstVisit;
  let person: Person = { saved, ticks: new Set(saved.ticks), kept: read.ok };
  const listeners = new Set<() => void>();
  let chosen = read.ok && typeof read.value === 'object' && read.value !== null;
  let unsaved = false;
  const hold = (next: Saved, kept: boolean) => {
    chosen = true;
    person = { saved: next, ticks: next.ticks === person.saved.ticks ? person.ticks : new Set(next.ticks), kept };
  };
  const set = (next: Saved) => {
    unsaved = false;
    hold(next, keeper.write(key, next).ok);
  };
  const tell = () => listeners.forEach((listener) => listener());
  const setAndTell = (next: Saved) => {
    set(next);
    tell();
  };
  return {
    get: () => person,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (part) => setAndTell({ ...person.saved, ...part }),
    applyLaunch: (arrival) => {
      const { saved: now } = person;
      const city = now.city ?? arrival.city;
      const fair = arrival.fair ?? now.fair;
      const language = chosen ? now.language : (arrival.language ?? now.language);
      if (language === now.language && city === now.city && fair === now.fair) return;
      hold({ ...now, language, ...(city ? { city } : {}), ...(fair ? { fair } : {}) }, person.kept);
      unsaved = true;
      void Promise.resolve().then(tell);
    },
    keepLaunch: () => {
      if (!unsaved) return;
      set(person.saved);
      tell();
    },
    toggle: (id) => {
      const { ticks } = person.saved;
      setAndTell({ ...person.saved, ticks: ticks.includes(id) ? ticks.filter((tick) => tick !== id) : [...ticks, id] });
    },
  };
}
