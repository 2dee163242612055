import type { Intervalle } from './mesures';
import type { OddsResume } from './odds';

/**
 * What can be said of the gap between two figures. `mesures-differentes`: they do not count the same thing, so that no
 * gap can be read; `sans-chiffre`: one of them is missing.
 */
export const ECARTS = ['concluant', 'non-concluant', 'mesures-differentes', 'sans-chiffre'] as const;
export type Ecart = (typeof ECARTS)[number];

/** Whether two figures differ for certain: their intervals do not meet. Otherwise « écart non concluant ». */
export function isConclusive(one: Intervalle, other: Intervalle): boolean {
  return one.bas > other.haut || other.bas > one.haut;
}

/** The gap between two figures: conclusive only when both count the same thing and their intervals do not meet. */
export function ecartOf(one: OddsResume, other: OddsResume): Ecart {
  if (one.kind === 'indisponible' || other.kind === 'indisponible') return 'sans-chiffre';
  if (one.mesure !== other.mesure) return 'mesures-differentes';
  return isConclusive(one.intervalle, other.intervalle) ? 'concluant' : 'non-concluant';
}

/** Every pair once, in order: 0–1, 0–2… @returns places in the list */
export function pairsOf<T>(list: readonly T[]): readonly (readonly [one: T, other: T])[] {
  return list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other] as const));
}
