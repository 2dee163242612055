'use client';

import { useCallback, useSyncExternalStore } from 'react';

const keyOf = (code: string) => `rose-des-voeux.preparer.${code}`;
const listeners = new Set<() => void>();
/** What the page shows, by formation: a browser may refuse its storage, and the list then lasts as long as the page. */
const shown = new Map<string, readonly string[]>();

/** Ticked items of a formation as this device keeps them; anything else that stands under the key is no list. */
export function parseTicked(text: string | null): readonly string[] {
  if (text === null) return [];
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  } catch {
    return [];
  }
}

function readDevice(code: string): readonly string[] {
  try {
    return parseTicked(window.localStorage.getItem(keyOf(code)));
  } catch {
    return [];
  }
}

/** Keeps the ticked items of a formation, and forgets the formation when there are none. */
export function writeTicked(code: string, ids: readonly string[]): void {
  shown.set(code, ids);
  try {
    if (ids.length === 0) window.localStorage.removeItem(keyOf(code));
    else window.localStorage.setItem(keyOf(code), JSON.stringify(ids));
  } catch {
    // Full or refused: what is on the screen still works.
  }
  for (const listener of listeners) listener();
}

/** Another tab ticked something; a `null` key is a device wiped clean. */
function onStorage({ key }: StorageEvent): void {
  for (const code of shown.keys()) if (key === null || key === keyOf(code)) shown.set(code, readDevice(code));
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', onStorage);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener('storage', onStorage);
  };
}

/** The ticked items of a formation; `null` until a script has read the device: the server knows nothing of it. */
export function useTicked(code: string): readonly string[] | null {
  const snapshot = useCallback(() => {
    let ids = shown.get(code);
    if (ids === undefined) {
      ids = readDevice(code);
      shown.set(code, ids);
    }
    return ids;
  }, [code]);
  return useSyncExternalStore(subscribe, snapshot, () => null);
}
