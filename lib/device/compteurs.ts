import { LIMITES_VOEUX } from '@/lib/domain/limitesVoeux';
import { formatEntier } from '@/lib/domain/nombres';

/** One counter of a list beside what Parcoursup allows. */
export interface Compteur {
  readonly cle: 'voeux' | 'sous-voeux';
  readonly total: number;
  readonly limite: number;
  /** « 3 vœux sur 10 » */
  readonly phrase: string;
}

export interface Compteurs {
  readonly compteurs: readonly [voeux: Compteur, sousVoeux: Compteur];
  /** What is over a limit, and by how much; empty when all is within. Nothing is blocked. */
  readonly depassements: readonly string[];
}

const NB = '\u00a0';
const plural = (n: number, one: string, many: string) => `${formatEntier(n)}${NB}${n < 2 ? one : many}`;

/** Counters of a list. @param voeux name and number of schools of each vœu */
export function countVoeux(voeux: readonly { readonly libelle: string; readonly sousVoeux: number }[]): Compteurs {
  const sousVoeux = voeux.reduce((sum, one) => sum + one.sousVoeux, 0);
  const depassements: string[] = [];
  if (voeux.length > LIMITES_VOEUX.voeux) {
    const over = voeux.length - LIMITES_VOEUX.voeux;
    depassements.push(
      `${plural(over, 'vœu', 'vœux')} de trop : Parcoursup en accepte ${LIMITES_VOEUX.voeux}. Il faudra choisir avant de les déposer.`,
    );
  }
  if (sousVoeux > LIMITES_VOEUX.sousVoeux) {
    const over = sousVoeux - LIMITES_VOEUX.sousVoeux;
    depassements.push(
      `${plural(over, 'sous-vœu', 'sous-vœux')} de trop : Parcoursup en accepte ${LIMITES_VOEUX.sousVoeux} en tout.`,
    );
  }
  for (const { libelle, sousVoeux: n } of voeux) {
    if (n <= LIMITES_VOEUX.sousVoeuxParVoeu) continue;
    depassements.push(
      `${libelle} : ${n} sous-vœux, Parcoursup en accepte ${LIMITES_VOEUX.sousVoeuxParVoeu} pour un même BTS.`,
    );
  }
  return {
    compteurs: [
      {
        cle: 'voeux',
        total: voeux.length,
        limite: LIMITES_VOEUX.voeux,
        phrase: `${plural(voeux.length, 'vœu', 'vœux')} sur${NB}${LIMITES_VOEUX.voeux}`,
      },
      {
        cle: 'sous-voeux',
        total: sousVoeux,
        limite: LIMITES_VOEUX.sousVoeux,
        phrase: `${plural(sousVoeux, 'sous-vœu', 'sous-vœux')} sur${NB}${LIMITES_VOEUX.sousVoeux}`,
      },
    ],
    depassements,
  };
}

/** Where the limits come from, and what they leave out. */
export const PHRASE_LIMITES =
  `Limites de la session ${LIMITES_VOEUX.session}, à vérifier sur Parcoursup : ${LIMITES_VOEUX.voeux} vœux, ` +
  `${LIMITES_VOEUX.sousVoeuxParVoeu} sous-vœux par BTS, ${LIMITES_VOEUX.sousVoeux} sous-vœux en tout. ` +
  `Les vœux en apprentissage se comptent à part (${LIMITES_VOEUX.voeuxEnApprentissage}), sous réserve de trouver un contrat : ils ne sont pas dans ces données, cherche-les sur Parcoursup.`;
