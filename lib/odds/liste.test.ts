import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EstimationEnPosition, EstimationProposition, Indisponible, Palier } from './estimation';
import { assessListe, isUnbalanced } from './liste';

const ABSENTE: Indisponible = { kind: 'indisponible', raison: 'non-publie', phrase: 'Non publié.' };

function estimation(taux: number, palier: Palier = 'realiste'): EstimationProposition {
  return {
    kind: 'estimee',
    mesure: 'proposition-recue',
    taux,
    intervalle: { niveau: 0.8, bas: taux / 2, haut: (1 + taux) / 2 },
    palier,
    fiabilite: 'solide',
    niveau: 'cellule',
    preuves: [
      {
        libelle: 'Bac général, en terminale',
        session: 2023,
        table: 'table',
        sur: 50,
        obtenus: 20,
        source: { id: 'x', document: 'd', repere: 'r' },
      },
    ],
    portes: {
      classement: { sur: 50, obtenus: 30, taux: 0.6 },
      proposition: { sur: 30, obtenus: 20, taux: 2 / 3 },
    },
    phrase: 'Phrase.',
    avertissements: [],
  };
}

describe('assessListe', () => {
  it('gives a range that starts above the best vœu and ends below independence', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.02, max: 0.9, noNaN: true }), { minLength: 3, maxLength: 10 }),
        (rates) => {
          const { auMoinsUne } = assessListe(rates.map((rate) => estimation(rate)));
          const independent = 1 - rates.reduce((none, rate) => none * (1 - rate), 1);
          expect(auMoinsUne?.bas).toBeGreaterThan(Math.max(...rates) - 1e-6);
          expect(auMoinsUne?.haut).toBeLessThan(independent);
          expect(auMoinsUne?.bas).toBeLessThan(auMoinsUne?.haut ?? 0);
        },
      ),
    );
  });
  it('gives no figure below three sous-vœux with one of their own', () => {
    expect(assessListe([estimation(0.4), estimation(0.5), ABSENTE]).auMoinsUne).toBeNull();
    expect(assessListe([]).auMoinsUne).toBeNull();
    expect(assessListe([estimation(0.4), estimation(0.5), estimation(0.2)]).auMoinsUne).not.toBeNull();
  });
  it('counts bands, missing figures and measures', () => {
    const { classement, proposition: appel } = estimation(0.3).portes;
    const other: EstimationEnPosition = {
      ...estimation(0.3, 'ambitieux'),
      mesure: 'en-position',
      portes: { classement, appel },
    };
    const bilan = assessListe([estimation(0.7, 'prudent'), other, ABSENTE]);
    expect(bilan.equilibre).toEqual({ ambitieux: 1, realiste: 0, prudent: 1 });
    expect(bilan.sansChiffre).toBe(1);
    expect(bilan.mesures).toEqual(['en-position', 'proposition-recue']);
  });
  it('says that a list of one band leans', () => {
    const all = (palier: Palier, count: number) =>
      assessListe(Array.from({ length: count }, () => estimation(0.2, palier)));
    expect(isUnbalanced(all('ambitieux', 4))).toBe(true);
    expect(isUnbalanced(all('ambitieux', 2))).toBe(false);
    expect(isUnbalanced(assessListe([estimation(0.2, 'ambitieux'), estimation(0.6), estimation(0.7)]))).toBe(false);
  });
});
