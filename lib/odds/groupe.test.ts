import { describe, expect, it } from 'vitest';
import { BACS } from '@/lib/domain/bac';
import { groupeFor, roleOf } from './groupe';

const AUTRES = 'Autres candidats';
const PROS = 'Bacheliers professionnels toutes séries';
const TECHNOS = 'Bacheliers technologiques toutes séries';
const TOUS = 'Tous les candidats';
const groupes = (...names: string[]) => names.map((groupe) => ({ jury: 'Jury par défaut', groupe }));
const chosen = (names: string[], bac: (typeof BACS)[number]) => {
  const choice = groupeFor(groupes(...names), bac);
  return choice.kind === 'groupe' ? choice.groupe.groupe : choice.kind;
};

describe('whom a group gathers, by its name', () => {
  it.each([
    [AUTRES, 'autres'],
    ['AUTRES CANDIDATS', 'autres'],
    [TOUS, 'tous'],
    [TECHNOS, 'technologique'],
    ['Bacheliers technologiques toutes series', 'technologique'],
    [PROS, 'professionnel'],
    ['Bacheliers généraux', 'general'],
    ['Bacheliers technologiques STMG', 'inconnu'],
    ['Bacheliers professionnels commerce', 'inconnu'],
    ['Internes', 'inconnu'],
    ['', 'inconnu'],
  ])('%s', (name, role) => {
    expect(roleOf(name)).toBe(role);
  });
});

describe('the group of a candidate, from the groups that the formation has', () => {
  it('is the group of the bac where there is one', () => {
    expect(chosen([AUTRES, PROS, TECHNOS], 'technologique')).toBe(TECHNOS);
    expect(chosen([AUTRES, PROS, TECHNOS], 'professionnel')).toBe(PROS);
  });

  it('is « Autres candidats » for a bac général, and for a foreign diploma', () => {
    expect(chosen([AUTRES, PROS, TECHNOS], 'general')).toBe(AUTRES);
    expect(chosen([AUTRES, PROS, TECHNOS], 'autre')).toBe(AUTRES);
  });

  it('is « Autres candidats » for a bac technologique that has no group of its own', () => {
    expect(chosen([AUTRES, PROS], 'technologique')).toBe(AUTRES);
  });

  it('is « Tous les candidats » for everyone where there is only that', () => {
    for (const bac of BACS) expect(chosen([TOUS], bac)).toBe(TOUS);
  });

  it('is ambiguous where two groups could be the one', () => {
    const twoJuries = [
      { jury: 'Jury A', groupe: AUTRES },
      { jury: 'Jury B', groupe: AUTRES },
    ];
    expect(groupeFor(twoJuries, 'general')).toEqual({ kind: 'ambigu' });
    expect(chosen([TECHNOS, 'Bacheliers technologiques'], 'technologique')).toBe('ambigu');
  });

  it('is ambiguous where a group whose name says nothing may be the one', () => {
    expect(chosen([AUTRES, 'Bacheliers technologiques STMG', PROS], 'technologique')).toBe('ambigu');
    expect(chosen([AUTRES, 'Bacheliers technologiques STMG', PROS], 'professionnel')).toBe(PROS);
  });

  it('is ambiguous where no group takes the candidate, or there is none', () => {
    expect(chosen([PROS, TECHNOS], 'general')).toBe('ambigu');
    expect(chosen([], 'general')).toBe('ambigu');
  });
});
