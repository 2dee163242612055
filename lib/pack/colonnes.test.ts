import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromColonnes, toColonnes } from './colonnes';

/** What a pack does to data: columns, text, and back. */
const passed = (value: unknown): unknown => fromColonnes(JSON.parse(JSON.stringify(toColonnes(value))));

describe('columns', () => {
  it('give any plain data back, key for key and in their order', () => {
    const plain = fc.jsonValue().filter((value) => !JSON.stringify(value).includes('__proto__'));
    fc.assert(
      fc.property(plain, (value) => {
        expect(JSON.stringify(passed(value))).toBe(JSON.stringify(value));
      }),
    );
  });

  it.each([
    [
      'rows of one shape',
      [
        { a: 1, b: 'x' },
        { a: 2, b: 'x' },
      ],
    ],
    ['rows of several shapes', [{ a: 1 }, null, { b: [] }, [{ a: 1 }], 'x', { a: 2 }]],
    ['lists of every length', [[], [1, 2], [], [[3], []], [null]]],
    ['a few texts said many times', ['x', 'y', 'x', 'x', null, 'y', 'x']],
    ['whole numbers that follow each other', [3, 4, 5, 6, 7, 9, -1, 2 ** 53, 2 ** 52]],
    [
      'texts that differ by their numbers',
      ['a=1&b=20', 'a=2&b=0', 'a=3&b=007', 'a=4&b=5', null, 'a=6&b=12345678901234567'],
    ],
    ['nothing', [[], {}, [{}, {}], null]],
  ])('give back %s', (_, value) => expect(passed(value)).toEqual(value));

  it('are much shorter than what they stand for, where rows are alike', () => {
    const rows = Array.from({ length: 500 }, (_, index) => ({
      code: String(30_000 + index),
      lien: `https://exemple.invalid/fiche?code=${30_000 + index}&phase=1`,
      statut: index % 3 === 0 ? 'public' : 'prive-sous-contrat',
    }));
    expect(JSON.stringify(toColonnes(rows)).length).toBeLessThan(JSON.stringify(rows).length / 10);
  });

  it('leave out a key without a value, as JSON does', () => {
    expect(Object.keys(passed({ a: undefined, b: 1 }) as object)).toEqual(['b']);
  });

  it('store once what several places lead to, and make it one object again', () => {
    const school = { uai: '0690001A', nom: 'Lycée des Essais' };
    const read = passed({ rows: [{ school }, { school }, { school: { ...school } }], newest: { school } });
    const { rows, newest } = read as { rows: { school: object }[]; newest: { school: object } };
    expect(rows[0]?.school).toBe(newest.school);
    expect(rows[1]?.school).toBe(newest.school);
    expect(rows[2]?.school).not.toBe(newest.school);
    expect(rows[2]?.school).toEqual(school);
  });
});
