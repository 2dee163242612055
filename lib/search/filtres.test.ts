import { describe, expect, it } from 'vitest';
import { CRITERES_PAR_DEFAUT } from './adresse';
import type { Criteres } from './criteres';
import { filtresOf } from './filtres';
import type { Lieu, Resultats } from './resultats';
import { withoutFiltre } from './sansFiltre';

const CRITERES: Criteres = {
  ...CRITERES_PAR_DEFAUT,
  bac: 'general',
  mention: 'ab',
  q: 'photo',
  diplome: ['38362', '99'],
  palier: ['prudent'],
  academie: ['01', '10'],
  statut: ['public'],
  apprentissage: 'possible',
  autour: { lat: 45.76, lon: 4.83, rayon: 30 },
  tri: 'distance',
  page: 3,
};
/** Names that the diplomas of the search go by. */
const FACETTES: Resultats['facettes'] = {
  diplome: [{ valeur: '38362', libelle: 'Communication', total: 3 }],
  palier: [],
  academie: [],
  region: [],
  departement: [],
  statut: [],
  apprentissage: [],
};
const filtres = (criteres: Criteres, total = 5, lieu: Lieu | null = null) =>
  filtresOf(criteres, { total, lieu, facettes: FACETTES }, ({ academie, ville }) => ville?.rayon ?? academie.length);

describe('the filters in force', () => {
  it('are each value that narrows the search, said in French', () => {
    expect(filtres(CRITERES).map(({ libelle }) => libelle)).toEqual([
      'Recherche : «\u00a0photo\u00a0»',
      'BTS : Communication',
      'BTS : «\u00a099\u00a0»',
      'Prudent',
      'Académie : Paris',
      'Académie : Lyon',
      'Statut : public',
      'Apprentissage possible',
      'À moins de 30 km',
    ]);
    const ville = { ...CRITERES_PAR_DEFAUT, ville: { nom: 'Lyon', rayon: 50 } };
    expect(filtres(ville).map(({ libelle }) => libelle)).toEqual(['À moins de 50 km de «\u00a0Lyon\u00a0»']);
  });

  it('name a town as it writes itself, and say how far there is more when there is little', () => {
    const lieu: Lieu = {
      kind: 'trouve',
      libelle: 'Roubaix',
      lat: 50.69,
      lon: 3.17,
      rayon: 30,
      precision: 'commune',
      homonymes: [],
    };
    const roubaix = { ...CRITERES_PAR_DEFAUT, ville: { nom: 'roubaix', rayon: 30 } };
    expect(filtres(roubaix, 4, lieu)).toMatchObject([
      { libelle: 'À moins de 30 km de Roubaix', plusLoin: { rayon: 50, total: 50 } },
    ]);
    expect(filtres(roubaix, 5, lieu)).toMatchObject([{ sans: null, plusLoin: null }]);
    expect(filtres(roubaix, 5, { ...lieu, libelle: 'Évry-Courcouronnes' })).toMatchObject([
      { libelle: 'À moins de 30 km d’Évry-Courcouronnes' },
    ]);
  });

  it('are none for a profile alone', () => {
    expect(filtres({ ...CRITERES_PAR_DEFAUT, bac: 'autre', profil: 'reorientation', tri: 'nom' })).toEqual([]);
  });

  it('say what the search gives without each when it gives little, and only then', () => {
    expect(filtres(CRITERES).every(({ sans }) => sans === null)).toBe(true);
    expect(filtres(CRITERES, 4).map(({ sans }) => sans)).toEqual([2, 2, 2, 2, 1, 1, 2, 2, 2]);
  });
});

describe('a search without one of its filters', () => {
  const all = filtres(CRITERES);

  it('loses that one alone, from the first page, and who asks stays', () => {
    for (const filtre of all) {
      const without = withoutFiltre(CRITERES, filtre);
      expect(without).toMatchObject({ bac: 'general', mention: 'ab', page: 1 });
      expect(filtres(without)).toEqual(all.filter((other) => other !== filtre));
    }
  });

  it('loses the sort by distance with the place that it measures from', () => {
    expect(withoutFiltre(CRITERES, { nom: 'autour', valeur: '' })).toMatchObject({ autour: null, tri: 'pertinence' });
    expect(withoutFiltre(CRITERES, { nom: 'q', valeur: 'photo' }).tri).toBe('distance');
  });
});
