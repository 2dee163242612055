/**
 * A student's own list, as it is kept on the device. Nothing here knows the catalogue: a formation is its code, and the name it bore when it
 * was kept, so that one that vanishes from the data can still be named.
 */
export interface ItemListe {
  /** Parcoursup code, digits only. */
  readonly code: string;
  /** Name on the day it was kept; empty when the list came by a link. */
  readonly nom: string;
  /** The student's own words; empty when there are none. */
  readonly note: string;
  /** ISO day, `null` when it is not known. */
  readonly ajouteLe: string | null;
}

export interface Liste {
  /** Query of the person that the figures are for (`bac=general&mention=ab`), empty when unknown. Read by the server as any request is. */
  readonly candidat: string;
  /** In the student's order, each code once. */
  readonly items: readonly ItemListe[];
}

export const LISTE_VIDE: Liste = { candidat: '', items: [] };

/** Bounds of a list, named once. Far above what Parcoursup allows: to be over its limits is said, never blocked. */
export const BORNES_LISTE = { items: 100, note: 500, nom: 300, candidat: 500, fichier: 1_000_000 } as const;

/** Parameters that say who asks: `PARAMETRES_CANDIDAT` of the request contract, without what reads requests (a test compares them). */
export const NOMS_CANDIDAT = ['bac', 'serie', 'specifique', 'eds', 'mention', 'profil', 'annee', 'avis'] as const;

/** A formation's code as every source writes it. */
export const CODE_FORMATION = /^\d{1,10}$/;

/** Answers that a query leaves out, because they are what is understood without them. */
export const SOUS_ENTENDUS: Readonly<Partial<Record<string, string>>> = {
  mention: 'inconnue',
  profil: 'terminale',
};

/**
 * The part of a query that says who asks, written as every address writes it (`toCandidatParams`, a test compares them); empty without a bac,
 * because nothing can then be estimated.
 */
export function candidatQuery(query: URLSearchParams | string): string {
  const given = new URLSearchParams(query);
  const kept = new URLSearchParams();
  if ((given.get('bac') ?? '') === '') return '';
  for (const name of NOMS_CANDIDAT) {
    for (const value of given.getAll(name).toSorted()) {
      if (value !== '' && value !== SOUS_ENTENDUS[name]) kept.append(name, value);
    }
  }
  return kept.toString();
}
