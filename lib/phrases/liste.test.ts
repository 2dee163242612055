import { describe, expect, it } from 'vitest';
import { rate } from '@/lib/domain/rate';
import type { BilanListe } from '@/lib/odds/liste';
import type { Palier } from '@/lib/odds/mesures';
import { phraseCase, phrasesListe } from './liste';

const bilan = (equilibre: Partial<Record<Palier, number>>, more: Partial<BilanListe> = {}): BilanListe => ({
  equilibre: { ambitieux: 0, realiste: 0, prudent: 0, ...equilibre },
  sansChiffre: 0,
  mesures: ['proposition-recue'],
  auMoinsUne: null,
  ...more,
});
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');
const say = (one: BilanListe) => phrasesListe(one).map(plain);

describe('the words of a list', () => {
  it('say its balance, agreeing with each number', () => {
    expect(say(bilan({ ambitieux: 1 }))[0]).toBe('1 sous-vœu ambitieux.');
    expect(say(bilan({ realiste: 2 }))[0]).toBe('2 sous-vœux réalistes.');
    expect(say(bilan({ ambitieux: 2, prudent: 1 }))[0]).toBe('2 sous-vœux ambitieux et 1 prudent.');
    expect(say(bilan({ ambitieux: 1, realiste: 1, prudent: 3 }))[0]).toBe(
      '1 sous-vœu ambitieux, 1 réaliste et 3 prudents.',
    );
  });

  it('say a range and its assumption, never below three sous-vœux', () => {
    const whole = bilan({ realiste: 3, prudent: 1 }, { auMoinsUne: { bas: rate(0.6249), haut: rate(0.8) } });
    expect(say(whole)[1]).toContain('Au moins une réponse favorable : de 62 % à 80 %, selon que');
    const sure = bilan({ realiste: 1, prudent: 3 }, { auMoinsUne: { bas: rate(0.997), haut: rate(0.999) } });
    expect(say(sure)[1]).toContain('favorable : plus de 99 %, selon');
    expect(say(bilan({ realiste: 1 }))[1]).toBe(
      'Pas de chiffre d’ensemble : il faut au moins trois sous-vœux avec un chiffre, la liste en a un.',
    );
    expect(say(bilan({ realiste: 1, prudent: 1 }))[1]).toContain('la liste en a deux.');
  });

  it('advise a list of one band to widen', () => {
    const all = bilan({ ambitieux: 4 }, { auMoinsUne: { bas: rate(0.2), haut: rate(0.5) } });
    expect(say(all)[1]).toBe(
      'Tous tes sous-vœux sont ambitieux : ajoute des sous-vœux réalistes ou prudents pour équilibrer la liste.',
    );
  });

  it('say what they leave out, one or several, and that measures are mixed', () => {
    expect(say(bilan({ prudent: 1 }, { sansChiffre: 1 })).at(-1)).toBe(
      '1 sous-vœu n’a pas de chiffre : il ne compte pas dans l’ensemble.',
    );
    expect(say(bilan({ prudent: 1 }, { sansChiffre: 2 })).at(-1)).toContain('2 sous-vœux n’ont pas de chiffre : ils');
    const mixed = bilan({ prudent: 1 }, { mesures: ['en-position', 'proposition-recue'] });
    expect(say(mixed).at(-1)).toContain('mêle deux mesures');
  });

  it('say nothing of a whole that holds no figure', () => {
    expect(say(bilan({}, { sansChiffre: 3, mesures: [] }))).toEqual([
      'Aucun sous-vœu avec un chiffre.',
      '3 sous-vœux n’ont pas de chiffre : ils ne comptent pas dans l’ensemble.',
    ]);
  });
});

it('the words of a slot say what would fill it, how far, and how many there are', () => {
  expect(plain(phraseCase('prudent', 30, 24))).toBe('Ajouter un prudent à moins de 30 km (24)');
  expect(plain(phraseCase('realiste', 30, null))).toBe('Ajouter un réaliste à moins de 30 km');
  expect(plain(phraseCase('ambitieux', null, 1204))).toBe('Ajouter un ambitieux (1 204)');
  expect(plain(phraseCase('prudent', 12.5, 0))).toBe(
    'Aucun prudent à moins de 12,5 km, dans ces BTS ou des BTS voisins',
  );
});
