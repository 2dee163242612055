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
    expect(tellEtapes(etapes).own?.libelle).toBe('Bac général, en terminale');
    const sujet = { de: 'mention', bac: 'general', mention: 'ab', groupe: 'Autres candidats' } as const;
    const told = tellEtapes({ ...etapes, mesure: 'en-position', own: { sujet, comptes: [40, 36, 10, 2] } });
    expect(told.own?.libelle).toBe('Bac général, mention AB');
  });

  it('says why the admis of the row are not told', () => {
    expect(tellEtapes(etapes).note).toContain('ne sont pas publiés à part');
    expect(tellEtapes({ ...etapes, deuxPhases: false }).note).not.toContain('publiés à part');
  });
});
