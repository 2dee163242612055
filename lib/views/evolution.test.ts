import { describe, expect, it } from 'vitest';
import { effectifs, formation, sessionFormation } from '@/fixtures/catalogue/donnees';
import { compositionOf, evolutionOf, rangsOf } from './evolution';

const in2018 = sessionFormation({
  session: 2018,
  effectifs: effectifs({
    confirmes: 100,
    classes: 80,
    propositions: 90,
    confirmesGeneral: 40,
    classesGeneral: 30,
    rangDernierAppele: 61,
  }),
});
const in2023 = sessionFormation({
  session: 2023,
  effectifs: effectifs({
    confirmes: 200,
    classes: 100,
    propositions: 70,
    places: 24,
    confirmesGeneral: 0,
    classesGeneral: 0,
  }),
  groupes: [{ libelle: 'Tous', rang: 55 }],
});

describe('how a formation changed', () => {
  it('is told oldest first, from two sessions on, with nothing between them', () => {
    expect(evolutionOf(formation({ sessions: [in2023] }))).toBeNull();
    const evolution = evolutionOf(formation({ sessions: [in2023, in2018] }));
    expect(evolution?.sessions).toEqual([2018, 2023]);
    expect(evolution?.candidats[0]?.points).toEqual([
      { session: 2018, value: 100, n: null },
      { session: 2023, value: 200, n: null },
    ]);
  });

  it('keeps what is not published as a gap, and leaves out a series of which nothing is', () => {
    const evolution = evolutionOf(formation({ sessions: [in2023, in2018] }));
    expect(evolution?.places[0]?.points.map(({ value }) => value)).toEqual([null, 24]);
    const known = evolutionOf(formation({ sessions: [in2023, in2018] }), 'professionnel');
    expect(known?.classes.map(({ label }) => label)).toEqual(['Tous les candidats']);
  });

  it('makes no share of nobody, and stops propositions at the number ranked', () => {
    const evolution = evolutionOf(formation({ sessions: [in2023, in2018] }), 'general');
    expect(evolution?.classes.map(({ label }) => label)).toEqual(['Bac général', 'Tous les candidats']);
    expect(evolution?.classes[0]?.points).toEqual([
      { session: 2018, value: 0.75, n: 40 },
      { session: 2023, value: null, n: 0 },
    ]);
    expect(evolution?.propositions[0]?.points.map(({ value }) => value)).toEqual([0.8, 0.35]);
  });

  it('gives the last rank called group by group, the whole formation’s where that is what was published', () => {
    expect(rangsOf([in2023, in2018])).toEqual([
      { libelle: 'Tous', rangs: [{ session: 2023, rang: 55 }] },
      { libelle: 'Toute la formation', rangs: [{ session: 2018, rang: 61 }] },
    ]);
  });
});

describe('who was there', () => {
  it('is counted in the newest session with admis, unpublished parts kept as such', () => {
    const with2023 = sessionFormation({ effectifs: effectifs({ admisGeneral: 5, admisTechnologique: 3 }) });
    const composition = compositionOf(formation({ sessions: [with2023, in2018] }));
    expect(composition?.row.session).toBe(2023);
    expect(composition?.admis.map(({ value }) => value)).toEqual([5, 3, null, null]);
    expect(composition?.enPosition).toEqual([]);
    expect(compositionOf(formation({ sessions: [in2018] }))).toBeNull();
  });
});
