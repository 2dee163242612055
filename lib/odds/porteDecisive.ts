/**
 * What decided for the candidates counted: `dossier`, whether the commission ranks them; `rang`, how far the calls went down the list;
 * `les-deux`; `aucune` where nearly everyone passes both gates; `inconnue` where nobody applied.
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
 *
 * @param confirmes who applied, @param classes of whom ranked, @param obtenus of whom called, or with a proposal
 */
export function porteDecisive(confirmes: number, classes: number, obtenus: number): Decision {
  if (confirmes === 0) return 'inconnue';
  if (classes === 0) return 'dossier';
  if (obtenus >= PRESQUE_TOUS * confirmes) return 'aucune';
  const first = (classes + 0.5) / (confirmes + 1);
  const second = (obtenus + 0.5) / (classes + 1);
  const share = Math.log(first) / Math.log(first * second);
  if (share >= PART_DECISIVE) return 'dossier';
  return share <= 1 - PART_DECISIVE ? 'rang' : 'les-deux';
}
