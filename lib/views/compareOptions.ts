import type { Diplome } from '@/lib/domain/diplome';
import { fold } from '@/lib/domain/fold';

/** What every option has, and what each has alone or with some of the others. */
export interface Comparaison {
  readonly communs: readonly string[];
  readonly propres: readonly { readonly code: string; readonly valeurs: readonly string[] }[];
}

/** The options of one diploma, side by side: what they share and where they differ. */
export interface ComparaisonOptions {
  readonly options: readonly { readonly code: string; readonly intitule: string; readonly option: string | null }[];
  readonly attendus: Comparaison;
  readonly metiers: Comparaison;
  readonly domaines: Comparaison;
  /** Bacs that the access texts name. */
  readonly acces: Comparaison;
}

/** Compares option sheets, two at least, list by list; spellings that differ by accents or case alone are one. */
export function compareOptions(fiches: readonly Diplome[]): ComparaisonOptions {
  const compare = (read: (fiche: Diplome) => readonly string[]) => compareLists(fiches, read);
  return {
    options: fiches.map(({ code, intitule, option }) => ({ code, intitule, option })),
    attendus: compare(({ attendus }) => attendus),
    metiers: compare(({ metiers }) => metiers.map(({ nom }) => nom)),
    domaines: compare(({ domaines }) => domaines),
    acces: compare(({ bacsNommes }) => bacsNommes.map(({ bac, serie, specialite }) => nameBac(bac, serie, specialite))),
  };
}

const BACS_COURTS = {
  general: 'bac général',
  technologique: 'bac',
  professionnel: 'bac pro',
  autre: 'diplôme équivalent',
} as const;

function nameBac(bac: keyof typeof BACS_COURTS, serie: string | null, specialite: string | null): string {
  const start = bac === 'technologique' && serie === null ? 'bac technologique' : BACS_COURTS[bac];
  return [start, serie, specialite].filter((part) => part !== null).join(' ');
}

function compareLists(fiches: readonly Diplome[], read: (fiche: Diplome) => readonly string[]): Comparaison {
  const lists = fiches.map((fiche) => ({
    code: fiche.code,
    values: new Map(read(fiche).map((value) => [fold(value), value])),
  }));
  const shared = new Set<string>();
  for (const key of lists[0]?.values.keys() ?? []) if (lists.every(({ values }) => values.has(key))) shared.add(key);
  return {
    communs: [...(lists[0]?.values ?? [])].filter(([key]) => shared.has(key)).map(([, value]) => value),
    propres: lists.map(({ code, values }) => ({
      code,
      valeurs: [...values].filter(([key]) => !shared.has(key)).map(([, value]) => value),
    })),
  };
}
