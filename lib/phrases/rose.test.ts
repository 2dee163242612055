import { describe, expect, it } from 'vitest';
import { rate } from '@/lib/domain/rate';
import { motsPaliers, phraseEcoles, phraseMediane, phraseRayon } from './rose';

const rates = (...values: number[]) => values.map(rate);
const echelle = { mesure: 'proposition-recue', bas: rate(0.11), mediane: rate(0.2), haut: rate(0.36), n: 7 } as const;

describe('where the schools of a diploma stand', () => {
  it('is counted by band, the most open first, and never says a band that is empty', () => {
    const taux = { ambitieux: rates(0.1, 0.1), realiste: [], prudent: rates(0.8) };
    expect(motsPaliers(taux).map(({ mots }) => mots)).toEqual(['1 prudent', '2 ambitieux']);
  });

  it('gives the median of the schools, and their middle half where it says something', () => {
    const taux = { ambitieux: [], realiste: [], prudent: [] };
    expect(phraseMediane({ ...echelle, taux })).toBe(
      'estimation médiane\u00a0: 20\u202f%\u00a0; une école sur deux entre 11\u202f% et 36\u202f%',
    );
    expect(phraseMediane({ ...echelle, taux, n: 2 })).toBe('estimation médiane\u00a0: 20\u202f%');
    expect(phraseMediane({ ...echelle, taux, n: 1 })).toBe('estimation\u00a0: 20\u202f%');
  });

  it('says how many are near, none in full', () => {
    const lieu = { libelle: 'Roubaix', rayon: 30 };
    expect(phraseRayon(lieu)).toBe('À moins de 30 km de Roubaix');
    expect(phraseEcoles(42, 7, lieu)).toBe('7 à moins de 30 km de Roubaix, 42 formations en France');
    expect(phraseEcoles(42, 0, lieu)).toBe('aucune à moins de 30 km de Roubaix, 42 formations en France');
    expect(phraseEcoles(1, null, null)).toBe('1 formation en France');
  });
});
