import { describe, expect, it } from 'vitest';
import { rate } from '@/lib/domain/rate';
import { assessListe, type BilanListe } from './liste';
import { manquesListe, type SousVoeuListe } from './manques';
import type { Fiabilite, Palier } from './mesures';
import type { OddsResume } from './odds';

const figure = (palier: Palier, fiabilite: Fiabilite = 'solide'): OddsResume => ({
  kind: 'estimee',
  mesure: 'proposition-recue',
  taux: rate(0.4),
  intervalle: { niveau: rate(0.8), bas: rate(0.3), haut: rate(0.5) },
  palier,
  fiabilite,
});
const ABSENTE: OddsResume = { kind: 'indisponible' };

let next = 0;
const one = (palier: Palier | OddsResume | null, more: Partial<SousVoeuListe> = {}): SousVoeuListe => {
  next += 1;
  return {
    nom: `Lycée ${next}`,
    voeu: `v${next}`,
    commune: `Ville ${next}`,
    absenteDepuis: null,
    odds: typeof palier === 'string' ? figure(palier) : palier,
    ...more,
  };
};
const bilanOf = (items: readonly SousVoeuListe[]): BilanListe | null =>
  items.some(({ odds }) => odds === null) ? null : assessListe(items.flatMap(({ odds }) => odds ?? []));
const lacks = (...items: SousVoeuListe[]) => manquesListe(items, bilanOf(items));
const cles = (...items: SousVoeuListe[]) => lacks(...items).map(({ cle }) => cle);

describe('what a list lacks', () => {
  it('is nothing for an empty list', () => {
    expect(manquesListe([], null)).toEqual([]);
  });

  it('is always said beside the fact that every BTS may refuse', () => {
    expect(cles(one('ambitieux'), one('realiste'), one('prudent'))).toEqual(['tous-selectifs']);
    expect(cles(one(null))).toEqual(['tous-selectifs']);
  });

  it('is a prudent vœu, then an ambitious one, unless the list of one band is told so elsewhere', () => {
    expect(cles(one('ambitieux'), one('realiste'))).toContain('sans-prudent');
    expect(cles(one('realiste'), one('prudent'), one('prudent'))).toContain('sans-ambitieux');
    expect(cles(one('realiste'), one('prudent'))).toEqual(['tous-selectifs']);
    expect(cles(one('ambitieux'), one('ambitieux'), one('ambitieux'))).toEqual(['tous-selectifs']);
    expect(cles(one('ambitieux'))).toContain('sans-prudent');
  });

  it('is another BTS or another town, when all is in one', () => {
    expect(cles(one('prudent', { voeu: 'a' }), one('ambitieux', { voeu: 'a' }))).toContain('un-seul-bts');
    expect(cles(one('prudent', { voeu: 'a' }))).not.toContain('un-seul-bts');
    const lyon = { commune: 'Lyon' };
    expect(lacks(one('prudent', lyon), one('realiste', lyon), one('ambitieux', lyon))).toContainEqual({
      cle: 'une-seule-ville',
      commune: 'Lyon',
    });
    expect(cles(one('prudent', lyon), one('realiste', lyon))).not.toContain('une-seule-ville');
    const unknown = { commune: null };
    expect(cles(one('prudent', unknown), one('realiste', unknown), one('ambitieux', unknown))).toEqual([
      'tous-selectifs',
    ]);
  });

  it('is a figure, for schools that are named', () => {
    const unknown = one(ABSENTE);
    expect(lacks(one('prudent'), unknown)).toContainEqual({ cle: 'sans-chiffre', items: [unknown] });
  });

  it('is news of a formation that the newest session does not know', () => {
    const gone = one(ABSENTE, { absenteDepuis: 2021 });
    expect(lacks(one('prudent'), gone)).toContainEqual({ cle: 'absentes', items: [gone] });
    expect(cles(one('prudent'), gone)).not.toContain('sans-chiffre');
  });

  it('is firm ground, when more than half of the figures are fragile', () => {
    const fragile = one(figure('prudent', 'fragile'));
    expect(cles(fragile, fragile, one('ambitieux'))).toContain('fragiles');
    expect(cles(fragile, one('ambitieux'))).not.toContain('fragiles');
  });
});
