import { firstVisit, readSaved, type Saved } from '@/domain/saved';
import type { SavedCity } from '@/domain/city/saved';
import type { Language } from '@/domain/language';
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
export interface Landing {
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
   * chosen. Listeners hear of it after the page was drawn. `keep` is false in WeChat's single-page mode, whose storage
   * is not the person's.
   */
  land(arrival: Landing, keep: boolean): void;
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
  const set = (next: Saved, write = (value: Saved): Result<void> => keeper.write(key, value)) => {
    const written = write(next);
    chosen = true;
    person = {
      saved: next,
      ticks: next.ticks === person.saved.ticks ? person.ticks : new Set(next.ticks),
      kept: written.ok,
    };
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
    land: (arrival, keep) => {
      const { saved: now } = person;
      const city = now.city ?? arrival.city;
      const fair = arrival.fair ?? now.fair;
      const next: Saved = {
        ...now,
        language: chosen ? now.language : (arrival.language ?? now.language),
        ...(city ? { city } : {}),
        ...(fair ? { fair } : {}),
      };
      if (next.language === now.language && city === now.city && next.fair === now.fair) return;
      set(next, keep ? undefined : () => ({ ok: true, value: undefined }));
      void Promise.resolve().then(tell);
    },
    toggle: (id) => {
      const { ticks } = person.saved;
      setAndTell({ ...person.saved, ticks: ticks.includes(id) ? ticks.filter((tick) => tick !== id) : [...ticks, id] });
    },
  };
}
