import { describe, expect, it } from 'vitest';
import type { Criteres } from '@/lib/search/criteres';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/params';
import { activeFilters } from './activeFilters';
import { candidatUrl, csvUrl, profilUrl, rechercheUrl } from './urls';

const CRITERES: Criteres = {
  ...CRITERES_PAR_DEFAUT,
  bac: 'general',
  mention: 'ab',
  q: 'photo',
  academie: ['01', '10'],
  statut: ['public'],
  apprentissage: 'possible',
  autour: { lat: 45.76, lon: 4.83, rayon: 30 },
  tri: 'distance',
  page: 3,
};

describe('the filters in force', () => {
  const filters = activeFilters(CRITERES);

  it('are each value that narrows the search, said in French', () => {
    expect(filters.map(({ label }) => label)).toEqual([
      'Recherche : « photo »',
      'Académie : Paris',
      'Académie : Lyon',
      'Statut : public',
      'Apprentissage possible',
      'À moins de 30 km',
    ]);
  });

  it('go one at a time, back to the first page, and who asks stays', () => {
    for (const { without } of filters) {
      expect(without).toMatchObject({ bac: 'general', mention: 'ab', page: 1 });
      expect(activeFilters(without)).toHaveLength(filters.length - 1);
    }
    expect(filters[1]?.without.academie).toEqual(['10']);
  });

  it('take the sort by distance with the circle that it measures from', () => {
    expect(filters.at(-1)?.without).toMatchObject({ autour: null, tri: 'pertinence' });
    expect(filters[0]?.without.tri).toBe('distance');
  });

  it('are none for a profile alone', () => {
    expect(activeFilters({ ...CRITERES_PAR_DEFAUT, bac: 'autre', profil: 'reorientation', tri: 'nom' })).toEqual([]);
  });
});

describe('addresses', () => {
  it('leave defaults out, and are bare without any criterion', () => {
    expect(rechercheUrl(CRITERES_PAR_DEFAUT)).toBe('/recherche');
    expect(rechercheUrl({ ...CRITERES_PAR_DEFAUT, bac: 'general', page: 2 })).toBe('/recherche?bac=general&page=2');
  });

  it('carry the candidate alone to a page about one thing', () => {
    expect(candidatUrl('/formation/1', CRITERES)).toBe('/formation/1?bac=general&mention=ab');
  });

  it('lose the page number where it means nothing', () => {
    expect(profilUrl(CRITERES)).not.toContain('page=');
    expect(csvUrl({ ...CRITERES, taille: 50 })).not.toMatch(/page=|taille=/);
  });
});
