'use client';

import { useSyncExternalStore } from 'react';
import {
  type Choisie,
  isChosen,
  parseSelection,
  type Selection,
  STORAGE_KEY,
  stringifySelection,
  withChoisie,
  withoutChoisie,
} from './selection';

interface State {
  /** `null` until a script has read the device: the server knows nothing of it. */
  readonly selection: Selection | null;
  /** What the last action did on this page, to be said once. */
  readonly said: { readonly count: number; readonly message: string; readonly refused: boolean };
}

const NOTHING_SAID = { count: 0, message: '', refused: false };
const UNREAD: State = { selection: null, said: NOTHING_SAID };
const listeners = new Set<() => void>();
let state = UNREAD;

function set(selection: Selection, message: string, refused = false): void {
  state = { selection, said: { count: state.said.count + 1, message, refused } };
  for (const listener of listeners) listener();
}

/** A browser may refuse its storage, or have no room left: the selection then lasts as long as the page. */
let memoryOnly = false;

function readDevice(): Selection {
  try {
    if (!memoryOnly) return parseSelection(window.localStorage.getItem(STORAGE_KEY));
  } catch {
    memoryOnly = true;
  }
  return state.selection ?? [];
}

function writeDevice(selection: Selection): void {
  try {
    window.localStorage.setItem(STORAGE_KEY, stringifySelection(selection));
  } catch {
    memoryOnly = true;
  }
}

/** What another tab chose, or what happened while this page lay in the browser's cache. */
function reread(): void {
  const selection = readDevice();
  if (stringifySelection(selection) !== stringifySelection(state.selection ?? [])) set(selection, '');
}

/** A `null` key is a device wiped clean. */
function onStorage({ key }: StorageEvent): void {
  if (key === STORAGE_KEY || key === null) reread();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    window.addEventListener('storage', onStorage);
    window.addEventListener('pageshow', reread);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    window.removeEventListener('storage', onStorage);
    window.removeEventListener('pageshow', reread);
  };
}

function snapshot(): State {
  if (state.selection === null) state = { selection: readDevice(), said: NOTHING_SAID };
  return state;
}

/** The formations chosen on this device, shared by every button of the page and every tab. */
export function useSelection(): State {
  return useSyncExternalStore(subscribe, snapshot, () => UNREAD);
}

/** True when a formation is chosen; false on the server and until hydration. */
export function useIsChosen(code: string): boolean {
  return useSyncExternalStore(
    subscribe,
    () => isChosen(snapshot().selection ?? [], code),
    () => false,
  );
}

const inAll = (selection: Selection) =>
  selection.length === 0
    ? 'plus aucune formation à comparer'
    : `${selection.length} formation${selection.length > 1 ? 's' : ''} à comparer`;

/** Chooses a formation; a fifth is refused, and the tray says why. */
export function choose(choisie: Choisie): void {
  const selection = withChoisie(readDevice(), choisie);
  if (selection === null) {
    set(readDevice(), 'Quatre formations au plus : retire-en une.', true);
    return;
  }
  writeDevice(selection);
  set(selection, `Ajoutée : ${inAll(selection)}.`);
}

export function unchoose(code: string): void {
  const selection = withoutChoisie(readDevice(), code);
  writeDevice(selection);
  set(selection, `Retirée : ${inAll(selection)}.`);
}

const sameCodes = (selection: Selection, codes: readonly string[]) =>
  selection.length === codes.length && selection.every(({ code }) => codes.includes(code));

/** Follows a change made on the page of the comparison, only where the device holds what that page shows: a link received from someone else changes nothing here. */
export function followComparaison(before: readonly string[], after: Selection): void {
  if (!sameCodes(readDevice(), before)) return;
  writeDevice(after);
  set(after, '');
}
