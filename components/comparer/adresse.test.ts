import { describe, expect, it } from 'vitest';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/adresse';
import { advanced, comparaisonHref, type EtatComparaison, withCode } from './adresse';

const ETAT: EtatComparaison = {
  codes: ['46421', '7'],
  criteres: {
    ...CRITERES_PAR_DEFAUT,
    bac: 'general',
    mention: 'ab',
    q: 'photo',
    statut: ['public'],
    ville: { nom: 'Lyon', rayon: 30 },
    page: 3,
  },
};

describe('the address of a comparison', () => {
  it('keeps the order of the formations, who asks and from where, the words that look for one more, and no filter', () => {
    expect(comparaisonHref(ETAT)).toBe('/comparer?f=46421&f=7&bac=general&mention=ab&ville=Lyon&q=photo');
    expect(comparaisonHref({ codes: [], criteres: CRITERES_PAR_DEFAUT })).toBe('/comparer');
  });

  it('says what is being replaced', () => {
    expect(comparaisonHref(ETAT, '7')).toMatch(/&remplacer=7#ajouter$/);
  });
});

describe('changing a comparison', () => {
  it('moves a formation by one place toward the start, never out of the list', () => {
    expect(advanced(['1', '2', '3'], '2')).toEqual(['2', '1', '3']);
    expect(advanced(['1', '2', '3'], '3')).toEqual(['1', '3', '2']);
    expect(advanced(['1', '2'], '1')).toEqual(['1', '2']);
    expect(advanced(['1', '2'], '9')).toEqual(['1', '2']);
  });

  it('adds at the end or in the place of another, and each once', () => {
    expect(withCode(['1', '2'], '3', null)).toEqual(['1', '2', '3']);
    expect(withCode(['1', '2'], '3', '1')).toEqual(['3', '2']);
    expect(withCode(['1', '2'], '3', '9')).toEqual(['1', '2', '3']);
    expect(withCode(['1', '2'], '2', '1')).toEqual(['1', '2']);
  });
});
