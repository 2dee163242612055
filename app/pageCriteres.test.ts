import { describe, expect, it } from 'vitest';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/params';
import { readPageCriteres } from './pageCriteres';

describe('the parameters of a page', () => {
  it('are read as the API reads them', () => {
    const { criteres, erreurs } = readPageCriteres({ bac: 'general', mention: 'ab', eds: ['NSI', 'MATHS'] });
    expect(erreurs).toEqual([]);
    expect(criteres).toMatchObject({ bac: 'general', mention: 'ab', eds: ['MATHS', 'NSI'] });
  });

  it('keep the rest when one cannot be read, and say which', () => {
    const { criteres, erreurs } = readPageCriteres({ bac: 'general', mention: 'excellent', q: 'photo' });
    expect(criteres).toMatchObject({ bac: 'general', mention: 'inconnue', q: 'photo' });
    expect(erreurs.map(({ parametre }) => parametre)).toEqual(['mention']);
    expect(erreurs[0]?.message).toContain('excellent');
  });

  it('leave a whole circle out when one part of it is faulty or missing', () => {
    expect(readPageCriteres({ lat: '45', bac: 'general' }).criteres).toMatchObject({ bac: 'general', autour: null });
    const { criteres, erreurs } = readPageCriteres({ lat: '999', lon: '2', rayon: '10', bac: 'general' });
    expect(criteres).toMatchObject({ bac: 'general', autour: null });
    expect(erreurs.map(({ parametre }) => parametre)).toContain('lat');
  });

  it('do without a radius that measures from nowhere: a plain form always sends it', () => {
    expect(readPageCriteres({ rayon: '30', ville: '', bac: 'general' })).toMatchObject({ erreurs: [] });
    expect(readPageCriteres({ rayon: '50', ville: 'Lyon' }).criteres.ville).toEqual({ nom: 'Lyon', rayon: 50 });
  });

  it('say every fault at once, and come back to the default request when all are faulty', () => {
    const { criteres, erreurs } = readPageCriteres({ bac: 'x', page: '0', taille: 'many', tri: 'hasard' });
    expect(criteres).toEqual(CRITERES_PAR_DEFAUT);
    expect(erreurs.map(({ parametre }) => parametre).sort()).toEqual(['bac', 'page', 'taille', 'tri']);
  });

  it('ignore a name that is no parameter: shared links carry marks', () => {
    expect(readPageCriteres({ utm_source: 'x', fbclid: 'y' }).erreurs).toEqual([]);
  });
});
