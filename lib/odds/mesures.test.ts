import { describe, expectTypeOf, it } from 'vitest';
import type { Calcul, Chiffre } from './estimateur';
import type { EvidenceDonneesOuvertes, EvidenceRapport, LigneComptee } from './evidence';
import type { Intervalle } from './mesures';
import type { OddsDe } from './odds';
import { palierOf } from './seuils';

describe('the two measures', () => {
  it('are two types, from the counted row to the odds', () => {
    expectTypeOf<LigneComptee<'proposition-recue'>>().not.toExtend<LigneComptee<'en-position'>>();
    expectTypeOf<LigneComptee<'en-position'>>().not.toExtend<LigneComptee<'proposition-recue'>>();
    expectTypeOf<EvidenceRapport['lignes'][0]>().toEqualTypeOf<LigneComptee<'en-position'>>();
    expectTypeOf<EvidenceDonneesOuvertes['lignes'][0]>().toEqualTypeOf<LigneComptee<'proposition-recue'>>();
    expectTypeOf<OddsDe<'proposition-recue'>>().not.toExtend<OddsDe<'en-position'>>();
  });

  it('are never mixed by a method: its figure is of the measure of its evidence', () => {
    expectTypeOf<Chiffre<'proposition-recue'>>().not.toExtend<Chiffre<'en-position'>>();
    expectTypeOf<Calcul<'proposition-recue'>>().not.toExtend<Calcul<'en-position'>>();
  });

  it('have bands of their own: an interval without its measure has none', () => {
    expectTypeOf<Intervalle>().not.toExtend<Parameters<typeof palierOf>[0]>();
    expectTypeOf<Chiffre>().toExtend<Parameters<typeof palierOf>[0]>();
    // @ts-expect-error an interval does not say what it counts
    expectTypeOf(palierOf).toBeCallableWith({ bas: 0.1, haut: 0.2 });
  });
});
