'use client';

import { useSyncExternalStore } from 'react';
import type { Readable } from './createStore';

/**
 * What a store holds, or the part that is chosen: a component is drawn again when that part changes, and only then.
 *
 * @param choose the same part of the same value, by identity
 * @returns `null` on the server and while the page hydrates, so that both render the same
 */
export function useStore<T>(store: Readable<T>): T | null;
export function useStore<T, Part>(store: Readable<T>, choose: (value: T) => Part): Part | null;
export function useStore<T>(store: Readable<T>, choose: (value: T) => unknown = (value) => value): unknown {
  return useSyncExternalStore(
    store.subscribe,
    () => choose(store.get()),
    () => null,
  );
}
