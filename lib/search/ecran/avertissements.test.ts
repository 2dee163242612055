import { describe, expect, it } from 'vitest';
import type { Mesure } from '@/lib/odds/mesures';
import { sharedAvertissements } from './avertissements';

const figure = (mesure: Mesure, ...avertissements: string[]) => ({
  estimation: { kind: 'estimee', mesure, avertissements } as const,
});
const WITHOUT = { estimation: null };

describe('what the figures of a list share', () => {
  it('is said once for each measure, and only what every figure of it says', () => {
    expect(
      sharedAvertissements([
        figure('proposition-recue', 'phases', 'repère'),
        figure('proposition-recue', 'phases', 'repère', 'plafond'),
        WITHOUT,
        figure('en-position', 'principale'),
        figure('en-position', 'principale', 'groupe'),
      ]),
    ).toEqual([
      { mesure: 'en-position', avertissements: ['principale'] },
      { mesure: 'proposition-recue', avertissements: ['phases', 'repère'] },
    ]);
  });

  it('is nothing for a single figure, which says it itself', () => {
    expect(sharedAvertissements([figure('en-position', 'principale'), WITHOUT])).toEqual([
      { mesure: 'en-position', avertissements: [] },
    ]);
  });
});
