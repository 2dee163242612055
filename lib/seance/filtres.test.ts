import { describe, expect, it } from 'vitest';
import type { Palier } from '@/lib/odds/mesures';
import { ELEVE_INCONNU, type EleveLu } from './eleve';
import { chooseLignes, countFiltres, type LigneClasse, VUE_ENTIERE } from './filtres';

const ligne = (
  pseudonyme: string,
  paliers: readonly Palier[],
  change: Partial<EleveLu> = {},
  bts: readonly string[] = [],
): LigneClasse => ({
  eleve: {
    ...ELEVE_INCONNU,
    id: pseudonyme,
    pseudonyme,
    bac: 'general',
    mention: 'ab',
    voeux: paliers.map((_, index) => ({ code: String(index + 1) })),
    ...change,
  },
  paliers,
  bts: new Set(bts),
});

const CLASSE = [
  ligne('Zoé', ['ambitieux', 'ambitieux'], { ville: 'Lyon' }, ['sio']),
  ligne('élie', ['realiste', 'prudent'], { ville: 'lyon' }, ['sio', 'com']),
  ligne('Adam', [], { mention: 'inconnue', ville: 'Bron' }),
  ligne('Bea', ['ambitieux', 'realiste'], { bac: null }),
];
const names = (change: Partial<typeof VUE_ENTIERE>) =>
  chooseLignes(CLASSE, { ...VUE_ENTIERE, ...change }).map(({ eleve }) => eleve.pseudonyme);

describe('the board of a class', () => {
  it('shows whose list lacks something; an empty list lacks no band, it lacks vœux', () => {
    expect(names({ filtre: 'sans-voeu' })).toEqual(['Adam']);
    expect(names({ filtre: 'que-ambitieux' })).toEqual(['Zoé']);
    expect(names({ filtre: 'sans-ambitieux' })).toEqual(['élie']);
    expect(names({ filtre: 'sans-prudent' })).toEqual(['Zoé', 'Bea']);
    expect(names({ filtre: 'manques' })).toEqual(['Adam', 'Bea']);
    expect(countFiltres(CLASSE)).toMatchObject({ tous: 4, 'sans-voeu': 1, manques: 2 });
  });

  it('takes a BTS and a town as they are written, whatever the case', () => {
    expect(names({ bts: 'com' })).toEqual(['élie']);
    expect(names({ ville: 'LYON' })).toEqual(['Zoé', 'élie']);
    expect(names({ ville: 'Lyon', filtre: 'que-ambitieux', bts: 'sio' })).toEqual(['Zoé']);
  });

  it('sorts as a teacher reads, and leaves equals in the order of the class', () => {
    expect(names({ tri: 'nom' })).toEqual(['Adam', 'Bea', 'élie', 'Zoé']);
    expect(names({ tri: 'voeux' })).toEqual(['Adam', 'Zoé', 'élie', 'Bea']);
    expect(names({ tri: 'ouverture' })).toEqual(['Adam', 'Zoé', 'Bea', 'élie']);
    expect(names({})).toEqual(['Zoé', 'élie', 'Adam', 'Bea']);
  });
});
