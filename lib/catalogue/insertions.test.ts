import { describe, expect, it } from 'vitest';
import { diplome, donnees, etablissement, formation } from '@/fixtures/catalogue/donnees';
import { inventInsertion } from '@/fixtures/db/release';
import type { Insertion } from '@/lib/domain/insertion';
import { buildCatalogue } from './catalogue';
import { insertionNear, knowsInsertions, listCours } from './insertions';

const RHONE = { kind: 'region', code: '84', nom: 'Auvergne-Rhône-Alpes' } as const;
const LYCEE = { kind: 'lycee', code: '0690001A', nom: 'Lycée des Essais', region: RHONE.nom } as const;
const fiche = diplome({ code: '1' });
const vide = { effectif: null, taux: null };
const row = (known: Partial<Insertion>): Insertion => ({
  ...inventInsertion('1', 's'),
  voie: 'scolaire',
  duree: 2,
  lieu: RHONE,
  ...known,
});
const silent = { poursuite: vide, emploi: { 6: vide, 12: vide, 18: vide, 24: vide } };
const catalogueOf = (insertions: readonly Insertion[]) => buildCatalogue(donnees({ diplomes: [fiche], insertions }));
const bts = formation({ jonction: { kind: 'fiche', code: '1' }, etablissement: etablissement() });

describe('courses of a diploma at a place', () => {
  it('are told pupils first, the most attended first, each from its newest period', () => {
    const cours = listCours(
      catalogueOf([
        row({ voie: 'apprentissage', duree: null, derniereAnnee: 900 }),
        row({ duree: 1, derniereAnnee: 4 }),
        row({ periode: '2028-2029', derniereAnnee: 70 }),
        row({ derniereAnnee: 60 }),
        row({ lieu: { ...RHONE, code: '11' } }),
      ]),
      '1',
      RHONE,
    );
    expect(cours.map(({ voie, duree, periodes }) => [voie, duree, periodes.map(({ periode }) => periode)])).toEqual([
      ['scolaire', 2, ['2030-2031', '2028-2029']],
      ['scolaire', 1, ['2030-2031']],
      ['apprentissage', null, ['2030-2031']],
    ]);
  });
});

describe('the row nearest to a formation', () => {
  it('is its own school’s, else its région’s', () => {
    const own = row({ lieu: LYCEE });
    expect(insertionNear(catalogueOf([row({}), own]), bts)).toBe(own);
    const other = row({ lieu: { ...LYCEE, code: '0690002B' } });
    const region = row({});
    expect(insertionNear(catalogueOf([region, other]), bts)).toBe(region);
  });

  it('is the région’s where the school’s publishes nothing', () => {
    const region = row({});
    expect(insertionNear(catalogueOf([row({ lieu: LYCEE, ...silent }), region]), bts)).toBe(region);
  });

  it('is none of apprentices, of another diploma, nor of one option among several', () => {
    const catalogue = catalogueOf([row({ voie: 'apprentissage' }), row({ diplomeCode: '2' })]);
    expect(knowsInsertions(catalogue)).toBe(true);
    expect(insertionNear(catalogue, bts)).toBeNull();
    const family = formation({ jonction: { kind: 'famille', code: 'essais', options: ['1', '2'] } });
    expect(insertionNear(catalogueOf([row({})]), family)).toBeNull();
    expect(knowsInsertions(catalogueOf([]))).toBe(false);
  });
});
