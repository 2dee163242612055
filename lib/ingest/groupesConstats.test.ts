import { describe, expect, test } from 'vitest';
import type { Constat } from '@/lib/domain/constat';
import { describePlace, GroupesConstats } from './groupesConstats';

const constat = (gravite: Constat['gravite'], code: Constat['code'], ligne: number): Constat => ({
  gravite,
  code,
  message: `message ${ligne}`,
  repere: { ligne },
});

describe('groups of findings', () => {
  test('each kind of each document is counted whole and shown by its first findings', () => {
    const groupes = new GroupesConstats(2);
    for (let ligne = 2; ligne < 7; ligne += 1) groupes.add('a', 'a.csv', constat('alerte', 'pourcentage', ligne));
    groupes.add('b', 'b.csv', constat('alerte', 'pourcentage', 2));
    groupes.add('a', 'a.csv', constat('exclusion', 'code-absent', 9));
    groupes.add('a', 'a.csv', constat('refus', 'code-absent', 10));
    expect(
      groupes.list().map(({ exemples, ...groupe }) => [groupe, exemples.map(({ repere }) => repere.ligne)]),
    ).toEqual([
      [{ fichier: 'a.csv', gravite: 'refus', code: 'code-absent', total: 1 }, [10]],
      [{ fichier: 'a.csv', gravite: 'alerte', code: 'pourcentage', total: 5 }, [2, 3]],
      [{ fichier: 'b.csv', gravite: 'alerte', code: 'pourcentage', total: 1 }, [2]],
      [{ fichier: 'a.csv', gravite: 'exclusion', code: 'code-absent', total: 1 }, [9]],
    ]);
  });

  test('a place is said as the document allows: line, page, heading', () => {
    expect(describePlace('a.csv', { ligne: 12, rubrique: 'Session' })).toBe('a.csv:12, « Session »');
    expect(describePlace('r.pdf', { page: 3 })).toBe('r.pdf, page 3');
    expect(describePlace('f.md', {})).toBe('f.md');
  });
});
