import { formatEntier } from '@/lib/domain/nombres';
import { LIMITES_DATEES, REGLES } from '@/lib/domain/regles';

const { limites: LIMITES } = REGLES;

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
  if (voeux.length > LIMITES.voeux) {
    const over = voeux.length - LIMITES.voeux;
    depassements.push(
      `${plural(over, 'vœu', 'vœux')} de trop : Parcoursup en accepte ${LIMITES.voeux}. Il faudra choisir avant de les déposer.`,
    );
  }
  if (sousVoeux > LIMITES.sousVoeux) {
    const over = sousVoeux - LIMITES.sousVoeux;
    depassements.push(
      `${plural(over, 'sous-vœu', 'sous-vœux')} de trop : Parcoursup en accepte ${LIMITES.sousVoeux} en tout.`,
    );
  }
  for (const { libelle, sousVoeux: n } of voeux) {
    if (n <= LIMITES.sousVoeuxParVoeu) continue;
    depassements.push(
      `${libelle} : ${n} sous-vœux, Parcoursup en accepte ${LIMITES.sousVoeuxParVoeu} pour un même BTS.`,
    );
  }
  return {
    compteurs: [
      {
        cle: 'voeux',
        total: voeux.length,
        limite: LIMITES.voeux,
        phrase: `${plural(voeux.length, 'vœu', 'vœux')} sur${NB}${LIMITES.voeux}`,
      },
      {
        cle: 'sous-voeux',
        total: sousVoeux,
        limite: LIMITES.sousVoeux,
        phrase: `${plural(sousVoeux, 'sous-vœu', 'sous-vœux')} sur${NB}${LIMITES.sousVoeux}`,
      },
    ],
    depassements,
  };
}

/** Where the limits come from, and what they leave out. */
export const PHRASE_LIMITES =
  `${LIMITES_DATEES} : ${LIMITES.voeux} vœux, ${LIMITES.sousVoeuxParVoeu} sous-vœux par BTS, ${LIMITES.sousVoeux} sous-vœux en tout. ` +
  `Tes vœux de BUT, CPGE et DCG comptent dans ces limites. Les vœux en apprentissage se comptent à part (${LIMITES.voeuxEnApprentissage}), sous réserve de trouver un contrat : ils ne sont pas dans ces données, cherche-les sur Parcoursup.`;
