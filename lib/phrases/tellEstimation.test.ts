import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  AUTRES,
  bacNomme,
  diplome,
  donnees,
  effectifs,
  formation,
  ligneBac,
  ligneGroupe,
  ligneProfil,
  OUVERTES,
  RAPPORT,
  rapport,
  sessionFormation,
} from '@/fixtures/catalogue/donnees';
import { frequenceObservee } from '@/fixtures/odds/frequenceObservee';
import type { Formation } from '@/lib/domain/formation';
import { CLASSES, type Classe } from '@/lib/odds/classe';
import { buildContexte } from '@/lib/odds/contexte';
import { estimate } from '@/lib/odds/estimate';
import { type Estimation, tellEstimation } from './estimation';

const AB: Classe = { bac: 'general', mention: 'ab', profil: 'terminale' };

const NAMES = [
  'confirmesGeneral',
  'classesGeneral',
  'propositionsGeneral',
  'confirmesNonNeobacheliers',
  'classesNonNeobacheliers',
  'propositionsNonNeobacheliers',
] as const;

function tell(one: Formation, classe: Classe = AB, extra = {}): Estimation {
  const contexte = buildContexte(donnees({ formations: [one], ...extra }));
  return tellEstimation(estimate(one, classe, contexte, frequenceObservee()), contexte);
}

describe('odds told', () => {
  it('cite each row with its document and its place, and name the gates as the report does', () => {
    const publie = rapport({
      groupes: [ligneGroupe(AUTRES, [100, 80, 40])],
      parBacMention: [ligneBac(AUTRES, 'general', 'ab', [40, 36, 10])],
      parProfil: [ligneProfil(AUTRES, 'terminale', [60, 55, 30]), ligneProfil(AUTRES, 'reorientation', [40, 25, 10])],
    });
    expect(tell(formation({ sessions: [], rapports: [publie] }))).toMatchObject({
      mesure: 'en-position',
      phrase: expect.stringContaining('sur 40 candidats de bac général mention AB, 10 étaient en position'),
      preuves: [
        { sur: 40, obtenus: 10, session: 2025, source: { id: RAPPORT, repere: expect.stringContaining('page 1') } },
        { sur: 60, obtenus: 30, session: 2025, source: { id: RAPPORT } },
      ],
      portes: { classement: { sur: 40, obtenus: 36 }, appel: { sur: 36, obtenus: 10 } },
      avertissements: expect.arrayContaining(['Phase principale, sans la gestion des démissions.']),
    });
  });

  it('name the gates of the open data by their own, and hold nothing but what the contract says', () => {
    const counts = effectifs({ confirmesGeneral: 100, classesGeneral: 60, propositionsGeneral: 45 });
    const told = tell(formation({ sessions: [sessionFormation({ effectifs: counts })] }));
    expect(told).toMatchObject({
      mesure: 'proposition-recue',
      preuves: [{ sur: 100, obtenus: 45, source: { id: OUVERTES } }],
      portes: { classement: { sur: 100, obtenus: 60 }, proposition: { sur: 60, obtenus: 45 } },
    });
    expect(Object.keys(told).toSorted()).toEqual([
      'avertissements',
      'ecart',
      'fiabilite',
      'intervalle',
      'kind',
      'mesure',
      'niveau',
      'palier',
      'parmi',
      'phrase',
      'portes',
      'preuves',
      'taux',
    ]);
  });

  it('say why there is no figure', () => {
    const fiche = diplome({ code: '1', miseANiveau: true, miseANiveauPour: [bacNomme('general')] });
    const one = formation({ jonction: { kind: 'fiche', code: '1' }, sessions: [sessionFormation({})] });
    expect(tell(one, AB, { diplomes: [fiche] })).toEqual({
      kind: 'indisponible',
      raison: 'acces-conditionne',
      phrase: 'Avec un bac général, une année de mise à niveau est obligatoire.',
    });
  });

  it('are one whole sentence, whatever the documents hold', () => {
    const compte = fc.option(fc.integer({ min: 0, max: 3000 }));
    fc.assert(
      fc.property(
        fc.array(compte, { minLength: NAMES.length, maxLength: NAMES.length }),
        fc.constantFrom(...CLASSES),
        (counts, classe) => {
          const named = Object.fromEntries(
            NAMES.flatMap((name, index) => {
              const count = counts[index] ?? null;
              return count === null ? [] : [[name, count]];
            }),
          );
          const { phrase } = tell(formation({ sessions: [sessionFormation({ effectifs: effectifs(named) })] }), classe);
          expect(phrase).toMatch(/^\p{Lu}.*\.$/u);
          expect(phrase).not.toMatch(/NaN|undefined|null/);
        },
      ),
    );
  });
});
