import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compter, GRILLE } from './grille';
import { VERIFICATIONS } from './verifications';

describe('the grid of RGAA 4.1.2', () => {
  it('has its thirteen themes in order, and each has its number of criteria: 106 in all', () => {
    expect(GRILLE.map(({ numero }) => numero)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(GRILLE.map(({ criteres }) => criteres.length)).toEqual([9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12]);
    const { conforme, 'non-conforme': non, 'non-applicable': sans } = compter(GRILLE);
    expect(conforme + non + sans).toBe(106);
  });

  it('says how each criterion that applies was checked, and why another does not apply or is not met', () => {
    for (const { criteres } of GRILLE) {
      for (const { dit, etat, par, note } of criteres) {
        expect(par.length > 0, dit).toBe(etat !== 'non-applicable');
        if (etat !== 'conforme') expect(note, dit).not.toBe('');
      }
    }
  });

  it('names no test that does not exist', () => {
    const folder = new URL('../../e2e/', import.meta.url);
    const specs = readdirSync(folder)
      .filter((name) => name.endsWith('.spec.ts'))
      .map((name) => readFileSync(new URL(name, folder), 'utf8'))
      .join('\n');
    for (const { test } of Object.values(VERIFICATIONS)) {
      if (test !== null) expect(specs).toMatch(new RegExp(`test\\(\\s*[\`']${test}`));
    }
  });

  it('uses every way that it lists', () => {
    const used = new Set(GRILLE.flatMap(({ criteres }) => criteres.flatMap(({ par }) => par)));
    expect([...used].sort()).toEqual(Object.keys(VERIFICATIONS).sort());
  });
});
