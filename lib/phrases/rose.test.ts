import { describe, expect, it } from 'vitest';
import { rate } from '@/lib/domain/rate';
import { motsPaliers, phraseEcoles, phraseMediane, phraseRayon } from './rose';

const echelle = { bas: rate(0.11), mediane: rate(0.2), haut: rate(0.36), n: 7 } as const;

describe('where the schools of a diploma stand', () => {
  it('is counted by band, the most open first, and never says a band that is empty', () => {
    expect(motsPaliers({ ambitieux: 2, realiste: 0, prudent: 1 }).map(({ mots }) => mots)).toEqual([
      '1 prudent',
      '2 ambitieux',
    ]);
  });

  it('gives the median of the schools, and their middle half where it says something', () => {
    expect(phraseMediane(echelle)).toBe(
      'estimation médiane\u00a0: 20\u202f%\u00a0; une école sur deux entre 11\u202f% et 36\u202f%',
    );
    expect(phraseMediane({ ...echelle, n: 2 })).toBe('estimation médiane\u00a0: 20\u202f%');
    expect(phraseMediane({ ...echelle, n: 1 })).toBe('estimation\u00a0: 20\u202f%');
  });

  it('says how many are near, none in full', () => {
    const lieu = { libelle: 'Roubaix', rayon: 30 };
    expect(phraseRayon(lieu)).toBe('À moins de 30 km de Roubaix');
    expect(phraseEcoles(42, 7, lieu)).toBe('7 à moins de 30 km de Roubaix, 42 formations en France');
    expect(phraseEcoles(42, 0, lieu)).toBe('aucune à moins de 30 km de Roubaix, 42 formations en France');
    expect(phraseEcoles(1, null, null)).toBe('1 formation en France');
  });
});
