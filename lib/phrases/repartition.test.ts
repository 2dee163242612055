import { describe, expect, it } from 'vitest';
import type { Estimation } from '@/lib/odds/estimation';
import { repartirPaliers } from './repartition';

const figure = (mesure: 'en-position' | 'proposition-recue', palier: 'ambitieux' | 'realiste' | 'prudent') =>
  ({ kind: 'estimee', mesure, palier, taux: 0.3 }) as Estimation;
const NONE: Estimation = { kind: 'indisponible', raison: 'non-publie', phrase: 'Non publié.' };

describe('the formations of a diploma by band', () => {
  it('are counted per measure, each band with its own numbers, and nothing is made of them', () => {
    const { parMesure, sansChiffre } = repartirPaliers([
      figure('proposition-recue', 'ambitieux'),
      figure('proposition-recue', 'prudent'),
      figure('en-position', 'realiste'),
      NONE,
    ]);
    expect(sansChiffre).toBe(1);
    expect(parMesure.map(({ mesure, total }) => [mesure, total])).toEqual([
      ['en-position', 1],
      ['proposition-recue', 2],
    ]);
    expect(parMesure[1]?.paliers.map(({ formations }) => formations)).toEqual([1, 0, 1]);
    expect(parMesure[1]?.paliers[0]?.libelle).toContain('moins de 40\u202f%');
    expect(parMesure[0]?.paliers[0]?.libelle).toContain('moins de 50\u202f%');
  });

  it('say how many have no figure, and never take them for a nought', () => {
    expect(repartirPaliers([NONE]).phrase).toContain('Aucune des formations');
    expect(repartirPaliers([figure('en-position', 'realiste'), NONE, NONE]).phrase).toContain(
      '1 formation a un chiffre pour ton profil, 2 n’en ont pas.',
    );
    expect(repartirPaliers([figure('en-position', 'realiste')]).phrase).not.toContain('n’en');
  });
});
