'use client';

import { useSyncExternalStore } from 'react';
import type { Liste } from '@/lib/device/liste';
import { createMagasin, type EtatListe, type Magasin } from '@/lib/device/magasin';
import type { Changement } from '@/lib/device/operations';

/** The one list of this browser, read on first use and watched across tabs. */
const magasin: Magasin = createMagasin(() => window.localStorage);

const ATTENTE: EtatListe = { kind: 'attente' };

function subscribe(listener: () => void): () => void {
  // A page that comes back from the browser's cache missed what happened meanwhile.
  const reread = () => magasin.reread();
  const stop = magasin.subscribe(listener);
  window.addEventListener('storage', reread);
  window.addEventListener('pageshow', reread);
  return () => {
    stop();
    window.removeEventListener('storage', reread);
    window.removeEventListener('pageshow', reread);
  };
}

/** The list on this device; `attente` on the server and until hydration, so that both render the same. */
export function useListe(): EtatListe {
  return useSyncExternalStore(subscribe, magasin.getEtat, () => ATTENTE);
}

/**
 * True when a formation is in the list on this device; false on the server and until hydration. A button that asks this
 * is drawn again when its own answer changes, not at each change of the list.
 */
export function useIsKept(code: string): boolean {
  return useSyncExternalStore(
    subscribe,
    () => {
      const etat = magasin.getEtat();
      return etat.kind === 'pret' && etat.liste.items.some((item) => item.code === code);
    },
    () => false,
  );
}

/** What was last done, said once in the header's live region, with what takes it back. */
export interface Avis {
  readonly phrase: string;
  readonly annuler: ((presente: Liste) => Liste) | null;
}

let avis: Avis | null = null;
const avisListeners = new Set<() => void>();

export function sayAvis(next: Avis | null): void {
  avis = next;
  for (const listener of avisListeners) listener();
}

export function useAvis(): Avis | null {
  return useSyncExternalStore(
    (listener) => {
      avisListeners.add(listener);
      return () => avisListeners.delete(listener);
    },
    () => avis,
    () => null,
  );
}

/** Changes the list, silently: a note as it is written, who the figures are for. */
export function changeListe(operation: (liste: Liste) => Liste): void {
  magasin.change(operation);
}

/** Changes the list, says so, and keeps what takes it back. @param phrase of the list after the change; `null` when nothing happened */
export function applyToListe(
  operation: (liste: Liste) => Changement,
  phrase: (after: Liste, before: Liste) => string,
): void {
  let said: Avis | null = null;
  magasin.change((before) => {
    const { liste, annuler } = operation(before);
    said = { phrase: phrase(liste, before), annuler: liste === before ? null : annuler };
    return liste;
  });
  sayAvis(said);
}

/** Takes back what was last done. */
export function undoAvis(phrase: string): void {
  const { annuler } = avis ?? { annuler: null };
  if (annuler !== null) magasin.change(annuler);
  sayAvis({ phrase, annuler: null });
}

export function forgetIllisible(): void {
  magasin.forgetIllisible();
}
