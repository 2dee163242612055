import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MENTIONS, type Mention } from '@/lib/domain/mention';
import type { Profil } from '@/lib/domain/profil';
import { CONSTANTES_RAPPORT } from './constantes';
import { estimateFormation, GroupeEstime } from './estimeRapport';
import { averageMentions, estimateMentions } from './mentions';
import { AUCUN, addComptes, type Comptes, estimateCellule, estimateGroupe, tauxEnPosition } from './portes';
import type { TablesGroupe } from './tables';

const PARENT = { mean: 0.6, precision: 4 };
const comptes = (confirmes: number, classes: number, appeles: number): Comptes => ({ confirmes, classes, appeles });
const sum = (all: Iterable<Comptes>) => [...all].reduce(addComptes, AUCUN);

/** An invented group: the best mention has few candidates, fewer of them called than the one below. */
const MENTIONS_INVENTEES = new Map<Mention, Comptes>([
  ['sans', comptes(40, 33, 9)],
  ['ab', comptes(60, 52, 18)],
  ['b', comptes(26, 25, 12)],
  ['tb', comptes(8, 8, 2)],
]);
const PROFILS_INVENTES = new Map<Profil, Comptes>([
  ['terminale', comptes(80, 77, 33)],
  ['reorientation', comptes(36, 33, 6)],
  ['non-scolarise', comptes(18, 8, 2)],
]);
const TABLES: TablesGroupe = {
  groupe: sum(MENTIONS_INVENTEES.values()),
  autres: comptes(50, 21, 21),
  mentions: MENTIONS_INVENTEES,
  echec: null,
  profils: PROFILS_INVENTES,
  incomplet: false,
};
const annual = () => 30;
const estime = new GroupeEstime(TABLES, PARENT, annual);

const cell = fc
  .integer({ min: 0, max: 200 })
  .chain((confirmes) =>
    fc
      .integer({ min: 0, max: confirmes })
      .chain((classes) => fc.integer({ min: 0, max: classes }).map((appeles) => comptes(confirmes, classes, appeles))),
  );

describe('gates', () => {
  it('stay in ]0, 1[ for every cell, empty ones included', () => {
    fc.assert(
      fc.property(cell, cell, cell, (one, rest, others) => {
        const gates = estimateCellule(one, addComptes(one, rest), others, PARENT, CONSTANTES_RAPPORT, 'profil');
        for (const { mean, precision } of [gates.classement, gates.appel, tauxEnPosition(gates)]) {
          expect(mean).toBeGreaterThan(0);
          expect(mean).toBeLessThan(1);
          expect(precision).toBeGreaterThan(0);
        }
      }),
    );
  });
  it('go to the cell’s own figures as its candidates grow', () => {
    const far = (times: number) => {
      const one = comptes(10 * times, 8 * times, 2 * times);
      const gates = estimateCellule(
        one,
        addComptes(one, comptes(50, 10, 9)),
        AUCUN,
        PARENT,
        CONSTANTES_RAPPORT,
        'mention',
      );
      return Math.abs(gates.classement.mean - 0.8) + Math.abs(gates.appel.mean - 0.25);
    };
    expect(far(10)).toBeLessThan(far(1));
    expect(far(1000)).toBeLessThan(0.01);
  });
  it('rise with each count', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), (classes) => {
        const gate = (k: number) =>
          estimateGroupe(comptes(100, k, 0), AUCUN, PARENT, CONSTANTES_RAPPORT).classement.mean;
        expect(gate(classes + 1)).toBeGreaterThan(gate(classes));
      }),
    );
  });
  it('draw a small group to the formation’s other groups', () => {
    const small = comptes(4, 2, 1);
    const generous = estimateGroupe(small, comptes(200, 190, 180), PARENT, CONSTANTES_RAPPORT);
    const strict = estimateGroupe(small, comptes(200, 30, 5), PARENT, CONSTANTES_RAPPORT);
    expect(generous.classement.mean).toBeGreaterThan(strict.classement.mean + 0.1);
    expect(generous.appel.mean).toBeGreaterThan(strict.appel.mean + 0.1);
  });
});

describe('mentions', () => {
  it('never make a better mention a worse bet, in any group', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 5, maxLength: 5 }), cell, (cells, others) => {
        const byMention = new Map(MENTIONS.map((mention, i) => [mention, cells[i] ?? AUCUN]));
        const gates = estimateMentions(byMention, sum(cells), others, PARENT, CONSTANTES_RAPPORT);
        const rates = MENTIONS.map((mention) => {
          const found = gates.get(mention);
          return found === undefined ? Number.NaN : found.classement.mean * found.appel.mean;
        });
        for (let i = 1; i < rates.length; i++) expect(rates[i]).toBeGreaterThanOrEqual((rates[i - 1] ?? 0) - 1e-12);
      }),
    );
  });
  it('show TB no worse than B where 2 of 8 stand beside 12 of 26', () => {
    const [b, tb] = [estime.mention('b'), estime.mention('tb')];
    expect(tb?.taux.mean).toBeGreaterThanOrEqual(b?.taux.mean ?? 1);
    expect(tb?.n).toBe(8);
  });
  it('pool an unpublished « félicitations » with TB, and say that TB’s row counts them', () => {
    expect(estime.mention('tbf')).toEqual(estime.mention('tb'));
    expect(estime.mention('tbf')?.echelle).toBe(false);
  });
  it('give a mention that no row counts the ladder’s answer, never below a worse one, and resting on nobody', () => {
    for (const absent of MENTIONS) {
      const mentions = new Map([...MENTIONS_INVENTEES].filter(([mention]) => mention !== absent && mention !== 'tbf'));
      const without = new GroupeEstime({ ...TABLES, mentions }, PARENT, annual);
      const rates = MENTIONS.map((mention) => without.mention(mention)?.taux.mean ?? Number.NaN);
      expect(rates).toEqual(rates.toSorted((a, b) => a - b));
      if (absent !== 'tbf') expect(without.mention(absent)).toMatchObject({ n: 1, echelle: true });
      const counted = MENTIONS.filter((mention) => mentions.has(mention));
      for (const mention of counted) expect(without.mention(mention)?.echelle).toBe(false);
    }
  });
  it('give no ladder where no mention is published', () => {
    const none = new GroupeEstime({ ...TABLES, mentions: new Map() }, PARENT, annual);
    for (const mention of MENTIONS) expect(none.mention(mention)).toBeNull();
  });
  it('average to the unknown mention, weighted by their candidates', () => {
    const gates = estimateMentions(MENTIONS_INVENTEES, TABLES.groupe, TABLES.autres, PARENT, CONSTANTES_RAPPORT);
    const average = averageMentions(MENTIONS_INVENTEES, gates);
    let expected = 0;
    for (const [mention, { confirmes }] of MENTIONS_INVENTEES) {
      const gate = gates.get(mention);
      expected += (confirmes * (gate?.classement.mean ?? 0) * (gate?.appel.mean ?? 0)) / TABLES.groupe.confirmes;
    }
    const found = average?.portes;
    expect((found?.classement.mean ?? 0) * (found?.appel.mean ?? 0)).toBeCloseTo(expected, 10);
    expect(average?.comptes).toEqual(TABLES.groupe);
    expect(averageMentions(new Map(), gates)).toBeNull();
  });
});

describe('profiles', () => {
  it('keep a profile that rarely gets in clearly below terminale', () => {
    const [terminale, reorientation] = [estime.profil('terminale'), estime.profil('reorientation')];
    expect(reorientation?.taux.mean).toBeLessThan((terminale?.taux.mean ?? 0) * 0.65);
  });
  it('are null where not published', () => {
    expect(estime.profil('scolarite-etrangere')).toBeNull();
  });
  it('are less sure of next session than of this one', () => {
    const calm = new GroupeEstime(TABLES, PARENT, () => 1e9).profil('terminale');
    expect(estime.profil('terminale')?.taux.precision).toBeLessThan(calm?.taux.precision ?? 0);
  });
});

describe('profile × mention', () => {
  const profils = ['terminale', 'reorientation', 'non-scolarise'] as const;
  it('have the profile’s own rate for their mean, whatever the counts: to state a mention is not to change population', () => {
    const counts = fc.array(cell, { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(counts, fc.array(cell, { minLength: 3, maxLength: 3 }), cell, (cells, rows, others) => {
        const mentions = new Map(MENTIONS.map((mention, i) => [mention, cells[i] ?? AUCUN]));
        const tables = {
          ...TABLES,
          groupe: sum(rows),
          autres: others,
          mentions,
          profils: new Map(profils.map((profil, i) => [profil, rows[i] ?? AUCUN])),
        };
        const group = new GroupeEstime(tables, PARENT, annual);
        const weights = MENTIONS.map((mention) => mentions.get(mention)?.confirmes ?? 0);
        const total = weights.reduce((a, b) => a + b, 0);
        if (total === 0) return;
        for (const profil of profils) {
          const mean = MENTIONS.reduce(
            (all, mention, i) =>
              all + ((weights[i] ?? 0) / total) * (group.combine(mention, profil)?.taux.mean ?? Number.NaN),
            0,
          );
          expect(Math.abs(mean - (group.profil(profil)?.taux.mean ?? Number.NaN))).toBeLessThan(0.001);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('keep the order of the mentions, and lie on the right side of each margin', () => {
    for (const profil of profils) {
      const means = MENTIONS.map((mention) => estime.combine(mention, profil)?.taux.mean ?? Number.NaN);
      expect(means).toEqual(means.toSorted((a, b) => a - b));
    }
    const best = estime.combine('b', 'terminale')?.taux.mean ?? Number.NaN;
    expect(best).toBeGreaterThan(estime.combine('b', 'reorientation')?.taux.mean ?? 1);
  });
  it('rest on the smaller margin, say that they are combined, and are never surer than either', () => {
    expect(estime.combine('tb', 'terminale')).toMatchObject({ n: 8, candidats: 8, combine: true });
    expect(estime.combine('ab', 'reorientation')).toMatchObject({ n: 36, combine: true });
    expect(estime.mention('ab')?.combine).toBe(false);
    const [both, mention] = [estime.combine('ab', 'terminale'), estime.mention('ab')];
    expect(both?.taux.precision).toBeLessThan(mention?.taux.precision ?? 0);
  });
  it('answer for a mention that no row counts, between its neighbours', () => {
    const mentions = new Map([...MENTIONS_INVENTEES].filter(([mention]) => mention === 'sans' || mention === 'b'));
    const group = new GroupeEstime({ ...TABLES, mentions }, PARENT, annual);
    expect(group.combine('ab', 'reorientation')).toMatchObject({ combine: true, echelle: true, n: 1 });
    const means = MENTIONS.map((mention) => group.combine(mention, 'reorientation')?.taux.mean ?? Number.NaN);
    expect(means).toEqual(means.toSorted((a, b) => a - b));
  });
  it('are null where the profile, or every mention, is not published', () => {
    expect(estime.combine('ab', 'scolarite-etrangere')).toBeNull();
    expect(new GroupeEstime({ ...TABLES, mentions: new Map() }, PARENT, annual).combine('ab', 'terminale')).toBeNull();
  });
});

describe('a whole formation', () => {
  it('answers from its pooled counts', () => {
    const { taux, n } = estimateFormation(comptes(100, 60, 30), PARENT, annual);
    expect(n).toBe(100);
    expect(taux.mean).toBeGreaterThan(0.25);
    expect(taux.mean).toBeLessThan(0.35);
  });
});
