import { describe, expect, it } from 'vitest';
import { AUTRES, ligneBac, ligneGroupe, ligneProfil, rapport } from '@/fixtures/catalogue/donnees';
import type { Rapport } from '@/lib/domain/rapport';
import { betaQuantile } from '@/lib/stats/betaQuantile';
import { seededRandom } from '@/lib/stats/seededRandom';
import { CONSTANTES_RAPPORT } from './constantes';
import { fitRapports } from './fitRapports';

/** Invented reports of one group, whose profiles stray far from each other and whose mentions hardly do. */
function invent(count: number): Rapport[] {
  const random = seededRandom(2);
  const beta = (mean: number, precision: number) => betaQuantile(random(), mean * precision, (1 - mean) * precision);
  const draw = (n: number, p: number) => Array.from({ length: n }).filter(() => random() < p).length;
  const cell = (n: number, first: number, second: number): [number, number, number] => {
    const ranked = draw(n, first);
    return [n, ranked, draw(ranked, second)];
  };
  return Array.from({ length: count }, () => {
    const [first, second] = [beta(0.7, 6), beta(0.4, 6)];
    const one = (n: number, precision: number) => cell(n, beta(first, precision), beta(second, precision));
    const [a, b, c] = [one(30, 3), one(40, 3), one(50, 3)];
    const [sans, ab, bien] = [one(30, 200), one(40, 200), one(50, 200)];
    const sum = (i: 0 | 1 | 2) => a[i] + b[i] + c[i];
    const total: [number, number, number] = [sum(0), sum(1), sum(2)];
    return rapport({
      groupes: [ligneGroupe(AUTRES, total)],
      parProfil: [
        ligneProfil(AUTRES, 'terminale', a),
        ligneProfil(AUTRES, 'reorientation', b),
        ligneProfil(AUTRES, 'non-scolarise', c),
      ],
      parBacMention: [
        ligneBac(AUTRES, 'general', 'sans', sans),
        ligneBac(AUTRES, 'general', 'ab', ab),
        ligneBac(AUTRES, 'general', 'b', bien),
      ],
    });
  });
}

describe('fitRapports', () => {
  it('keeps the documented defaults below thirty reports', () => {
    expect(fitRapports([])).toBe(CONSTANTES_RAPPORT);
    expect(fitRapports(invent(29))).toBe(CONSTANTES_RAPPORT);
  });
  it('measures how far profiles and mentions stray, and the second gate, from thirty on', () => {
    const fitted = fitRapports(invent(120));
    expect(fitted.mention.classement).toBeGreaterThan(2 * fitted.profil.classement);
    expect(fitted.profil.classement).toBeLessThan(6);
    expect(fitted.parentAppel.mean).toBeGreaterThan(0.3);
    expect(fitted.parentAppel.mean).toBeLessThan(0.5);
    expect(fitted.parentAppel.precision).toBeGreaterThan(CONSTANTES_RAPPORT.parentAppel.precision);
  });
  it('keeps the default of a gate that no report informs', () => {
    // One group a formation: nothing says how groups stray from each other.
    expect(fitRapports(invent(40)).groupe).toEqual(CONSTANTES_RAPPORT.groupe);
  });
});
