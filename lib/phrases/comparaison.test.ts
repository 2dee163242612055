import { describe, expect, it } from 'vitest';
import { rate } from '@/lib/domain/rate';
import { pairsOf } from '@/lib/odds/ecart';
import type { Mesure } from '@/lib/odds/mesures';
import type { Estimation } from '@/lib/phrases/estimation';
import {
  type Nommee,
  phraseBilanEcarts,
  phraseEcart,
  phraseEdsNeutre,
  phraseParPlace,
  phrasesEcarts,
  phrasesPartagees,
} from './comparaison';

function figure(bas: number, haut: number, mesure: Mesure = 'proposition-recue'): Estimation {
  const porte = { sur: 10, obtenus: 5, taux: rate(0.5) };
  const common = {
    kind: 'estimee',
    taux: rate((bas + haut) / 2),
    intervalle: { niveau: rate(0.8), bas: rate(bas), haut: rate(haut) },
    palier: 'realiste',
    fiabilite: 'solide',
    niveau: 'cellule',
    preuves: [
      {
        libelle: '',
        bref: '',
        session: 2023,
        table: '',
        sur: 10,
        obtenus: 5,
        source: { id: '', document: '', repere: '' },
      },
    ],
    phrase: '',
    avertissements: [],
    parmi: null,
    ecart: null,
  } as const;
  return mesure === 'en-position'
    ? { ...common, mesure, portes: { classement: porte, appel: porte } }
    : { ...common, mesure, portes: { classement: porte, proposition: porte } };
}
const NONE: Estimation = { kind: 'indisponible', raison: 'non-publie', phrase: '' };
const named = (...estimations: readonly Estimation[]): Nommee[] =>
  estimations.map((estimation, index) => ({ nom: 'ABCD'.charAt(index), estimation }));
const plain = (text: string | null | undefined) => text?.replace(/[\u00a0\u202f]/g, ' ');
const RANKING = /\b(meilleure?s?|pire|mieux|moins bien|plus facile|préfér\w+|devant|derrière)\b/i;

const low = figure(0.1, 0.2);
const middle = figure(0.18, 0.4);
const high = figure(0.5, 0.7);
const report = figure(0.8, 0.9, 'en-position');

describe('the words of a gap', () => {
  it('give both intervals with the conclusion', () => {
    const [a, b] = named(low, middle) as [Nommee, Nommee];
    expect(plain(phraseEcart(a, b))).toBe(
      'Entre A (10 à 20 %) et B (18 à 40 %), écart non concluant : les intervalles se recouvrent.',
    );
    expect(plain(phrasesEcarts(named(low, high))[0]?.phrase)).toBe(
      'Entre A (10 à 20 %) et B (50 à 70 %), écart concluant : les intervalles ne se recouvrent pas.',
    );
  });

  it('say why there is none to be read', () => {
    expect(plain(phrasesEcarts(named(low, report))[0]?.phrase)).toBe(
      'Entre A (10 à 20 %) et B (80 à 90 %), pas d’écart à lire : les deux chiffres ne comptent pas la même chose.',
    );
    expect(phrasesEcarts(named(low, NONE))[0]?.phrase).toBe(
      'Entre A et B, pas d’écart à lire : pas de chiffre pour B.',
    );
    expect(phrasesEcarts(named(NONE, NONE))[0]?.phrase).toContain('pas de chiffre pour A et B.');
  });
});

describe('what a whole comparison allows to conclude', () => {
  it('is nothing for a formation alone', () => {
    expect(phraseBilanEcarts(named(low))).toBeNull();
    expect(phraseBilanEcarts([])).toBeNull();
  });

  it('says that nothing is settled, for one gap or several', () => {
    expect(phraseBilanEcarts(named(low, middle))).toBe(
      'On ne peut pas trancher entre les deux : leurs fourchettes de l’an prochain se recouvrent.',
    );
    expect(phraseBilanEcarts(named(low, middle, figure(0.15, 0.3)))).toMatch(
      /^On ne peut pas trancher entre les trois : /,
    );
  });

  it('says which school is harder than which, whatever their order, and of whom nothing can be said', () => {
    expect(phraseBilanEcarts(named(low, high))).toBe('A : nettement plus difficile que B.');
    expect(phraseBilanEcarts(named(high, low))).toBe('B : nettement plus difficile qu’A.');
    expect(phraseBilanEcarts(named(low, high, figure(0.15, 0.6)))).toBe(
      'A : nettement plus difficile que B. C : on ne peut pas trancher.',
    );
    expect(phraseBilanEcarts(named(low, figure(0.3, 0.4), high))).toBe(
      'A : nettement plus difficile que B et que C. B : nettement plus difficile que C.',
    );
  });

  it('covers every pair', () => {
    expect(phraseBilanEcarts(named(low, figure(0.3, 0.6), high))).toBe(
      'A : nettement plus difficile que B et que C. Entre B et C, on ne peut pas trancher.',
    );
    expect(phraseBilanEcarts(named(low, high, report, NONE))).toBe(
      'A : nettement plus difficile que B. C : pas d’écart à lire, son chiffre ne compte pas la même chose. D : pas de chiffre.',
    );
    expect(phraseBilanEcarts(named(low, middle, report))).toMatch(/^On ne peut pas trancher entre A et B : .* C : pas/);
  });

  it('names schools as French does', () => {
    const said = (nom: string) =>
      phraseBilanEcarts([
        { nom: 'X', estimation: low },
        { nom, estimation: high },
      ]);
    expect(said('Lycée ORT')).toBe('X : nettement plus difficile que le Lycée ORT.');
    expect(said('École Émile-Cohl')).toBe('X : nettement plus difficile que l’École Émile-Cohl.');
    expect(said('ICOF - Campus Lyon')).toBe('X : nettement plus difficile qu’ICOF - Campus Lyon.');
    expect(said('Maison familiale')).toBe('X : nettement plus difficile que la Maison familiale.');
    expect(said('CRESPA')).toBe('X : nettement plus difficile que CRESPA.');
  });

  it('calls no school better or worse, whatever the figures', () => {
    const all = [low, middle, high, report, NONE];
    for (const [one, other] of pairsOf([...all, ...all])) {
      const said = named(one, other);
      expect(phrasesEcarts(said)[0]?.phrase).not.toMatch(RANKING);
      expect(phraseBilanEcarts(said)).not.toMatch(RANKING);
    }
  });

  it('says that there is no gap to be read', () => {
    expect(phraseBilanEcarts(named(low, NONE))).toContain('au moins deux formations avec un chiffre');
    expect(phraseBilanEcarts(named(low, report))).toContain('ne comptent pas la même chose');
  });
});

describe('beside the figures', () => {
  it('says a remark once, for those that it is about', () => {
    expect(
      phrasesPartagees(
        ['A', 'B', 'C'],
        [
          ['y', 'x'],
          ['z', 'x', 'w'],
          ['x', 'z', 'w'],
        ],
      ),
    ).toEqual([
      { noms: null, phrases: ['x'] },
      { noms: 'A', phrases: ['y'] },
      { noms: 'B et C', phrases: ['z', 'w'] },
    ]);
    expect(phrasesPartagees(['A'], [[]])).toEqual([]);
  });

  it('counts candidates for a place, and invents none', () => {
    expect(plain(phraseParPlace(131, 12))).toBe('10,9 candidats par place');
    expect(plain(phraseParPlace(15, 12))).toBe('1,3 candidat par place');
    expect(phraseParPlace(null, 12)).toBeNull();
    expect(phraseParPlace(12, null)).toBeNull();
    expect(phraseParPlace(12, 0)).toBeNull();
  });

  it('says which EDS the commission names, to nobody in particular', () => {
    const base = { prisEnCompte: true, poids: null, citees: 3, retenus: [], autres: [] } as const;
    expect(plain(phraseEdsNeutre({ ...base, retenus: ['MATHS'], autres: ['SES'] }))).toBe(
      'La commission cite « mathématiques » et ne cite pas « sciences économiques et sociales ».',
    );
    expect(plain(phraseEdsNeutre({ ...base, retenus: ['MATHS', 'PC'] }))).toBe(
      'La commission cite « mathématiques » et « physique-chimie ».',
    );
    expect(plain(phraseEdsNeutre({ ...base, autres: ['SES'] }))).toBe(
      'La commission ne cite pas « sciences économiques et sociales ».',
    );
    expect(phraseEdsNeutre({ ...base, prisEnCompte: false })).toContain('ne pas tenir compte');
    expect(phraseEdsNeutre({ ...base, citees: 0 })).toContain('ne cite aucune spécialité');
  });
});
