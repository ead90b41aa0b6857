/** Where what the person did is kept, and the clock in milliseconds. */
export interface Keeper {
  read(key: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false };
  write(key: string, value: unknown): { readonly ok: boolean };
  now(): number;
}

/** When each part was changed last, in milliseconds, by the part's name; a part that is not here was never changed. */
export type ChangedAt = Readonly<Record<string, number>>;

/** What storage holds, as a format reads it. */
export interface Stored<T> {
  readonly value: T;
  readonly changedAt: ChangedAt;
  /** What could not be read, as it stood there, by name. It is kept aside before it is written over. */
  readonly damaged: Readonly<Record<string, unknown>>;
  /** Whether the person chose this part themselves, so that a link does not change it. */
  has(part: string): boolean;
}

/** How a value lies in storage, and what its parts are. */
export interface Format<T> {
  /** Takes whatever storage holds; never throws. */
  read(raw: unknown): Stored<T>;
  /** The value with one part changed. */
  apply(value: T, part: string, to: unknown): T;
  /** What storage is to hold. `before` is what it holds now, so that what a newer version added stays. */
  write(value: T, changedAt: ChangedAt, before: unknown): unknown;
}

export interface Held<T> {
  readonly value: T;
  /** False while something that the person did is not in storage. */
  readonly kept: boolean;
}

export interface MergedStore<T> {
  get(): Held<T>;
  /** Changes parts and writes them. */
  change(parts: Readonly<Record<string, unknown>>): void;
  /** Changes parts that are shown now and written with the next write. */
  stage(parts: Readonly<Record<string, unknown>>): void;
  /** As `stage`, for parts that the person may have chosen: then their choice stays. */
  suggest(parts: Readonly<Record<string, unknown>>): void;
  /** Reads again what other pages and tabs wrote, and writes what is still waiting. */
  refresh(): void;
}

interface Waiting {
  readonly to: unknown;
  readonly at: number;
  readonly suggested: boolean;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * A value in storage that several pages and tabs write. Every write starts from what storage holds at that moment and
 * changes only the parts that were changed here; of two changes of one part the later one stays. Without a read that
 * succeeded nothing is written; a write counts only when it can be read back. What is not kept waits for the next
 * write.
 */
export function createMergedStore<T>(key: string, keeper: Keeper, format: Format<T>): MergedStore<T> {
  const waiting = new Map<string, Waiting>();
  let last = format.read(undefined);
  let held: Held<T> = { value: last.value, kept: true };

  const due = (stored: Stored<T>): [string, Waiting][] =>
    [...waiting].filter(([part, { at, suggested }]) =>
      suggested ? !stored.has(part) : at >= (stored.changedAt[part] ?? 0),
    );
  const withChanges = (stored: Stored<T>): T =>
    due(stored).reduce((value, [part, { to }]) => format.apply(value, part, to), stored.value);

  /** Puts what cannot be read under a key of its own; false when the phone refuses. */
  const keepAside = (damaged: Readonly<Record<string, unknown>>): boolean => {
    if (Object.keys(damaged).length === 0) return true;
    const aside = keeper.read(`${key}-damaged`);
    if (!aside.ok) return false;
    const before = typeof aside.value === 'object' && aside.value !== null ? aside.value : {};
    const next = { ...before, ...damaged };
    return same(before, next) || keeper.write(`${key}-damaged`, next).ok;
  };

  /** Writes what is due over what storage holds. @returns whether storage holds it now. */
  const write = (before: unknown): boolean => {
    const changedAt = { ...last.changedAt, ...Object.fromEntries(due(last).map(([part, { at }]) => [part, at])) };
    const raw: unknown = JSON.parse(JSON.stringify(format.write(withChanges(last), changedAt, before)));
    if (!keepAside(last.damaged) || !keeper.write(key, raw).ok) return false;
    const back = keeper.read(key);
    if (!back.ok || !same(back.value, raw)) return false;
    last = format.read(raw);
    return true;
  };

  const sync = (): void => {
    const read = keeper.read(key);
    if (read.ok) last = format.read(read.value);
    const kept = read.ok && (due(last).length === 0 || write(read.value));
    if (kept) waiting.clear();
    held = { value: withChanges(last), kept };
  };

  const add = (parts: Readonly<Record<string, unknown>>, suggested = false): void => {
    for (const [part, to] of Object.entries(parts)) {
      // A clock that once ran ahead must not hold back what is changed after it was set right.
      const at = Math.max(keeper.now(), (last.changedAt[part] ?? 0) + 1);
      waiting.delete(part);
      waiting.set(part, { to, at, suggested });
    }
    held = { value: withChanges(last), kept: held.kept };
  };

  sync();
  return {
    get: () => held,
    change: (parts) => {
      add(parts);
      sync();
    },
    stage: (parts) => add(parts),
    suggest: (parts) => add(parts, true),
    refresh: () => sync(),
  };
}
