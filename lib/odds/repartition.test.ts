import { describe, expect, it } from 'vitest';
import { rate } from '@/lib/domain/rate';
import type { Mesure, Palier } from './mesures';
import type { OddsResume } from './odds';
import { repartirPaliers } from './repartition';

const figure = (mesure: Mesure, palier: Palier): OddsResume => ({
  kind: 'estimee',
  mesure,
  taux: rate(0.3),
  intervalle: { niveau: rate(0.8), bas: rate(0.2), haut: rate(0.4) },
  palier,
  fiabilite: 'solide',
});

describe('the formations of a diploma by band', () => {
  it('are counted per measure, and nothing is made of them', () => {
    const { parMesure, sansChiffre } = repartirPaliers([
      figure('proposition-recue', 'ambitieux'),
      figure('proposition-recue', 'prudent'),
      figure('en-position', 'realiste'),
      { kind: 'indisponible' },
    ]);
    expect(sansChiffre).toBe(1);
    expect(parMesure.map(({ mesure, total }) => [mesure, total])).toEqual([
      ['en-position', 1],
      ['proposition-recue', 2],
    ]);
    expect(parMesure[1]?.paliers.map(({ formations }) => formations)).toEqual([1, 0, 1]);
  });
});
