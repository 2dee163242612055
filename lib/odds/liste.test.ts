import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rate } from '@/lib/domain/rate';
import { assessListe, isUnbalanced } from './liste';
import type { Mesure, Palier } from './mesures';
import type { OddsResume } from './odds';

const ABSENTE: OddsResume = { kind: 'indisponible' };

function figure(taux: number, palier: Palier = 'realiste', mesure: Mesure = 'proposition-recue'): OddsResume {
  const intervalle = { niveau: rate(0.8), bas: rate(taux / 2), haut: rate((1 + taux) / 2) };
  return { kind: 'estimee', mesure, taux: rate(taux), intervalle, palier, fiabilite: 'solide' };
}

describe('assessListe', () => {
  it('gives a range that starts above the best vœu and ends below independence', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.02, max: 0.9, noNaN: true }), { minLength: 3, maxLength: 10 }),
        (rates) => {
          const { auMoinsUne } = assessListe(rates.map((rate) => figure(rate)));
          const independent = 1 - rates.reduce((none, rate) => none * (1 - rate), 1);
          expect(auMoinsUne?.bas).toBeGreaterThan(Math.max(...rates) - 1e-6);
          expect(auMoinsUne?.haut).toBeLessThan(independent);
          expect(auMoinsUne?.bas).toBeLessThan(auMoinsUne?.haut ?? 0);
        },
      ),
    );
  });
  it('gives no figure below three sous-vœux with one of their own', () => {
    expect(assessListe([figure(0.4), figure(0.5), ABSENTE]).auMoinsUne).toBeNull();
    expect(assessListe([]).auMoinsUne).toBeNull();
    expect(assessListe([figure(0.4), figure(0.5), figure(0.2)]).auMoinsUne).not.toBeNull();
  });
  it('counts bands, missing figures and measures', () => {
    const other = figure(0.3, 'ambitieux', 'en-position');
    const bilan = assessListe([figure(0.7, 'prudent'), other, ABSENTE]);
    expect(bilan.equilibre).toEqual({ ambitieux: 1, realiste: 0, prudent: 1 });
    expect(bilan.sansChiffre).toBe(1);
    expect(bilan.mesures).toEqual(['en-position', 'proposition-recue']);
  });
  it('says that a list of one band leans', () => {
    const all = (palier: Palier, count: number) =>
      assessListe(Array.from({ length: count }, () => figure(0.2, palier)));
    expect(isUnbalanced(all('ambitieux', 4))).toBe(true);
    expect(isUnbalanced(all('ambitieux', 2))).toBe(false);
    expect(isUnbalanced(assessListe([figure(0.2, 'ambitieux'), figure(0.6), figure(0.7)]))).toBe(false);
  });
});
