import { listeToText, readListe } from './fichier';
import { LISTE_VIDE, type Liste } from './liste';

/** What keeps text under a name: the browser's `localStorage`, or nothing at all. Every call may throw. */
export interface Stockage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

export const CLE_LISTE = 'rose-des-voeux.liste';
/** What stood in the list's place and could not be read: kept until the person says what to do with it. */
export const CLE_ILLISIBLE = 'rose-des-voeux.liste.illisible';

export type EtatListe =
  /** Not read yet: the server, and the first moment of a page. */
  | { readonly kind: 'attente' }
  | {
      readonly kind: 'pret';
      readonly liste: Liste;
      /** False when the browser keeps nothing (private mode, no room left): the list lives as long as the page. */
      readonly garde: boolean;
      /** Text that was kept and could not be read, `null` when all is well. */
      readonly illisible: string | null;
    };

type Pret = Extract<EtatListe, { kind: 'pret' }>;

export interface Magasin {
  /** The same object as long as nothing changes. */
  getEtat(): EtatListe;
  subscribe(listener: () => void): () => void;
  /** Applies a change to the list as it now is on the device, other tabs included. */
  change(operation: (liste: Liste) => Liste): void;
  /** Reads the device again: another tab wrote. */
  reread(): void;
  /** Forgets the text that could not be read. */
  forgetIllisible(): void;
}

/**
 * The list on the device. What cannot be read is put aside, never thrown away; where the device keeps nothing, the list is held in memory, and
 * the state says so.
 *
 * @param stockage called at each use, because a browser may refuse even to name it
 */
export function createMagasin(stockage: () => Stockage): Magasin {
  const listeners = new Set<() => void>();
  let etat: Pret | null = null;
  let raw: string | null = null;

  const notify = () => {
    for (const listener of listeners) listener();
  };

  function read(): Pret {
    try {
      const store = stockage();
      const text = store.getItem(CLE_LISTE);
      const aside = store.getItem(CLE_ILLISIBLE);
      if (etat !== null && text === raw && aside === etat.illisible) return etat;
      raw = text;
      if (text === null) return { kind: 'pret', liste: LISTE_VIDE, garde: true, illisible: aside };
      const read = readListe(text);
      if (read.ok) return { kind: 'pret', liste: read.liste, garde: true, illisible: aside };
      const illisible = aside === null || aside === text ? text : `${aside}\n${text}`;
      store.setItem(CLE_ILLISIBLE, illisible);
      store.removeItem(CLE_LISTE);
      raw = null;
      return { kind: 'pret', liste: LISTE_VIDE, garde: true, illisible };
    } catch {
      return { kind: 'pret', liste: etat?.liste ?? LISTE_VIDE, garde: false, illisible: etat?.illisible ?? null };
    }
  }

  function present(): Pret {
    // Held in memory, the list is nowhere else: the device must not overwrite it.
    if (etat === null || etat.garde) etat = read();
    return etat;
  }

  return {
    getEtat() {
      etat ??= read();
      return etat;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(operation) {
      const former = present();
      const liste = operation(former.liste);
      if (liste === former.liste) return;
      let garde = true;
      try {
        const text = listeToText(liste);
        stockage().setItem(CLE_LISTE, text);
        raw = text;
      } catch {
        garde = false;
      }
      etat = { ...former, liste, garde };
      notify();
    },
    reread() {
      const former = etat;
      if (present() !== former) notify();
    },
    forgetIllisible() {
      try {
        stockage().removeItem(CLE_ILLISIBLE);
      } catch {
        // The device refuses: the message goes away all the same.
      }
      etat = { ...present(), illisible: null };
      notify();
    },
  };
}
