/** A value that can be watched, in the shape that `useSyncExternalStore` takes. */
export interface Observable<T> {
  get(): T;
  /** Puts another value in its place and tells whoever watches. */
  set(next: T): void;
  /** @returns how to stop watching. */
  subscribe(listener: () => void): () => void;
}

export function createObservable<T>(first: T): Observable<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      value = next;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
