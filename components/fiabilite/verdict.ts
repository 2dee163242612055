import { formatPourcentage } from '@/lib/domain/nombres';
import { rate } from '@/lib/domain/rate';
import type { PairScores } from '@/lib/forecast/backtest';
import { BASELINES, type Baseline } from '@/lib/forecast/baselines';
import { type Rejeu, tenueDe } from '@/lib/views/rejeux';
import { previsions } from './words';

/** How far from the expected share a replay still counts as kept: after one year, and after more. */
const TOLERANCE = { unAn: 0.03, plus: 0.08 } as const;

/** Sets each gate's forecast in a sentence. */
const CHOSE = {
  'proposition-recue': 'la part des candidats qui ont reçu une proposition',
  classement: 'la part des candidats classés',
} as const;

/** Errors closer than this are a tie. */
export const EGALITE = 0.01;

/** The baseline that did best on a score, among those defined. */
export function bestBaseline({ baselines }: PairScores, score: 'logLoss' | 'mae'): Baseline | null {
  const defined = BASELINES.filter((name) => baselines[name] !== null);
  const value = (name: Baseline) => baselines[name]?.[score] ?? Number.POSITIVE_INFINITY;
  return defined.toSorted((a, b) => value(a) - value(b))[0] ?? null;
}

/** True where the intervals held about as often as the model expected. */
function holds({ overall, gap }: Pick<Rejeu, 'overall' | 'gap'>): boolean {
  const tolerance = gap === 1 ? TOLERANCE.unAn : TOLERANCE.plus;
  const { tenus, attendus } = tenueDe(overall);
  return Math.abs(tenus - attendus) <= tolerance;
}

/** True where the intervals held about what they should, and nothing simpler did better. */
export function isKept({ overall, gap }: Rejeu): boolean {
  const better = (['logLoss', 'mae'] as const).every((score) => {
    const best = bestBaseline(overall, score);
    return (
      best === null ||
      overall.model[score] * (1 - EGALITE) <= (overall.baselines[best]?.[score] ?? Number.POSITIVE_INFINITY)
    );
  });
  return holds({ overall, gap }) && better;
}

/** The page's answer in one sentence, with its number. */
export function verdict(rejeu: Rejeu): string {
  const { measure, from, to, overall } = rejeu;
  const { tenus, attendus } = tenueDe(overall);
  return (
    `${isKept(rejeu) ? 'Oui, dans l’ensemble' : 'En partie seulement'} : sur ${previsions(measure, overall.formations)}, ` +
    `${CHOSE[measure]} en ${to}, estimée d’après les données de ${from} et d’avant, est tombée ${formatPourcentage(rate(tenus))} du temps ` +
    `dans l’intervalle tel qu’il est affiché. Le calcul en attendait ${formatPourcentage(rate(attendus))}.`
  );
}

/** What spoils the answer, when it is no yes: intervals that held too rarely or too often, or something simpler that did better. */
export function reserve(rejeu: Rejeu): string | null {
  if (isKept(rejeu)) return null;
  if (holds(rejeu))
    return 'Les intervalles ont tenu, mais plus simple se trompe moins\u00a0: voir «\u00a0Face à plus simple\u00a0».';
  const { tenus, attendus } = tenueDe(rejeu.overall);
  if (tenus > attendus) return 'Les intervalles ont tenu plus souvent qu’attendu\u00a0: ils étaient trop larges.';
  return 'Les intervalles ont tenu moins souvent qu’attendu\u00a0: ils promettaient trop.';
}
