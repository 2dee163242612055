import { describe, expect, it } from 'vitest';
import { nextQuery } from './nextQuery';

const PROFIL = new Set(['bac', 'mention', 'profil']);

describe('the search that follows from a form', () => {
  it('replaces what the form asks, keeps the rest, and goes back to the first page', () => {
    expect(
      nextQuery('bac=general&q=photo&statut=public&page=3', new Set(['q', 'statut']), [
        ['q', ''],
        ['statut', 'prive-sous-contrat'],
        ['bac', 'technologique'],
      ]),
    ).toBe('bac=general&statut=prive-sous-contrat');
  });

  it('keeps what narrows the bac while the bac stays', () => {
    const answers = [
      ['bac', 'technologique'],
      ['mention', 'ab'],
      ['profil', 'terminale'],
    ] as const;
    expect(nextQuery('bac=technologique&serie=STI2D&specifique=SIN', PROFIL, answers)).toBe(
      'bac=technologique&serie=STI2D&specifique=SIN&mention=ab',
    );
  });

  it('drops it with the bac, and with the situation what only that situation has', () => {
    expect(nextQuery('bac=technologique&serie=STI2D&specifique=SIN', PROFIL, [['bac', 'general']])).toBe('bac=general');
    expect(
      nextQuery('bac=general&serie=ES&profil=reorientation&annee=2019', PROFIL, [
        ['bac', 'general'],
        ['profil', 'terminale'],
      ]),
    ).toBe('bac=general');
  });
});
