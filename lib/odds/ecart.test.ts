import { describe, expect, it } from 'vitest';
import { rate } from '@/lib/domain/rate';
import { ecartOf, isConclusive, pairsOf } from './ecart';
import type { Mesure } from './mesures';
import type { OddsResume } from './odds';

const figure = (bas: number, haut: number, mesure: Mesure = 'proposition-recue'): OddsResume => ({
  kind: 'estimee',
  mesure,
  taux: rate((bas + haut) / 2),
  intervalle: { niveau: rate(0.8), bas: rate(bas), haut: rate(haut) },
  palier: 'realiste',
  fiabilite: 'solide',
});
const NONE: OddsResume = { kind: 'indisponible' };
const low = figure(0.1, 0.2);
const middle = figure(0.18, 0.4);
const high = figure(0.5, 0.7);
const report = figure(0.8, 0.9, 'en-position');

describe('isConclusive', () => {
  it('asks that the intervals do not meet', () => {
    const interval = (bas: number, haut: number) => ({ niveau: rate(0.8), bas: rate(bas), haut: rate(haut) });
    expect(isConclusive(interval(0.1, 0.3), interval(0.31, 0.5))).toBe(true);
    expect(isConclusive(interval(0.1, 0.32), interval(0.31, 0.5))).toBe(false);
  });
});

describe('the gap between two figures', () => {
  it('is conclusive only where their intervals do not meet', () => {
    expect(ecartOf(low, high)).toBe('concluant');
    expect(ecartOf(high, low)).toBe('concluant');
    expect(ecartOf(low, middle)).toBe('non-concluant');
    expect(ecartOf(figure(0.1, 0.2), figure(0.2, 0.3))).toBe('non-concluant');
  });

  it('is never read across two measures, nor without a figure', () => {
    expect(ecartOf(low, report)).toBe('mesures-differentes');
    expect(ecartOf(low, NONE)).toBe('sans-chiffre');
  });

  it('counts each pair once', () => {
    expect(pairsOf(['A', 'B', 'C'])).toEqual([
      ['A', 'B'],
      ['A', 'C'],
      ['B', 'C'],
    ]);
  });
});
