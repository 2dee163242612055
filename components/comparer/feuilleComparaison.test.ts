import { expect, it } from 'vitest';
import { DONNEES_OFFRE } from '@/fixtures/catalogue/offre';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/adresse';
import { compareFormations, readDemande } from '@/lib/views/comparaison';
import { toColonnes } from './colonnes';
import { feuilleComparaison } from './feuilleComparaison';

const catalogue = buildCatalogue(DONNEES_OFFRE);
const CANDIDAT = { bac: 'general', mention: 'ab', profil: 'terminale' } as const;

it('has a row for each school, a cell for each column, and the verdict of the page', () => {
  const { formations } = readDemande(catalogue, ['101', '102', '402']);
  for (const candidat of [CANDIDAT, null]) {
    const compared = compareFormations(catalogue, formations, candidat, { lat: 45.76, lon: 4.83 });
    const { colonnes, lignes, notes } = feuilleComparaison(
      toColonnes(compared, formations, CRITERES_PAR_DEFAUT),
      'bac général',
    );
    expect(lignes.map((ligne) => ligne.length)).toEqual([colonnes.length, colonnes.length, colonnes.length]);
    expect(lignes[0]?.slice(0, 7)).toEqual([
      'Lycée Ampère inventé',
      'Lyon',
      'Comptabilité et gestion',
      'public',
      0,
      35,
      candidat === null ? null : '50 sur 100',
    ]);
    expect(notes).toHaveLength(candidat === null ? 1 : 2);
  }
});
