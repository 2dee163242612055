import { expect, it } from 'vitest';
import { diplome, donnees } from '@/fixtures/catalogue/donnees';
import { inventMetier } from '@/fixtures/db/release';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { motsDesMetiers } from '@/lib/catalogue/metiers';
import { interetsDetail, metierDetail } from './metierDetail';
import { schemaInterets, schemaMetier } from './schemas/metier';

const dehors = { id: 'T-2', libelle: 'dehors' };
const mesureur = inventMetier('MET.1', 's', ['1', '2']);
const jardinier = { ...inventMetier('MET.2', 's', ['2']), nom: 'jardinier/ère', interets: [dehors] };
const isole = { ...inventMetier('MET.3', 's', []), interets: [{ id: 'T-3', libelle: 'seul' }] };
const catalogue = buildCatalogue(
  donnees({
    diplomes: [diplome({ code: '1', intitule: 'BTS un' }), diplome({ code: '2', intitule: 'BTS deux' })],
    metiers: [mesureur, jardinier, isole],
  }),
);

it('tells a job with the diplomas that lead to it', () => {
  const detail = metierDetail(catalogue, mesureur);
  expect(detail.diplomes).toEqual([
    { code: '1', intitule: 'BTS un' },
    { code: '2', intitule: 'BTS deux' },
  ]);
  expect(schemaMetier.parse(detail)).toEqual(detail);
});

it('lists the interests that lead to a diploma, each diploma counted once', () => {
  const detail = interetsDetail(catalogue);
  expect(detail).toEqual([
    { ...dehors, diplomes: 1 },
    { id: 'T-1', libelle: 'j’aime mesurer', diplomes: 2 },
  ]);
  expect(schemaInterets.parse(detail)).toEqual(detail);
  expect(interetsDetail(buildCatalogue(donnees()))).toEqual([]);
});

it('gives every name by which one may look for a diploma through its jobs', () => {
  expect(motsDesMetiers(catalogue, '2')).toEqual([
    'jardinier/ère',
    'mesureuse',
    'mesureur',
    'métreur/euse',
    'métreuse',
    'métreur',
    'mesureur/euse',
  ]);
  expect(motsDesMetiers(catalogue, 'inconnu')).toEqual([]);
});
