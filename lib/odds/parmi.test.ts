import { describe, expect, it } from 'vitest';
import { parmiDe, type Situee } from './parmi';

const ecole = (taux: number, diplome = 'SIO', mesure: Situee['mesure'] = 'proposition-recue'): Situee => ({
  diplome,
  mesure,
  taux,
});

describe('a school among those of its diploma', () => {
  it('counts those below and above it, and equal ones as neither', () => {
    const places = parmiDe([0.1, 0.2, 0.2, 0.4, 0.5, 0.9].map((taux) => ecole(taux)));
    expect(places[0]).toEqual({ autres: 5, moinsOuvertes: 0, plusOuvertes: 5 });
    expect(places[1]).toEqual({ autres: 5, moinsOuvertes: 1, plusOuvertes: 3 });
    expect(places[5]).toEqual({ autres: 5, moinsOuvertes: 5, plusOuvertes: 0 });
  });

  it('is compared with nothing that counts another thing, nor with fewer than a handful', () => {
    const others = [0.1, 0.2, 0.3, 0.4, 0.5].map((taux) => ecole(taux));
    expect(parmiDe([...others, ecole(0.6, 'NDRC'), ecole(0.7, 'SIO', 'en-position'), null])).toEqual(
      new Array(8).fill(null),
    );
  });
});
