import { describe, expect, it } from 'vitest';
import { libellePalier, phraseRepartition } from './repartition';

const say = (total: number, sansChiffre: number) =>
  phraseRepartition({ parMesure: total === 0 ? [] : [{ mesure: 'en-position', total, paliers: [] }], sansChiffre });

describe('the formations of a diploma by band, in words', () => {
  it('name each band with the numbers of its measure', () => {
    expect(libellePalier('proposition-recue', 'ambitieux')).toContain('moins de 40\u202f%');
    expect(libellePalier('en-position', 'ambitieux')).toContain('moins de 50\u202f%');
    expect(libellePalier('en-position', 'prudent')).toBe('Prudent (neuf fois sur dix, au moins 60\u202f%)');
  });

  it('say how many have no figure, and never take them for a nought', () => {
    expect(say(0, 1)).toContain('Aucune des formations');
    expect(say(1, 2)).toContain('1 formation a un chiffre pour ton profil, 2 n’en ont pas.');
    expect(say(1, 0)).not.toContain('n’en');
  });
});
