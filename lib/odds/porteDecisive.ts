import type { Porte } from './estimation';

/**
 * What decided for the candidates counted: `dossier`, whether the commission ranks them; `rang`, how far the calls went down the list;
 * `les-deux`; `aucune` where nearly everyone passes both gates; `inconnue` where nobody came to the second.
 */
export const DECISIONS = ['dossier', 'rang', 'les-deux', 'aucune', 'inconnue'] as const;
export type Decision = (typeof DECISIONS)[number];

/** Share of the candidates from which on nearly everyone is said to get through. */
const PRESQUE_TOUS = 0.9;
/** Share of the loss, on the logarithmic scale, from which on one gate alone is said to decide. */
const PART_DECISIVE = 0.65;

/**
 * Which of the two gates decides. On the logarithmic scale the losses at the two gates add up to the whole loss, so that each has its share of it.
 * Counts are smoothed by half a candidate: a gate that everyone passed is not a certainty.
 */
export function porteDecisive(classement: Porte, suivante: Porte): Decision {
  if (classement.sur === 0 || suivante.sur === 0) return classement.sur > 0 ? 'dossier' : 'inconnue';
  const first = smoothed(classement);
  const second = smoothed(suivante);
  if (first * second >= PRESQUE_TOUS) return 'aucune';
  const share = Math.log(first) / Math.log(first * second);
  if (share >= PART_DECISIVE) return 'dossier';
  return share <= 1 - PART_DECISIVE ? 'rang' : 'les-deux';
}

function smoothed({ sur, obtenus }: Porte): number {
  return (obtenus + 0.5) / (sur + 1);
}
