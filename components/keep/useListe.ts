'use client';

import type { DeviceState } from '@/lib/device/createDeviceStore';
import { createStore } from '@/lib/device/createStore';
import type { Liste } from '@/lib/device/liste';
import { listeStore } from '@/lib/device/listeStore';
import type { Changement } from '@/lib/device/operations';
import { useStore } from '@/lib/device/useStore';

/** The list on this device; `null` on the server and while the page hydrates. */
export const useListe = (): DeviceState<Liste> | null => useStore(listeStore);

/** True when a formation is in the list on this device; false on the server and while the page hydrates. */
export const useIsKept = (code: string): boolean =>
  useStore(listeStore, ({ value }) => value.items.some((item) => item.code === code)) ?? false;

/** What was last done, said once in the header's live region, with what takes it back. */
export interface Avis {
  readonly phrase: string;
  readonly annuler: ((presente: Liste) => Liste) | null;
}

const avisStore = createStore<Avis | null>(null);

export const sayAvis = avisStore.set;

export const useAvis = (): Avis | null => useStore(avisStore);

/** Changes the list, silently: a note as it is written, who the figures are for. */
export const changeListe = listeStore.change;

/** Changes the list, says so, and keeps what takes it back. @param phrase of the list after the change; `null` when nothing happened */
export function applyToListe(
  operation: (liste: Liste) => Changement,
  phrase: (after: Liste, before: Liste) => string,
): void {
  changeListe((before) => {
    const { liste, annuler } = operation(before);
    sayAvis({ phrase: phrase(liste, before), annuler: liste === before ? null : annuler });
    return liste;
  });
}

/** Takes back what was last done. */
export function undoAvis(phrase: string): void {
  const annuler = avisStore.get()?.annuler ?? null;
  if (annuler !== null) changeListe(annuler);
  sayAvis({ phrase, annuler: null });
}
