/** What a request may hold, what it means where it is silent, and what forms offer. Free of zod: forms of the browser read it too. */

/** Bounds of the request contract. */
export const LIMITES = {
  q: 200,
  serie: 100,
  eds: 2,
  diplomes: 50,
  territoires: 200,
  statuts: 50,
  rayon: 1000,
  taille: 100,
  ville: 80,
  annee: { min: 1950, max: 2100 },
} as const;

/** Kilometres around a place when the request does not say. */
export const RAYON_PAR_DEFAUT = 30;

/** Kilometres that forms offer. */
export const RAYONS = [10, 20, 30, 50, 100, 200] as const;

/** The next radius that is offered, `null` when there is none. */
export function rayonSuivant(rayon: number): number | null {
  return RAYONS.find((one) => one > rayon) ?? null;
}

/** Below so many results, a search says what would give more. */
export const PEU_DE_RESULTATS = 5;

/** Results of one page when the request does not say. */
export const TAILLE_PAR_DEFAUT = 20;

/** Diplomas on one page of grouped results, and the rows that each begins with; all of them where the whole is no longer than this. */
export const GROUPES_PAR_PAGE = 5;
export const PAR_GROUPE = 3;
export const TOUT_EN_VUE = 12;

/** Formations that a slot of a list opens to: a choice of three is made, a choice of twelve is put off. */
export const PROPOSITIONS = 3;

/** Results of one page that forms offer. */
export const TAILLES = [20, 50, 100] as const;

/** What a list offers, the value in force included, in order. */
export function offeredWith(offered: readonly number[], value: number): readonly number[] {
  return [...new Set([...offered, value])].toSorted((a, b) => a - b);
}

/** Separators of an export: the comma of RFC 4180 when the request does not say. */
export const SEPARATEURS = [',', ';'] as const;
export type Separateur = (typeof SEPARATEURS)[number];

/** Parameter of an export that says which. */
export const PARAMETRE_SEPARATEUR = 'separateur';
