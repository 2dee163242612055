/** A value that several parts of a page show, and that tells them when it changes. */
export interface Readable<T> {
  /** The same object as long as nothing changes. */
  readonly get: () => T;
  /** @returns what ends it */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A value held by this page alone. */
export interface Store<T> extends Readable<T> {
  readonly set: (next: T) => void;
}

export function createStore<T>(initial: T): Store<T> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set(next) {
      if (next === value) return;
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
