import { describe, expect, it } from 'vitest';
import { PHRASE_REFUS_POSSIBLE } from '@/components/voeux/suite';
import type { Estimation, EstimationProposition, Fiabilite, Palier } from '@/lib/odds/estimation';
import { assessListe, type BilanListe } from '@/lib/odds/liste';
import { manquesListe, type SousVoeuListe } from './manquesListe';

function estimation(palier: Palier, fiabilite: Fiabilite = 'solide'): EstimationProposition {
  return {
    kind: 'estimee',
    mesure: 'proposition-recue',
    taux: 0.4,
    intervalle: { niveau: 0.8, bas: 0.3, haut: 0.5 },
    palier,
    fiabilite,
    niveau: 'cellule',
    preuves: [
      {
        libelle: 'l',
        session: 2023,
        table: 't',
        sur: 50,
        obtenus: 20,
        source: { id: 'x', document: 'd', repere: 'r' },
      },
    ],
    portes: { classement: { sur: 50, obtenus: 30, taux: 0.6 }, proposition: { sur: 30, obtenus: 20, taux: 2 / 3 } },
    phrase: 'Phrase.',
    avertissements: [],
  };
}
const ABSENTE: Estimation = { kind: 'indisponible', raison: 'non-publie', phrase: 'Non publié.' };

let next = 0;
const one = (palier: Palier | Estimation | null, more: Partial<SousVoeuListe> = {}): SousVoeuListe => {
  next += 1;
  return {
    nom: `Lycée ${next}`,
    voeu: `v${next}`,
    commune: `Ville ${next}`,
    absenteDepuis: null,
    estimation: typeof palier === 'string' ? estimation(palier) : palier,
    ...more,
  };
};
const bilanOf = (items: readonly SousVoeuListe[]): BilanListe | null =>
  items.some(({ estimation: e }) => e === null) ? null : assessListe(items.flatMap(({ estimation: e }) => e ?? []));
const cles = (...items: SousVoeuListe[]) => manquesListe(items, bilanOf(items)).map(({ cle }) => cle);
const said = (cle: string, ...items: SousVoeuListe[]) =>
  (manquesListe(items, bilanOf(items)).find((manque) => manque.cle === cle)?.phrase ?? '').replaceAll('\u00a0', ' ');

describe('what a list lacks', () => {
  it('is nothing for an empty list', () => {
    expect(manquesListe([], null)).toEqual([]);
  });

  it('is always said beside the fact that every BTS may refuse', () => {
    expect(cles(one('ambitieux'), one('realiste'), one('prudent'))).toEqual(['tous-selectifs']);
    expect(cles(one(null))).toEqual(['tous-selectifs']);
    expect(PHRASE_REFUS_POSSIBLE.replaceAll('\u00a0', ' ')).toBe(
      'Refus possible partout : pense aussi à la phase complémentaire et à la CAES.',
    );
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
    expect(said('une-seule-ville', one('prudent', lyon), one('realiste', lyon), one('ambitieux', lyon))).toContain(
      'une seule ville (Lyon)',
    );
    expect(cles(one('prudent', lyon), one('realiste', lyon))).not.toContain('une-seule-ville');
    const unknown = { commune: null };
    expect(cles(one('prudent', unknown), one('realiste', unknown), one('ambitieux', unknown))).toEqual([
      'tous-selectifs',
    ]);
  });

  it('is a figure, for schools that are named, and never taken for a bad sign', () => {
    const phrase = said('sans-chiffre', one('prudent'), one(ABSENTE, { nom: 'Lycée Ampère', commune: 'Lyon' }));
    expect(phrase).toMatch(/^Pas de chiffre pour Lycée Ampère \(Lyon\) : cela ne dit rien/);
    const five = Array.from({ length: 5 }, (_, i) => one(ABSENTE, { nom: `L${i}`, commune: null }));
    expect(said('sans-chiffre', ...five)).toContain('L0, L1, L2 et 2 autres : ');
    expect(said('sans-chiffre', ...five.slice(0, 4))).toContain('L0, L1, L2 et 1 autre : ');
    expect(said('sans-chiffre', ...five.slice(0, 2))).toContain('L0 et L1 : ');
  });

  it('is news of a formation that the newest session does not know', () => {
    const gone = one(ABSENTE, { absenteDepuis: 2021, nom: 'Lycée Fermé', commune: null });
    expect(said('absentes', one('prudent'), gone)).toContain('Lycée Fermé. Vérifie sur Parcoursup');
    expect(cles(one('prudent'), gone)).not.toContain('sans-chiffre');
  });

  it('is firm ground, when more than half of the figures are fragile', () => {
    const fragile = one(estimation('prudent', 'fragile'));
    expect(cles(fragile, fragile, one('ambitieux'))).toContain('fragiles');
    expect(cles(fragile, one('ambitieux'))).not.toContain('fragiles');
  });
});
