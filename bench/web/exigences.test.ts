import { describe, expect, it } from 'vitest';
import { toLigne } from '../measure';
import { tableau, verdict } from './exigences';
import { cumulativeShift } from './vitals';

describe('lines of the bench', () => {
  it('a ratio is value ÷ reference, and is not said when the reference is zero', () => {
    expect(toLigne('JavaScript : accueil', 150, 100, 'KiB').ratio).toBe(1.5);
    expect(toLigne('CLS : accueil', 0.01, 0, 'CLS').ratio).toBeNull();
  });
});

describe('requirements', () => {
  const held = [
    toLigne('JavaScript : résultats', 130, 100, 'KiB'),
    toLigne('INP : résultats', 100, 20),
    toLigne('INP : formation', 150, 50),
    toLigne('Lighthouse, performance : accueil', 95, 100, 'points'),
    toLigne('CLS : accueil', 0.02, 0, 'CLS'),
  ];

  it('hold at their limit', () => {
    expect(verdict(held)).toBe('5 exigence(s) sur 5 tenue(s).');
  });

  it('do not hold beyond it, nor for what could not be measured', () => {
    const missed = [
      toLigne('JavaScript : accueil', 131, 100, 'KiB'),
      toLigne('INP : accueil', 101, 20),
      toLigne('Lighthouse, référencement : accueil', 99, 100, 'points'),
      toLigne('LCP : accueil', Number.NaN, 20),
    ];
    expect(verdict([...held, ...missed])).toBe(
      '5 exigence(s) sur 9 tenue(s) ; manquent : JavaScript : accueil, INP : accueil, Lighthouse, référencement : accueil, LCP : accueil.',
    );
    expect(
      tableau(missed)
        .split('\n')
        .map((line) => line[0]),
    ).toEqual(['✗', '✗', '✗', '✗']);
  });
});

describe('cumulative layout shift', () => {
  it('sums shifts of one session and keeps the worst session', () => {
    const shifts = [
      { at: 0, value: 0.1 },
      { at: 900, value: 0.1 },
      { at: 2500, value: 0.15 },
    ];
    expect(cumulativeShift(shifts)).toBeCloseTo(0.2);
  });

  it('ends a session after five seconds, however close its shifts', () => {
    const shifts = Array.from({ length: 12 }, (_, index) => ({ at: index * 500, value: 0.01 }));
    expect(cumulativeShift(shifts)).toBeCloseTo(0.11);
  });

  it('is nothing without a shift', () => {
    expect(cumulativeShift([])).toBe(0);
  });
});
