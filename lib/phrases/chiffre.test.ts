import { describe, expect, it } from 'vitest';
import { rate } from '@/lib/domain/rate';
import type { Avis } from '@/lib/odds/evidence';
import { type Chiffrable, direChiffre, phraseChiffre, phraseEcart, phraseParmi, phraseParmiBreve } from './chiffre';

const chiffre = (more: Partial<Chiffrable> = {}): Chiffrable => ({
  kind: 'estimee',
  mesure: 'proposition-recue',
  palier: 'ambitieux',
  intervalle: { bas: rate(0.17), haut: rate(0.39) },
  preuves: [{ bref: 'bac techno', session: 2023, sur: 94, obtenus: 22 }],
  parmi: { autres: 100, moinsOuvertes: 79, plusOuvertes: 21 },
  ecart: null,
  ...more,
});
const counted = (obtenus: number, sur: number) => [{ bref: 'bac pro', session: 2023, sur, obtenus }] as const;

describe('a figure in words', () => {
  it('is one sentence: the count, whom and what, the band with its numbers, the place', () => {
    expect(phraseChiffre(chiffre())).toBe(
      '22 sur 94, en 2023, bac techno, ont reçu une proposition. Ambitieux · 17 à 39\u202f% l’an prochain, plus ouvert que 7 sur 10 de ce BTS.',
    );
  });

  it('agrees in number, and says « aurait pu » of candidates in position', () => {
    expect(direChiffre(chiffre({ preuves: counted(0, 12) })).quoi).toBe('en 2023, bac pro, a reçu une proposition');
    expect(direChiffre(chiffre({ preuves: counted(1, 1), mesure: 'en-position' })).quoi).toContain('aurait pu');
    expect(direChiffre(chiffre({ preuves: counted(2, 5), mesure: 'en-position' })).quoi).toContain('auraient pu');
  });

  it('foretells nothing of what was only observed', () => {
    expect(direChiffre(chiffre({ kind: 'observee', parmi: null }))).toMatchObject({ quand: null, parmi: null });
  });
});

describe('the place among the schools of a diploma', () => {
  const say = (autres: number, moinsOuvertes: number, plusOuvertes = autres - moinsOuvertes) =>
    phraseParmi({ autres, moinsOuvertes, plusOuvertes });

  it('is never said better than it is', () => {
    expect(say(100, 79)).toBe('plus ouvert que 7 sur 10 de ce BTS');
    expect(say(100, 21)).toBe('moins ouvert que 7 sur 10 de ce BTS');
    expect(say(100, 99)).toBe('plus ouvert que 9 sur 10 de ce BTS');
    expect(say(100, 100)).toBe('le plus ouvert de ce BTS');
    expect(say(100, 0)).toBe('le moins ouvert de ce BTS');
  });

  it('is shorter in a column whose head says the rest', () => {
    const short = (moinsOuvertes: number, plusOuvertes: number) =>
      phraseParmiBreve({ autres: 10, moinsOuvertes, plusOuvertes });
    expect([short(8, 2), short(1, 9), short(2, 3), short(10, 0), short(0, 10)]).toEqual([
      'plus que 8 sur 10',
      'moins que 9 sur 10',
      'comme la plupart',
      'le plus',
      'le moins',
    ]);
  });

  it('counts each of fewer than ten, and says so when most are alike', () => {
    expect(say(6, 4)).toBe('plus ouvert que 4 sur 6 de ce BTS');
    expect(say(10, 2, 3)).toBe('ouvert comme la plupart de ce BTS');
  });
});

describe('why a count is not in the middle of its range', () => {
  const say = (obtenus: number, confirmes: number, ...avis: readonly Avis[]) =>
    phraseEcart(
      {
        kind: 'estimee',
        mesure: 'proposition-recue',
        intervalle: { niveau: rate(0.8), bas: rate(0.2), haut: rate(0.4) },
        lignes: [
          {
            mesure: 'proposition-recue',
            sujet: { de: 'population', population: 'general' },
            session: 2023,
            table: '',
            origine: { sourceId: '', repere: {} },
            confirmes,
            classes: confirmes,
            obtenus,
          },
        ],
        avis,
      },
      'tu',
    );

  it('is said outside the range and from five points on, and not before', () => {
    expect(say(33, 100)).toBeNull();
    expect(say(36, 100)).toContain('une seule année');
    expect(say(41, 100)).toContain('41\u202f%');
  });

  it('is the reason that holds: few candidates, or a mention that the count does not tell', () => {
    expect(say(1, 15)).toContain('peu de candidats');
    expect(say(60, 100, { cle: 'mentions-des-admis' })).toContain('toutes mentions ensemble');
  });
});
