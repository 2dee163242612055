import { expect, it } from 'vitest';
import { donnees, etablissement, formation, sessionFormation } from '@/fixtures/catalogue/donnees';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { viewSeance } from './seance';

const bts = (code: string, libelleSpecialite: string, departementCode: string, session?: number) =>
  formation({
    code,
    specialite: libelleSpecialite,
    libelleSpecialite,
    etablissement: etablissement({ uai: code, departementCode }),
    sessions: [sessionFormation({ code, ...(session === undefined ? {} : { session }) })],
  });

it('lends the invented class formations of this catalogue, those of its town first', () => {
  const catalogue = buildCatalogue(
    donnees({
      formations: [
        bts('1', 'Communication', '59'),
        bts('2', 'Communication', '69'),
        bts('3', 'Tourisme', '69'),
        bts('4', 'Forge', '69'),
      ],
    }),
  );
  expect(viewSeance(catalogue).exemples).toEqual({ com: ['2', '1'], tou: ['3'] });
});
