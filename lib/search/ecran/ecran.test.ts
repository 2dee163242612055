import { describe, expect, it } from 'vitest';
import { DONNEES_OFFRE } from '@/fixtures/catalogue/offre';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { parseSearchParams } from '../params';
import { searchAllFormations } from '../searchFormations';
import { schemaEcran } from './contrat';
import { buildEcran } from './ecran';

const catalogue = buildCatalogue(DONNEES_OFFRE);

function criteresOf(query: string) {
  const lus = parseSearchParams(new URLSearchParams(query));
  if (!lus.ok) throw new Error(JSON.stringify(lus.erreurs));
  return lus.criteres;
}
const show = (query: string) => buildEcran(criteresOf(query), catalogue);
const codes = (query: string) => show(query).groupes.flatMap(({ rangees }) => rangees.map(({ code }) => code));
const sorted = (values: readonly string[]) => values.toSorted();

describe('a search as its page shows it', () => {
  it('holds what its contract says, in every way to stand', () => {
    for (const vue of ['groupes', 'liste', 'table']) {
      const ecran = show(`bac=general&vue=${vue}`);
      expect(schemaEcran.strict().safeParse(JSON.parse(JSON.stringify(ecran))).error).toBeUndefined();
    }
  });

  it('stands by diploma where there are several, in the order in which each comes first; every result is there once', () => {
    const { groupes, pages, plusieursDiplomes, total } = show('bac=general');
    expect([plusieursDiplomes, pages]).toEqual([true, 2]);
    const after = show('bac=general&page=2').groupes;
    expect([...groupes, ...after].reduce((sum, groupe) => sum + groupe.total, 0)).toBe(total);
    const all = [...searchAllFormations(criteresOf('bac=general'), catalogue)];
    expect(sorted([...codes('bac=general'), ...codes('bac=general&page=2')])).toEqual(
      sorted(all.map(({ code }) => code)),
    );
    expect(groupes[0]?.diplome?.code).toBe(all[0]?.diplome?.code);
  });

  it('is one list, in the order of the search, when it is asked for or when there is one diploma', () => {
    const all = Array.from(searchAllFormations(criteresOf('bac=general'), catalogue), ({ code }) => code);
    expect(codes('bac=general&vue=liste')).toEqual(all);
    expect(show('bac=general&vue=liste').groupes).toHaveLength(1);
    expect(show('bac=general&diplome=1')).toMatchObject({
      plusieursDiplomes: false,
      groupes: [{ diplome: { code: '1' } }],
    });
  });

  it('says a reason once for the rows of a group that share it', () => {
    const { groupes } = show('bac=technologique&serie=STMG&diplome=1');
    const [groupe] = groupes;
    expect(groupe?.raisons.join(' ')).toContain('STMG');
    expect(groupe?.rangees.flatMap(({ raisons = [] }) => raisons)).toEqual([]);
  });

  it('filters by band, and offers each with its count', () => {
    const { facettes, total } = show('bac=general');
    const withFigure = facettes.palier.reduce((sum, facette) => sum + facette.total, 0);
    expect(withFigure).toBeGreaterThan(0);
    expect(withFigure).toBeLessThanOrEqual(total);
    for (const { valeur, total: announced } of facettes.palier) {
      const kept = show(`bac=general&palier=${valeur}`);
      expect(kept.total).toBe(announced);
      for (const { estimation } of kept.groupes.flatMap(({ rangees }) => rangees)) {
        expect(estimation).toMatchObject({ palier: valeur });
      }
    }
    expect(show('').facettes.palier).toEqual([]);
  });

  it('offers one geography: départements where there are few of them', () => {
    expect(show('ville=Lyon').facettes.territoire.nom).toBe('departement');
  });
});
