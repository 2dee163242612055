import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearchParams } from './params';
import { redirectionOf } from './redirection';

const redirection = (query: string) => redirectionOf(new URLSearchParams(query));

describe('an address', () => {
  it('that is right is not changed, be it faulty', () => {
    for (const query of [
      '',
      'bac=general&mention=ab',
      'bac=bts&utm_source=Facebook',
      'f=1&f=2',
      'serie=photographie',
    ]) {
      expect(redirection(query), query).toBeNull();
    }
  });

  it.each([
    ['serie=stmg&bac=TECHNOLOGIQUE', 'bac=technologique&serie=STMG'],
    ['bac=Général&mention=TB', 'bac=general&mention=tb'],
    ['Bac=general&série=es&Profil=Réorientation', 'bac=general&serie=ES&profil=reorientation'],
    ['bac=general&eds=maths&eds=Nsi', 'bac=general&eds=MATHS&eds=NSI'],
    ['statut=Privé sous contrat&tri=NOM', 'statut=prive-sous-contrat&tri=nom'],
    ['bac=professionnel&serie=Photographie&AVIS=Favorable', 'bac=professionnel&serie=Photographie&avis=favorable'],
    ['f=12&BAC=general&utm_source=Facebook', 'f=12&utm_source=Facebook&bac=general'],
    ['formulaire=1&bac=Général&serie=stmg&q=', 'bac=general'],
  ])('%s is written %s', (query, canonical) => {
    expect(redirection(query)).toBe(canonical);
  });

  it.each(['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', '__proto__'])(
    'loses « %s », which the framework hands on with a value that nobody sent',
    (name) => {
      const query = new URLSearchParams([
        [name, ''],
        [name, 'x'],
      ]);
      expect(redirectionOf(query)).toBe('');
      query.append('bac', 'general');
      expect(redirectionOf(query)).toBe('bac=general');
    },
  );

  it('leads to one that is right, whatever was asked', () => {
    const name = fc.constantFrom(
      'bac',
      'BAC',
      'série',
      'q',
      'q[]',
      'ville',
      'rayon',
      'formulaire',
      'constructor',
      'x',
      '',
    );
    const value = fc.oneof(fc.constantFrom('', 'Général', 'STMG', 'stmg', ' ', '30'), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 6 }), (pairs) => {
        const query = redirectionOf(new URLSearchParams(pairs));
        expect(query === null ? null : redirection(query)).toBeNull();
      }),
    );
  });
});

describe('parameters', () => {
  const read = (query: string) => parseSearchParams(new URLSearchParams(query));

  it('are read whatever their case and accents, as one request', () => {
    const canonical = read('bac=technologique&serie=STMG&specifique=MERCATIQUE&mention=tb');
    expect(canonical.ok).toBe(true);
    expect(read('BAC=Technologique&série=stmg&specifique=mercatique&Mention=Tb')).toEqual(canonical);
    expect(read('bac=general&bac=Général')).toEqual(read('bac=general'));
  });

  it('of other names are none: marks around a name make it another', () => {
    expect(read('q[]=x')).toMatchObject({ ok: false, erreurs: [{ parametre: 'q[]' }] });
  });

  it.each([
    [
      'bac=technologique&serie=STHR&profil=reorientation&annee=2012',
      'Le bac STHR n’existait pas en 2012 : sa première session est 2018.',
    ],
    [
      'bac=general&serie=S&profil=reorientation&annee=2023',
      'Le bac S n’existait plus en 2023 : sa dernière session est 2020.',
    ],
    [
      'bac=general&eds=MATHS&profil=autre&annee=2015',
      'Le bac général à enseignements de spécialité n’existait pas en 2015 : sa première session est 2021.',
    ],
    [
      'bac=professionnel&profil=autre&annee=1980',
      'Le bac professionnel n’existait pas en 1980 : sa première session est 1987.',
    ],
    [
      'bac=technologique&profil=autre&annee=1960',
      'Le bac technologique n’existait pas en 1960 : sa première session est 1969.',
    ],
  ])('%s: refused with the reason', (query, message) => {
    const { ok, ...rest } = read(query);
    expect(ok).toBe(false);
    expect(rest).toEqual({ erreurs: [{ parametre: 'annee', message: `${message} Corriger « annee » ou le bac.` }] });
  });

  it.each([
    'bac=general&serie=S',
    'bac=general',
    'bac=professionnel&serie=S',
    'bac=technologique&serie=STL',
    'bac=autre',
  ])('%s was passed in 2010', (query) => expect(read(`${query}&profil=autre&annee=2010`).ok).toBe(true));
});
