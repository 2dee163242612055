import { describe, expect, it } from 'vitest';
import { decrirePersonne, destinationsOf } from './destinations';

const personne = 'bac=technologique&serie=STMG&mention=ab&ville=Roubaix';

describe('what a link opens', () => {
  it('is the list and the comparison, for its person, at the addresses that they always had', () => {
    expect(destinationsOf({ personne, liste: ['46421', '7'], comparaison: ['7', '46421'] })).toEqual([
      { href: `/voeux?f=46421&f=7&${personne}`, titre: 'Ouvrir la liste' },
      { href: `/comparer?f=7&f=46421&${personne}`, titre: 'Ouvrir la comparaison' },
    ]);
    expect(destinationsOf({ personne: '', liste: [], comparaison: ['7'] }).map(({ href }) => href)).toEqual([
      '/comparer?f=7',
    ]);
  });

  it('is the form for a person alone, and nothing for nothing', () => {
    expect(destinationsOf({ personne, liste: [], comparaison: [] }).map(({ href }) => href)).toEqual([`/?${personne}`]);
    expect(destinationsOf({ personne: '', liste: [], comparaison: [] })).toEqual([]);
  });

  it('is a path of ours, whatever it holds', () => {
    const hostile = new URLSearchParams({ ville: '#@evil.example/"><script>', serie: '//evil.example' }).toString();
    for (const { href } of destinationsOf({ personne: hostile, liste: ['1'], comparaison: ['2'] })) {
      expect(new URL(href, 'https://rose.exemple.fr').origin).toBe('https://rose.exemple.fr');
      expect(href).not.toMatch(/[<>"]/);
    }
  });
});

describe('whom a link is for', () => {
  it('is said in our words, and what is not ours in quotes', () => {
    expect(decrirePersonne(personne)).toBe('STMG · mention assez bien · autour de «\u00a0Roubaix\u00a0»');
    expect(decrirePersonne(`bac=professionnel&serie=${encodeURIComponent('Lycée X fermé')}`)).toBe(
      'Bac pro «\u00a0Lycée X fermé\u00a0»',
    );
    expect(decrirePersonne('bac=inconnu&mention=parfait')).toBeNull();
    expect(decrirePersonne('')).toBeNull();
  });
});
