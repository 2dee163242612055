import { rate } from '@/lib/domain/rate';
import { betaInterval, JEFFREYS } from '@/lib/stats/betaInterval';
import type { Calcul, Chiffre, Estimateur } from './estimateur';
import type { Mesure } from './mesures';
import { NIVEAU_INTERVALLE } from './seuils';

/**
 * Pseudo-candidates that one session is worth at most when it speaks of the next: years differ by more than their counts
 * let one expect. Source: odds.md, « Facts measured » (80 % of the formations covered from 2018 to 2019).
 */
const PRECISION_MAX = 19;

/**
 * The first estimate: the observed frequency of the most specific row, with the 80 % interval of a beta posterior from
 * Jeffreys' prior, its precision capped.
 *
 * Temporary: no pooling, no mention ladder, no trend. Another method of the same type replaces it.
 */
export function frequenceObservee(): Estimateur {
  return {
    version: `frequence-observee-1 ${PRECISION_MAX}`,
    estimate: { 'en-position': observer('en-position'), 'proposition-recue': observer('proposition-recue') },
  };
}

/** Observes one measure, each pair of counts once. */
function observer<M extends Mesure>(mesure: M): Calcul<M> {
  const known = new Map<number, Chiffre<M>>();
  return (_formation, _classe, { lignes: [{ confirmes, obtenus }] }) => {
    // Counts of one row stay far below 2^26: the pair makes one exact number.
    const key = confirmes * 2 ** 26 + obtenus;
    let chiffre = known.get(key);
    if (chiffre === undefined) {
      chiffre = { mesure, ...observe(obtenus, confirmes) };
      known.set(key, chiffre);
    }
    return chiffre;
  };
}

/** @param k in 0…n, @param n at least 1 */
function observe(k: number, n: number): Omit<Chiffre, 'mesure'> {
  const weight = Math.min(1, PRECISION_MAX / n);
  const { low, high } = betaInterval(k * weight, n * weight, JEFFREYS, NIVEAU_INTERVALLE);
  const taux = rate(k / n);
  // At the bounds an equal-tailed interval would leave the observation out (Brown, Cai & DasGupta 2001, 4.1).
  return {
    kind: 'observee',
    taux,
    bas: rate(k === 0 ? 0 : Math.min(low, taux)),
    haut: rate(k === n ? 1 : Math.max(high, taux)),
    n,
  };
}
