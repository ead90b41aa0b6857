import { firstVisit, readSaved, type Saved } from '@/domain/saved';
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

export interface PersonState {
  get(): Person;
  subscribe(listener: () => void): () => void;
  change(part: Partial<Saved>): void;
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
  const set = (next: Saved) => {
    const written = keeper.write(key, next);
    person = { saved: next, ticks: next.ticks === person.saved.ticks ? person.ticks : new Set(next.ticks), kept: written.ok };
    listeners.forEach((listener) => listener());
  };
  return {
    get: () => person,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (part) => set({ ...person.saved, ...part }),
    toggle: (id) => {
      const { ticks } = person.saved;
      set({ ...person.saved, ticks: ticks.includes(id) ? ticks.filter((tick) => tick !== id) : [...ticks, id] });
    },
  };
}
