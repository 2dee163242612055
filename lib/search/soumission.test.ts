import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACS, SERIES_GENERALES_ANCIENNES, SERIES_TECHNOLOGIQUES } from '@/lib/domain/bac';
import { EDS } from '@/lib/domain/eds';
import { PROFILS } from '@/lib/domain/profil';
import { AVIS_CONSEIL } from './criteres';
import { parseSearchParams } from './params';
import { TOUS_SPECIFIQUES } from './schemas';
import { settleSubmission } from './soumission';

const settled = (query: string) => settleSubmission(new URLSearchParams(query));

describe('an address without a mark', () => {
  it('stays as it is, faulty or not, when it holds no empty field', () => {
    expect(settled('')).toBeNull();
    expect(settled('bac=general&serie=STI2D&utm_source=x')).toBeNull();
  });

  it('loses its empty fields, and nothing that says something', () => {
    expect(settled('bac=general&serie=STI2D&q=&academie=')).toBe('bac=general&serie=STI2D');
    expect(settled('f=1&f=2&bac=')).toBe('f=1&f=2');
  });
});

describe('a form', () => {
  const form = (query: string) => settled(`formulaire=1&${query}`);

  it('keeps of the bac what the bac asks, and drops what another one had been given', () => {
    const all =
      'serie=STI2D&serie=photographie&serie=ES&specifique=SIN&specifique=GF&eds=MATHS&eds=&avis=favorable&annee=2019';
    expect(form(`bac=general&${all}`)).toBe('bac=general&eds=MATHS');
    expect(form(`bac=technologique&${all}`)).toBe('bac=technologique&serie=STI2D&specifique=SIN');
    expect(form(`bac=professionnel&${all}`)).toBe('bac=professionnel&serie=photographie&avis=favorable');
    expect(form(`bac=autre&${all}`)).toBe('bac=autre');
    expect(form(all)).toBe('');
  });

  it('asks the year and the older series of those who have their bac, the class council of those who have not', () => {
    const all = 'serie=S&eds=MATHS&annee=2019&avis=favorable&profil=reorientation';
    expect(form(`bac=general&${all}`)).toBe('bac=general&serie=S&profil=reorientation&annee=2019');
    expect(form('bac=professionnel&serie=cuisine&avis=reserve&annee=2022&profil=autre')).toBe(
      'bac=professionnel&serie=cuisine&profil=autre&annee=2022',
    );
  });

  it('measures from one place: the town that was written, else the position', () => {
    expect(form('ville=Lyon&lat=45.1&lon=4.2&rayon=50')).toBe('ville=Lyon&rayon=50');
    expect(form('ville=&lat=45.1&lon=4.2&rayon=50')).toBe('lat=45.1&lon=4.2&rayon=50');
    expect(form('ville=&lat=&lon=&rayon=30')).toBe('');
  });

  it('leaves out what goes without saying', () => {
    expect(form('bac=general&mention=inconnue&profil=terminale&ville=Lyon&rayon=30')).toBe('bac=general&ville=Lyon');
  });

  it('never makes an address that is refused, whatever was chosen on the way', () => {
    const one = (name: string, values: readonly string[]) =>
      fc.tuple(fc.constant(name), fc.constantFrom('', ...values));
    const fields = fc.tuple(
      one('bac', BACS),
      one('profil', PROFILS),
      one('serie', SERIES_TECHNOLOGIQUES),
      one('serie', ['photographie', 'cuisine']),
      one('serie', SERIES_GENERALES_ANCIENNES),
      one('specifique', TOUS_SPECIFIQUES),
      one('specifique', TOUS_SPECIFIQUES),
      one('eds', EDS),
      one('eds', EDS),
      one('annee', ['2019']),
      one('avis', AVIS_CONSEIL),
      one('ville', ['Lyon']),
      one('lat', ['45.76']),
      one('lon', ['4.83']),
      one('rayon', ['30', '50']),
    );
    fc.assert(
      fc.property(fields, (pairs) => {
        const query = settleSubmission(new URLSearchParams([['formulaire', '1'], ...pairs]));
        expect(query).not.toBeNull();
        const read = parseSearchParams(new URLSearchParams(query ?? ''));
        // A bac that was not passed that year is for the person to see, not for the form to hide.
        const erreurs = read.ok ? [] : read.erreurs.filter(({ parametre }) => parametre !== 'annee');
        expect(erreurs).toEqual([]);
        // Settled once, settled for good.
        expect(settled(query ?? '')).toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});
