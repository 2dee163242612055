import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conforme, nonConforme, nonVerifie, sansObjet } from './critere';
import { compter, GRILLE, tauxConformite } from './grille';
import { VERIFICATIONS } from './verifications';

describe('the grid of RGAA 4.1.2', () => {
  it('has its thirteen themes in order, and each has its number of criteria: 106 in all', () => {
    expect(GRILLE.map(({ numero }) => numero)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(GRILLE.map(({ criteres }) => criteres.length)).toEqual([9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]);
    expect(Object.values(compter(GRILLE)).reduce((sum, count) => sum + count, 0)).toBe(106);
  });

  it('says how each criterion that applies was checked, and why another is not', () => {
    for (const { criteres } of GRILLE) {
      for (const { dit, etat, par, note } of criteres) {
        expect(par.length > 0, dit).toBe(etat === 'conforme' || etat === 'non-conforme');
        if (etat !== 'conforme') expect(note, dit).not.toBe('');
      }
    }
  });

  it('names no test, nor rule of one, that does not exist', () => {
    const folder = new URL('../../e2e/', import.meta.url);
    const specs = readdirSync(folder)
      .filter((name) => name.endsWith('.spec.ts'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n');
    for (const { test } of Object.values(VERIFICATIONS)) {
      if (test !== null) expect(specs).toMatch(new RegExp(`(test(\\.step)?\\(\\s*|^ {2})[\`']${test}`, 'm'));
    }
  });

  it('uses every way that it lists', () => {
    const used = new Set(GRILLE.flatMap(({ criteres }) => criteres.flatMap(({ par }) => par)));
    expect([...used].sort()).toEqual(Object.keys(VERIFICATIONS).sort());
  });

  it('never says that a criterion holds from a reading of the code or a look by hand that is not named', () => {
    for (const { criteres } of GRILLE) {
      for (const { dit, etat, par, note } of criteres) {
        if (etat !== 'conforme' || par.some((cle) => VERIFICATIONS[cle].test !== null)) continue;
        expect(note, dit).not.toBe('');
      }
    }
  });

  it('counts a criterion that nobody checked among those that apply, as one that is not met', () => {
    const criteres = [
      conforme('a', ['axe']),
      conforme('b', ['axe']),
      nonConforme('c', ['main'], 'note'),
      nonVerifie('d', 'note'),
      sansObjet('e', 'note'),
    ];
    expect(tauxConformite([{ numero: 1, titre: 'x', criteres }])).toBe(50);
    expect(tauxConformite([{ numero: 1, titre: 'x', criteres: criteres.slice(0, 3) }])).toBe(66);
    expect(tauxConformite([{ numero: 1, titre: 'x', criteres: criteres.slice(4) }])).toBe(0);
    expect(tauxConformite(GRILLE)).toBeLessThan(100);
  });
});
