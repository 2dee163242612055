import { expect, it } from 'vitest';
import { diplome, donnees, etablissement, formation } from '@/fixtures/catalogue/donnees';
import { inventInsertion } from '@/fixtures/db/release';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import type { Insertion } from '@/lib/domain/insertion';
import { percent } from '@/lib/domain/rate';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/adresse';
import { viewInsertion } from './insertion';

const vide = { effectif: null, taux: null };
const known = { effectif: 30, taux: percent(60) };
const row = (periode: string, published24: boolean, more: Partial<Insertion> = {}): Insertion => ({
  ...inventInsertion('1', 's'),
  voie: 'scolaire',
  duree: 2,
  periode,
  lieu: { kind: 'region', code: '84', nom: 'Auvergne-Rhône-Alpes' },
  emploi: { 6: known, 12: known, 18: published24 ? known : vide, 24: published24 ? known : vide },
  ...more,
});
const fiche = diplome({ code: '1' });
const IDF = { lieu: { kind: 'region', code: '11', nom: 'Île-de-France' } } as const;
const catalogue = buildCatalogue(
  donnees({
    diplomes: [fiche],
    formations: [formation({ etablissement: etablissement() })],
    insertions: [
      row('2019-2020', true),
      row('2020-2021', true),
      row('2021-2022', false),
      row('2022-2023', false),
      row('2022-2023', false, IDF),
      row('2022-2023', false, { voie: 'apprentissage', duree: null }),
    ],
  }),
);

it('shows the newest period, and the newest that publishes every delay, in the région of the reader’s town', () => {
  const view = viewInsertion(catalogue, [fiche], { ...CRITERES_PAR_DEFAUT, ville: { nom: 'lyon', rayon: 30 } });
  expect(view.region).toEqual({ code: '84', nom: 'Auvergne-Rhône-Alpes' });
  expect(
    view.fiches[0]?.ici.map(({ voie, duree, periodes }) => [voie, duree, periodes.map(({ periode }) => periode)]),
  ).toEqual([
    ['scolaire', null, ['2022-2023', '2020-2021']],
    ['apprentissage', null, ['2022-2023']],
  ]);
  expect(view.fiches[0]?.regions.map(({ lieu, voie, periode }) => [lieu.nom, voie, periode])).toEqual([
    ['Auvergne-Rhône-Alpes', 'scolaire', '2022-2023'],
    ['Île-de-France', 'scolaire', '2022-2023'],
  ]);
});

it('takes the one région of a search, none of several, and none of nobody', () => {
  const regionOf = (region: readonly string[]) =>
    viewInsertion(catalogue, [fiche], { ...CRITERES_PAR_DEFAUT, region }).region?.code ?? null;
  expect([regionOf(['11']), regionOf(['11', '84']), regionOf([])]).toEqual(['11', null, null]);
});

it('says that nothing is loaded apart from a diploma without figures', () => {
  const other = diplome({ code: '2' });
  expect(viewInsertion(catalogue, [other], CRITERES_PAR_DEFAUT)).toEqual({
    chargee: true,
    region: null,
    fiches: [{ fiche: other, ici: [], regions: [] }],
  });
  const empty = buildCatalogue(donnees({ diplomes: [fiche] }));
  expect(viewInsertion(empty, [fiche], CRITERES_PAR_DEFAUT).chargee).toBe(false);
});
