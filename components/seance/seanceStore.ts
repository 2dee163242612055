'use client';

import { createDeviceStore, readJson } from '@/lib/device/createDeviceStore';
import { createStore } from '@/lib/device/createStore';
import { useStore } from '@/lib/device/useStore';
import { CLASSE_VIDE, type Classe } from '@/lib/seance/classe';
import { seanceToText } from '@/lib/seance/ecrire';
import { apply, begin, type Historique, redo, undo } from '@/lib/seance/historique';

/** The class of this page, with what takes each change back: in memory, unless it is kept on purpose. It outlives a walk through the site. */
const store = createStore<Historique<Classe>>(begin(CLASSE_VIDE));

/** `null` on the server and while the page hydrates. */
export const useSeance = (): Historique<Classe> | null => useStore(store);

/** Days that a class stays on a computer where somebody chose to keep it. */
export const JOURS_GARDES = 7;
const JOUR = 86_400_000;

/** A class kept on this computer. */
interface Gardee {
  /** ISO instant after which it is forgotten. */
  readonly jusquAu: string;
  /** As its file writes it. */
  readonly texte: string;
}

const gardeeStore = createDeviceStore<Gardee | null>({
  key: 'rose-des-voeux.seance',
  empty: null,
  parse: (text) => {
    const read = readJson(text) as Partial<Gardee> | null | undefined;
    return typeof read?.jusquAu === 'string' && typeof read.texte === 'string'
      ? { jusquAu: read.jusquAu, texte: read.texte }
      : null;
  },
  stringify: (gardee) => (gardee === null ? null : JSON.stringify(gardee)),
});

/** What is kept, and whether this browser keeps anything; `null` on the server and while the page hydrates. */
export const useGardee = () => useStore(gardeeStore);

function write(classe: Classe): void {
  const jusquAu = new Date(Date.now() + JOURS_GARDES * JOUR).toISOString();
  gardeeStore.change(() => ({ jusquAu, texte: seanceToText(classe) }));
}

/** Forgets a class whose days are over. */
export function forgetExpired(): void {
  gardeeStore.change((gardee) => (gardee !== null && Date.parse(gardee.jusquAu) > Date.now() ? gardee : null));
}

/** The class of the page is the one that is kept: its changes are written as they are made. */
let follows = false;

function set(next: Historique<Classe>): void {
  if (next.present !== store.get().present && follows) write(next.present);
  store.set(next);
}

/** Changes the class, in a way that can be taken back. @param geste the change, as a sentence says it: « 3 vœux ajoutés » */
export function changeClasse(geste: string, change: (classe: Classe) => Classe): void {
  set(apply(store.get(), geste, change));
}

export const undoClasse = () => set(undo(store.get()));
export const redoClasse = () => set(redo(store.get()));

/** Keeps the class on this computer from now on. */
export function keepClasse(): void {
  follows = true;
  write(store.get().present);
}

/** Takes a kept class up again. */
export function resumeClasse(classe: Classe): void {
  follows = true;
  store.set(begin(classe));
}

/** Leaves nothing: neither the class, nor what takes it back, nor what was kept. */
export function eraseSeance(): void {
  follows = false;
  gardeeStore.change(() => null);
  store.set(begin(CLASSE_VIDE));
}
