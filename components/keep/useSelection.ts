'use client';

import { createDeviceStore } from '@/lib/device/createDeviceStore';
import { createStore } from '@/lib/device/createStore';
import {
  type Choisie,
  isChosen,
  parseSelection,
  type Selection,
  STORAGE_KEY,
  withChoisie,
  withoutChoisie,
} from '@/lib/device/selection';
import { useStore } from '@/lib/device/useStore';

const NONE: Selection = [];
const selectionStore = createDeviceStore<Selection>({ key: STORAGE_KEY, empty: NONE, parse: parseSelection });

/** What the last action did on this page, to be said once. */
interface Said {
  readonly count: number;
  readonly message: string;
  readonly refused: boolean;
  /** The selection that it speaks of: what another tab chose since makes it void. */
  readonly about: Selection | null;
}

const saidStore = createStore<Said>({ count: 0, message: '', refused: false, about: null });

/** The formations chosen on this device, shared by every button of the page and every tab; `null` on the server and while the page hydrates. */
export const useSelection = (): Selection | null => useStore(selectionStore, ({ value }) => value);

/** True when a formation is chosen; false on the server and while the page hydrates. */
export const useIsChosen = (code: string): boolean =>
  useStore(selectionStore, ({ value }) => isChosen(value, code)) ?? false;

/** What is to be said of the selection as it is, `null` when nothing. */
export function useSaid(): Said | null {
  const selection = useSelection();
  const said = useStore(saidStore);
  return said !== null && said.about === selection ? said : null;
}

const inAll = (selection: Selection) =>
  selection.length === 0
    ? 'plus aucune formation à comparer'
    : `${selection.length} formation${selection.length > 1 ? 's' : ''} à comparer`;

function say(message: string, about: Selection, refused = false): Selection {
  saidStore.set({ count: saidStore.get().count + 1, message, refused, about });
  return about;
}

/** Chooses a formation; a fifth is refused, and the tray says why. */
export function choose(choisie: Choisie): void {
  selectionStore.change((before) => {
    const after = withChoisie(before, choisie);
    return after === null
      ? say('Quatre formations au plus : retire-en une.', before, true)
      : say(`Ajoutée : ${inAll(after)}.`, after);
  });
}

export function unchoose(code: string): void {
  selectionStore.change((before) => {
    const after = withoutChoisie(before, code);
    return say(`Retirée : ${inAll(after)}.`, after);
  });
}

const sameCodes = (selection: Selection, codes: readonly string[]) =>
  selection.length === codes.length && selection.every(({ code }) => codes.includes(code));

/** Follows a change made on the page of the comparison, only where the device holds what that page shows: a link received from someone else changes nothing here. */
export function followComparaison(before: readonly string[], after: Selection): void {
  selectionStore.change((selection) => (sameCodes(selection, before) ? after : selection));
}
