import { describe, expect, it } from 'vitest';
import type { PairScores, Scores } from '@/lib/forecast/backtest';
import { boundsOf, principal, type Rejeu, rejeuxOf } from '@/lib/views/rejeux';
import { couvertures, defaites, deplacements, formes, tropPeu } from './faiblesses';
import { isKept, reserve, verdict } from './verdict';
import { paire, pointsWord, signedPoints } from './words';

const scores: Scores = {
  logLoss: 0.5,
  brier: 0.2,
  mae: 0.1,
  ece: 0.02,
  eceUnshifted: 0.01,
  shift: 0.01,
  coverage80: 0.8,
  width80: 0.3,
};
const worse: Scores = { ...scores, logLoss: 0.6, mae: 0.13, coverage80: null, width80: null };

type Change = Partial<Omit<PairScores, 'model'>> & { readonly model?: Partial<Scores> };

function pair({ model, ...rest }: Change = {}): PairScores {
  return {
    from: 2021,
    to: 2022,
    gap: 1,
    measure: 'proposition-recue',
    scope: 'overall',
    formations: 4000,
    model: { ...scores, ...model },
    baselines: { national: worse, diplome: worse, brut: worse, tauxAcces: null },
    intervals: { logLoss: [0, 1], mae: [0, 1], coverage80: [0.79, 0.81], gainLogLoss: [0, 1] },
    reliability: [],
    ...rest,
  };
}

const rejeux = (...pairs: PairScores[]): Rejeu[] =>
  rejeuxOf({ pairs, data: { sessions: [2021, 2022, 2024], digest: '' } });
const only = (change: Change): Rejeu => rejeux(pair(change))[0] as Rejeu;

describe('the replays of a report', () => {
  it('come propositions first, then by year, with their populations and sizes apart', () => {
    const found = rejeux(
      pair({ measure: 'classement' }),
      pair({ from: 2022, to: 2024, gap: 2 }),
      pair(),
      pair({ scope: 'hors-terminale' }),
      pair({ scope: 'n:<20' }),
    );
    expect(found.map(({ key }) => key)).toEqual([
      'proposition-recue-2021-2022',
      'proposition-recue-2022-2024',
      'classement-2021-2022',
    ]);
    expect(found[0]?.populations.map(({ scope }) => scope)).toEqual(['hors-terminale']);
    expect(found[0]?.tailles.map(({ scope }) => scope)).toEqual(['n:<20']);
  });

  it('are cross-fitted where they start from the oldest session, and answer by the newest', () => {
    const found = rejeux(pair(), pair({ from: 2022, to: 2024, gap: 2 }), pair({ measure: 'classement' }));
    expect(found.map(({ croise }) => croise)).toEqual([true, false, true]);
    expect(principal(found)?.to).toBe(2024);
    expect(principal([])).toBeNull();
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
      'Oui, dans l’ensemble : sur 4\u202f000 formations, la part des candidats qui ont reçu une proposition en 2022, estimée d’après les données de 2021 et d’avant, ' +
        'est tombée 80\u202f% du temps dans l’intervalle annoncé, qui devait la contenir 80\u202f% du temps.',
    );
  });

  it('says no more than « en partie » where they held too rarely, or too often, after one year', () => {
    expect(isKept(only({ model: { coverage80: 0.76 } }))).toBe(false);
    expect(isKept(only({ model: { coverage80: 0.84 } }))).toBe(false);
    expect(verdict(only({ model: { coverage80: 0.76 } }))).toMatch(/^En partie seulement/);
    expect(reserve(only({ model: { coverage80: 0.76 } }))).toMatch(/moins souvent/);
    expect(reserve(only({ model: { coverage80: 0.84 } }))).toMatch(/plus souvent/);
    expect(reserve(only({}))).toBeNull();
  });

  it('allows more after several years', () => {
    expect(isKept(only({ gap: 4, model: { coverage80: 0.73 } }))).toBe(true);
    expect(isKept(only({ gap: 4, model: { coverage80: 0.71 } }))).toBe(false);
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
    const found = rejeux(pair());
    for (const list of [deplacements, defaites, formes, tropPeu]) expect(list(found)).toEqual([]);
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
    const narrow = (low: number, high: number) =>
      only({ model: { coverage80: 0.74 }, intervals: { ...pair().intervals, coverage80: [low, high] } });
    expect(couvertures([narrow(0.72, 0.76)], 'etroits')).toHaveLength(1);
    expect(couvertures([narrow(0.6, 0.88)], 'etroits')).toEqual([]);
    expect(couvertures([narrow(0.72, 0.76)], 'larges')).toEqual([]);
  });

  it('put a class of a few forecasts apart: it proves nothing', () => {
    const few = only({ formations: 10, model: { shift: -0.3, coverage80: 0.5 } });
    expect(deplacements([few])).toEqual([]);
    expect(texts(tropPeu([few]))).toEqual(['10 seulement']);
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
