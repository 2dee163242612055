import { expect, it } from 'vitest';
import { diplome, donnees, formation, OUVERTES } from '@/fixtures/catalogue/donnees';
import { inventMetier } from '@/fixtures/db/release';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { descriptionMetier, nomMetier, viewMetier } from './metier';

const fiche = diplome({ code: '32031001', intitule: 'BTS essais' });
const metier = { ...inventMetier('MET.1', OUVERTES, [fiche.code]), associes: [{ id: 'MET.2', libelle: 'voisin/e' }] };
const voisin = inventMetier('MET.2', OUVERTES, []);
const catalogue = buildCatalogue(
  donnees({
    diplomes: [fiche],
    formations: [formation({ jonction: { kind: 'fiche', code: fiche.code } })],
    metiers: [metier, voisin],
  }),
);

it('tells a job with both forms of its name, the BTS that lead to it, the jobs near it and its document', () => {
  const view = viewMetier(catalogue, metier);
  expect(view).toMatchObject({
    titre: 'mesureuse, mesureur',
    synonymes: ['métreuse, métreur'],
    diplomes: [{ titre: 'BTS Essais', path: '/diplome/32031001', formations: 1 }],
    associes: [{ libelle: 'voisin/e', path: '/metier/MET.2' }],
    licence: 'Licence inventée',
  });
  expect(view.sources.map(({ source, uses }) => [source.id, uses.length])).toEqual([[OUVERTES, 1]]);
  // A job without a sheet here is named, and leads nowhere.
  expect(viewMetier(catalogue, voisin).associes).toEqual([{ id: 'MET.9', libelle: 'géomètre', path: null }]);
});

it('has one name where both forms are the same, and describes itself by its first words', () => {
  expect(nomMetier({ nom: 'comptable', feminin: 'comptable', masculin: 'comptable' })).toBe('comptable');
  expect(descriptionMetier(metier)).toContain('On y mesure « tout ».');
});
