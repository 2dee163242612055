import { createStore, type Readable } from './createStore';

/** What keeps text under a name: the browser's `localStorage`. Every call may throw. */
export type DeviceStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface DeviceState<T> {
  readonly value: T;
  /** False when the browser keeps nothing (private mode, no room left): the value lives as long as the page. */
  readonly kept: boolean;
  /** Text that was kept and could not be read, `null` when all is well. */
  readonly unreadable: string | null;
}

export interface DeviceStore<T> extends Readable<DeviceState<T>> {
  /** Applies a change to the value as it now is on the device, other tabs included. */
  readonly change: (operation: (value: T) => T) => void;
  /** Forgets the text that could not be read. */
  readonly forgetUnreadable: () => void;
}

interface DeviceStoreOptions<T> {
  readonly key: string;
  /** Where what cannot be read is put aside until the person says what to do with it; without it, it counts as nothing. */
  readonly asideKey?: string;
  /** The value where nothing is kept. */
  readonly empty: T;
  /** @returns `null` for a text that cannot be read */
  readonly parse: (text: string) => T | null;
  /** @returns `null` for a value that is kept by keeping nothing */
  readonly stringify?: (value: T) => string | null;
  /** Called at each use, because a browser may refuse even to name it. */
  readonly storage?: () => DeviceStorage;
}

/** JSON that another program may have written; `undefined` for what is no JSON. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * A value kept on the device, read on first use and followed across tabs. Where the device keeps nothing, it is held in memory, and the
 * state says so.
 */
export function createDeviceStore<T>(options: DeviceStoreOptions<T>): DeviceStore<T> {
  const { key, asideKey, empty, parse, stringify = JSON.stringify, storage = () => window.localStorage } = options;
  const state = createStore<DeviceState<T> | null>(null);
  /** The text that the state was read from, or written to. */
  let known: string | null = null;
  let watchers = 0;

  function read(): DeviceState<T> {
    const former = state.get();
    // Held in memory, the value is nowhere else: the device must not overwrite it.
    if (former?.kept === false) return former;
    let unreadable = former?.unreadable ?? null;
    try {
      const device = storage();
      const text = device.getItem(key);
      const aside = asideKey === undefined ? null : device.getItem(asideKey);
      if (former !== null && text === known && aside === unreadable) return former;
      unreadable = aside;
      const value = text === null ? empty : parse(text);
      known = text;
      if (text !== null && value === null && asideKey !== undefined) {
        unreadable = aside === null || aside === text ? text : `${aside}\n${text}`;
        device.setItem(asideKey, unreadable);
        device.removeItem(key);
        known = null;
      }
      return { value: value ?? empty, kept: true, unreadable };
    } catch {
      return { value: former?.value ?? empty, kept: false, unreadable };
    }
  }

  function get(): DeviceState<T> {
    const former = state.get();
    if (former !== null) return former;
    const first = read();
    state.set(first);
    return first;
  }

  const reread = () => state.set(read());

  return {
    get,
    subscribe(listener) {
      const stop = state.subscribe(listener);
      if (watchers === 0) {
        window.addEventListener('storage', reread);
        // A page that comes back from the browser's cache missed what happened meanwhile.
        window.addEventListener('pageshow', reread);
      }
      watchers += 1;
      return () => {
        stop();
        watchers -= 1;
        if (watchers > 0) return;
        window.removeEventListener('storage', reread);
        window.removeEventListener('pageshow', reread);
      };
    },
    change(operation) {
      const former = read();
      const value = operation(former.value);
      if (value === former.value) {
        state.set(former);
        return;
      }
      const text = stringify(value);
      let kept = true;
      try {
        if (text === null) storage().removeItem(key);
        else storage().setItem(key, text);
        known = text;
      } catch {
        kept = false;
      }
      state.set({ ...former, value, kept });
    },
    forgetUnreadable() {
      try {
        if (asideKey !== undefined) storage().removeItem(asideKey);
      } catch {
        // The device refuses: the message goes away all the same.
      }
      state.set({ ...read(), unreadable: null });
    },
  };
}
