import { type Chiffrable, direChiffre } from '@/lib/phrases/chiffre';

/** The sheet that a family fills in: what no document says of a school, and the columns of the figure. */

/** What is asked of each school, by telephone or on the day of a visit: blank on paper and in the downloaded sheet. */
export const A_REMPLIR: readonly string[] = ['Frais par an', 'Internat', 'Transport', 'Visite', 'Notes'];

/** What the columns of the figure mean. */
export const NOTE_FEUILLE =
  'Compté : ce qui est arrivé. « Au moins » et « Au plus » : l’an prochain, la part devrait tomber entre les deux, huit fois sur dix. Ce n’est pas une promesse.';

/** A share in [0, 1], written as a percentage. */
export interface Part {
  readonly part: number;
}

/** What a cell of a sheet holds; `null`: not published, or not known. */
export type Cellule = string | number | Part | null;

/** A sheet as it is read: its title, one row of headings, the rows, then what is to be known. */
export interface Feuille {
  readonly titre: string;
  readonly colonnes: readonly string[];
  readonly lignes: readonly (readonly Cellule[])[];
  /** Headings of the blank columns after them. */
  readonly aRemplir: readonly string[];
  readonly notes: readonly string[];
}

/**
 * Beyond as many, a part of the file passes 160 000 bytes, and the library would compress it in a worker of a `blob:` address, which the content policy refuses. A class of 35
 * with six vœux each takes two thirds of it.
 */
export const CELLULES_MAX = 4000;

/** The columns of the figure, in the order that `cellulesChiffre` fills them. */
export const COLONNES_CHIFFRE: readonly string[] = [
  'Compté',
  'Ce qui est compté',
  'Palier, l’an prochain',
  'Au moins',
  'Au plus',
];

/** The figure of one school in the words of every screen, its range as numbers that a spreadsheet sorts. */
export function cellulesChiffre(
  estimation: Chiffrable | { readonly kind: 'indisponible'; readonly phrase: string } | null,
): readonly Cellule[] {
  if (estimation === null) return COLONNES_CHIFFRE.map(() => null);
  if (estimation.kind === 'indisponible') return [null, estimation.phrase, null, null, null];
  const { compte, quoi, palier } = direChiffre(estimation);
  const { bas, haut } = estimation.intervalle;
  const part = (share: number): Part => ({ part: Math.round(share * 100) / 100 });
  return [compte, quoi, palier, part(bas), part(haut)];
}
