import { describe, expect, it } from 'vitest';
import type { Etapes } from '@/lib/odds/etapes';
import { tellEtapes } from './etapes';

const etapes: Etapes = {
  mesure: 'proposition-recue',
  session: 2023,
  tous: [300, 150, 150, 20],
  own: { sujet: { de: 'population', population: 'general' }, comptes: [100, 60, 45, null] },
  porte: 'rang',
  deuxPhases: true,
};

describe('the path through the gates, in words', () => {
  it('names the candidate’s row without whom else it counts', () => {
    expect(tellEtapes(etapes)).toMatchObject({ qui: 'Bac général, en terminale', pourToi: true });
    const sujet = { de: 'mention', bac: 'general', mention: 'ab', groupe: 'Autres candidats' } as const;
    const told = tellEtapes({ ...etapes, mesure: 'en-position', own: { sujet, comptes: [40, 36, 10, 2] } });
    expect(told.qui).toBe('Bac général, mention AB');
    expect(tellEtapes({ ...etapes, own: null })).toMatchObject({ qui: 'Tous les candidats', pourToi: false });
  });

  it('says at each gate who passes, who stops before it, and everyone beside', () => {
    const said = tellEtapes(etapes).portes.map(({ compte, passent, arretent, tous }) => [
      compte,
      passent,
      arretent,
      tous,
    ]);
    expect(said).toEqual([
      [100, 'ont confirmé leur vœu', null, 300],
      [60, 'ont été classés', '40 n’ont pas été classés', 150],
      [45, 'ont reçu une proposition', '15 n’en ont pas reçu', 150],
      [null, 'ont accepté', null, 20],
    ]);
  });

  it('takes the plural from two, and says nothing of a loss that is none', () => {
    const { portes } = tellEtapes({ ...etapes, mesure: 'en-position', own: null, tous: [3, 2, 1, 1] });
    expect(portes.map(({ passent, arretent }) => `${passent} / ${arretent}`)).toEqual([
      'ont confirmé leur vœu / null',
      'ont été classés / 1 n’a pas été classé',
      'aurait pu recevoir une proposition / 1 n’a pas été appelé',
      'a accepté / null',
    ]);
  });

  it('says why the admis of the row are not told', () => {
    expect(tellEtapes(etapes).note).toContain('ne sont pas publiés à part');
    expect(tellEtapes({ ...etapes, deuxPhases: false }).note).not.toContain('publiés à part');
  });
});
