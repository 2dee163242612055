import { describe, expect, it } from 'vitest';
import { toPersonneParams } from '@/lib/search/adresse';
import { parseSearchParams } from '@/lib/search/params';
import { PARAMETRES_CANDIDAT } from '@/lib/search/schemas';
import { CARRIED, personneQuery, withPersonne } from './personne';

describe('the person that links carry', () => {
  it('is who asks and from where, in the words of the contract', () => {
    expect(CARRIED).toEqual([...PARAMETRES_CANDIDAT, 'lat', 'lon', 'ville', 'rayon']);
  });

  it.each([
    'bac=general&eds=MATHS&eds=NSI&mention=ab&ville=Lyon&rayon=50&q=compta&page=2',
    'bac=technologique&serie=STMG&profil=reorientation&annee=2020&ville=Roubaix',
    'bac=general&mention=inconnue&profil=terminale&lat=45.7&lon=4.8&rayon=20&statut=public',
    'ville=Lyon&tri=distance',
    'q=compta',
  ])('is written as the server writes it: %s', (query) => {
    const lus = parseSearchParams(new URLSearchParams(query));
    expect(personneQuery(query)).toBe(lus.ok ? toPersonneParams(lus.criteres).toString() : null);
  });

  it('has no radius without a place', () => {
    expect(personneQuery('bac=general&rayon=50')).toBe('bac=general');
  });
});

describe('a link', () => {
  const personne = 'bac=general&ville=Lyon';

  it.each([
    ['/glossaire', '/glossaire?bac=general&ville=Lyon'],
    ['/glossaire#palier', '/glossaire?bac=general&ville=Lyon#palier'],
    ['/comparer?f=1&f=2', '/comparer?f=1&f=2&bac=general&ville=Lyon'],
    // An example says for whom it is.
    ['/formation/1?bac=professionnel', '/formation/1?bac=professionnel'],
  ])('%s becomes %s', (href, expected) => {
    expect(withPersonne(href, personne)).toBe(expected);
    expect(withPersonne(href, '')).toBe(href);
  });
});
