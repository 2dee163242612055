import { describe, expect, it } from 'vitest';
import { type ChangePair, inventPairScores as pair, REFERENCE_PIRE as worse } from '@/fixtures/forecast/pairScores';
import type { PairScores } from '@/lib/forecast/backtest';
import type { ClasseRatio, ScoreMentions } from '@/lib/forecast/mentionsAdmis';
import { aveugle, boundsOf, linesOf, principal, type Rejeu, rejeuxOf } from '@/lib/views/rejeux';
import { couvertures, defaites, deplacements, formes, promesses, tropPeu } from './faiblesses';
import { phraseEmploi } from './Mentions';
import { isKept, reserve, verdict } from './verdict';
import { paire, pointsWord, signedPoints } from './words';

const rejeux = (...pairs: PairScores[]): Rejeu[] =>
  rejeuxOf({ pairs, data: { sessions: [2021, 2022, 2024], digest: '' } });
const only = (change: ChangePair): Rejeu => rejeux(pair(change))[0] as Rejeu;

describe('the replays of a report', () => {
  it('come by bac first, then by year, with their populations, sizes and bands apart', () => {
    const found = rejeux(
      pair({ measure: 'proposition-recue' }),
      pair({ from: 2022, to: 2024, gap: 2 }),
      pair(),
      pair({ scope: 'hors-terminale' }),
      pair({ scope: 'bac:general' }),
      pair({ scope: 'n:<5' }),
      pair({ scope: 'palier:prudent' }),
    );
    expect(found.map(({ key }) => key)).toEqual([
      'classement-2021-2022',
      'classement-2022-2024',
      'proposition-recue-2021-2022',
    ]);
    const [first] = found;
    expect(first?.populations.map(({ scope }) => scope)).toEqual(['bac:general', 'hors-terminale']);
    expect(first?.tailles.map(({ scope }) => scope)).toEqual(['n:<5']);
    expect(first?.paliers.map(({ scope }) => scope)).toEqual(['palier:prudent']);
    expect(linesOf(first as Rejeu)).toHaveLength(4);
  });

  it('answer by the newest pair one year apart that is replayed by bac, else by the newest', () => {
    const later = pair({ from: 2022, to: 2024, gap: 2 });
    const total = pair({ measure: 'proposition-recue', from: 2022, to: 2024, gap: 2 });
    const byBac = pair({ scope: 'bac:general' });
    expect(principal(rejeux(pair(), byBac, later, total))?.key).toBe('classement-2021-2022');
    expect(principal(rejeux(pair(), later, total))?.key).toBe('classement-2022-2024');
    expect(principal(rejeux(pair(), total))?.key).toBe('proposition-recue-2022-2024');
    expect(principal([])).toBeNull();
  });

  it('are cross-fitted where they start from the oldest session; the newest that is not stands beside them', () => {
    const found = rejeux(pair(), pair({ from: 2022, to: 2024, gap: 2 }), pair({ measure: 'proposition-recue' }));
    expect(found.map(({ croise }) => croise)).toEqual([true, false, true]);
    expect(aveugle(found, 'classement')?.to).toBe(2024);
    expect(aveugle(found, 'proposition-recue')).toBeNull();
  });

  it('have no bounds where the resampling gave none', () => {
    expect(boundsOf([0.1, 0.2])).toEqual([0.1, 0.2]);
    expect(boundsOf([Number.NaN, 0.2])).toBeNull();
  });
});

describe('the answer', () => {
  it('says yes where the intervals held and nothing simpler did better', () => {
    expect(isKept(only({}))).toBe(true);
    expect(verdict(only({}))).toBe(
      'Oui, dans l’ensemble : sur 4\u202f000 taux, un par formation et par type de candidats, la part des candidats classés en 2022, estimée d’après les données de 2021 et d’avant, ' +
        'est tombée 84\u202f% du temps dans l’intervalle tel qu’il est affiché. Le calcul en attendait 84\u202f%.',
    );
  });

  it('says no more than « en partie » where they held too rarely, or too often, after one year', () => {
    const narrow = only({ model: { coverageShown: 0.8 } });
    const wide = only({ model: { coverageShown: 0.88 } });
    for (const found of [narrow, wide]) {
      expect(isKept(found)).toBe(false);
      expect(verdict(found)).toMatch(/^En partie seulement/);
    }
    expect(reserve(narrow)).toMatch(/moins souvent/);
    expect(reserve(wide)).toMatch(/plus souvent/);
    expect(reserve(only({}))).toBeNull();
  });

  it('judges by what the model expected, not by a round share', () => {
    expect(isKept(only({ model: { coverageShown: 0.9, expectedShown: 0.91 } }))).toBe(true);
    expect(isKept(only({ model: { coverageShown: 0.8, expectedShown: 0.86 } }))).toBe(false);
  });

  it('allows more after several years', () => {
    expect(isKept(only({ gap: 4, model: { coverageShown: 0.77 } }))).toBe(true);
    expect(isKept(only({ gap: 4, model: { coverageShown: 0.75 } }))).toBe(false);
  });

  it('is no yes where a baseline did better', () => {
    const brut = { ...worse, mae: 0.09 };
    const found = only({ baselines: { national: worse, diplome: worse, brut, tauxAcces: null } });
    expect(isKept(found)).toBe(false);
    expect(reserve(found)).toMatch(/plus simple se trompe moins/);
  });
});

describe('the weaknesses', () => {
  const texts = (constats: readonly { texte: string }[]) => constats.map(({ texte }) => texte);

  it('are none where nothing failed', () => {
    const found = rejeux(pair(), pair({ scope: 'palier:prudent', promise: 0.92 }));
    for (const list of [deplacements, defaites, formes, promesses, tropPeu]) expect(list(found)).toEqual([]);
    expect([...couvertures(found, 'etroits'), ...couvertures(found, 'larges')]).toEqual([]);
  });

  it('tell a national level that moved, and which way', () => {
    expect(texts(deplacements([only({ model: { shift: -0.16 } })]))).toEqual(['16,0 points plus bas que prévu']);
    expect(texts(deplacements([only({ model: { shift: 0.07 } })]))).toEqual(['7,0 points plus haut que prévu']);
  });

  it('tell what did better and by how much, a tie left out', () => {
    const brut = { ...worse, mae: 0.08 };
    const found = only({ baselines: { national: { ...worse, mae: 0.0995 }, diplome: worse, brut, tauxAcces: null } });
    expect(texts(defaites([found]))).toEqual([
      'le taux brut de la dernière session fait mieux (écart moyen 8,0 contre 10,0 points)',
    ]);
  });

  it('tell intervals surely too narrow or too wide, never those that chance explains', () => {
    const held = (coverageShown: number, low: number, high: number) =>
      only({ model: { coverageShown }, intervals: { ...pair().intervals, coverageShown: [low, high] } });
    expect(texts(couvertures([held(0.78, 0.76, 0.8)], 'etroits'))).toEqual([
      '78,0\u202f% des intervalles ont tenu, 84,0\u202f% étaient attendus',
    ]);
    expect(couvertures([held(0.78, 0.6, 0.88)], 'etroits')).toEqual([]);
    expect(couvertures([held(0.78, 0.76, 0.8)], 'larges')).toEqual([]);
    expect(couvertures([held(0.9, 0.88, 0.92)], 'larges')).toHaveLength(1);
  });

  it('tell a band that did not keep its promise', () => {
    const found = rejeux(pair(), pair({ scope: 'palier:prudent', formations: 62, promise: 0.855 }));
    expect(promesses(found)).toEqual([
      expect.objectContaining({
        qui: '« Prudent »',
        texte: '85,5\u202f% des 62 prévisions ont tenu la promesse du mot',
      }),
    ]);
  });

  it('put a class of a few forecasts apart: it proves nothing', () => {
    const few = only({ formations: 10, model: { shift: -0.3, coverageShown: 0.5 } });
    expect(deplacements([few])).toEqual([]);
    expect(texts(tropPeu([few]))).toEqual(['10 seulement']);
  });
});

describe('the use of a mention', () => {
  const classe = (one: Partial<ClasseRatio>): ClasseRatio => ({
    mention: 'b',
    de: 1.6,
    a: 2.2,
    attendus: 200,
    brut: 1.8,
    predit: 1.5,
    venu: 1.52,
    ...one,
  });
  const score = (classes: readonly ClasseRatio[], to = 2022): ScoreMentions => ({
    from: to - 1,
    to,
    admis: 1000,
    diplome: 1.05,
    formation: 1.04,
    exposants: [1, 1, 1, 1],
    classes,
  });

  it('is told, or what each pair had against it', () => {
    const told = [score([classe({})]), score([classe({})], 2023)];
    expect(phraseEmploi('b', told)).toBe('Bien\u00a0: employée.');
    const wrong = [score([classe({ venu: 1.9 })]), score([classe({})], 2023)];
    expect(phraseEmploi('b', wrong)).toBe(
      'Bien\u00a0: non employée. 2021 → 2022, rapport de 1,6 à 2,2\u00a0: prévu 1,50, venu 1,90.',
    );
    expect(phraseEmploi('tb', wrong)).toBe('Très bien\u00a0: employée.');
  });

  it('waits for a second pair, and for a gain', () => {
    expect(phraseEmploi('b', [score([classe({})])])).toMatch(/non employée\. Une seule paire/);
    const useless = [score([]), score([], 2023)].map((one) => ({ ...one, formation: 1.06 }));
    expect(phraseEmploi('ab', useless)).toMatch(/non employée\. Le gain/);
  });
});

describe('the words of the scores', () => {
  it('take the plural from two, and a sign that reads', () => {
    expect(pointsWord(0.019)).toBe('1,9 point');
    expect(pointsWord(0.02)).toBe('2,0 points');
    expect(signedPoints(-0.16)).toBe('−16,0');
    expect(paire({ from: 2021, to: 2022, gap: 1 })).toBe('2021\u00a0→\u00a02022 (1\u00a0an après)');
  });
});
