import { BACS, type Bac } from '@/lib/domain/bac';
import type { Candidat } from '@/lib/domain/candidat';
import type { Formation } from '@/lib/domain/formation';
import { MENTIONS_CANDIDAT, type MentionCandidat } from '@/lib/domain/mention';
import { PROFILS, type Profil } from '@/lib/domain/profil';
import type { Voix } from '@/lib/phrases/estimation';
import type { ContexteOdds } from './contexte';
import { estimate } from './estimate';
import type { Estimateur } from './estimateur';
import type { Estimation, Intervalle } from './estimation';

/** What can vary in « et si… ». */
export interface Variations {
  readonly mention: MentionCandidat;
  readonly profil: Profil;
  readonly bac: Bac;
}

const VALEURS: { readonly [K in keyof Variations]: readonly Variations[K][] } = {
  mention: MENTIONS_CANDIDAT,
  profil: PROFILS,
  bac: BACS,
};

/** A whole row of « et si ma mention était… »: the same candidate in the same formation, one thing varied over all its values. */
export function estimateOver<K extends keyof Variations>(
  varied: K,
  formation: Formation,
  candidat: Candidat,
  contexte: ContexteOdds,
  estimateur: Estimateur,
  voix: Voix = 'tu',
): readonly { readonly valeur: Variations[K]; readonly estimation: Estimation }[] {
  const valeurs: readonly Variations[K][] = VALEURS[varied];
  return valeurs.map((valeur) => ({
    valeur,
    estimation: estimate(formation, { ...candidat, [varied]: valeur }, contexte, estimateur, voix),
  }));
}

/** Whether two figures differ for certain: their intervals do not meet. Otherwise « écart non concluant ». */
export function isConclusive(one: Intervalle, other: Intervalle): boolean {
  return one.bas > other.haut || other.bas > one.haut;
}
