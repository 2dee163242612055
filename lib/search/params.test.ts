import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACS, SERIES_GENERALES_ANCIENNES, SPECIFIQUES } from '@/lib/domain/bac';
import { EDS } from '@/lib/domain/eds';
import { STATUTS } from '@/lib/domain/formation';
import { MENTIONS_CANDIDAT } from '@/lib/domain/mention';
import { PROFILS } from '@/lib/domain/profil';
import { ACADEMIES, DEPARTEMENTS, REGIONS } from '@/lib/domain/territoires';
import { PALIERS } from '@/lib/odds/mesures';
import { AVIS_CONSEIL, type Criteres, TRIS, VUES } from './criteres';
import { spell } from './orthographe';
import { CRITERES_PAR_DEFAUT, candidatOf, parseSearchParams, toCandidatParams, toSearchParams } from './params';
import { queryKeys } from './queryKeys';

const read = (query: string, options = {}) => parseSearchParams(new URLSearchParams(query), options);
const criteresOf = (query: string): Criteres => {
  const lus = read(query);
  if (!lus.ok) throw new Error(JSON.stringify(lus.erreurs));
  return lus.criteres;
};
const erreursOf = (query: string, options = {}) => {
  const lus = read(query, options);
  return lus.ok ? [] : lus.erreurs.map((one) => ({ ...one, message: one.message.replaceAll('\u00a0', ' ') }));
};

describe('what a search accepts', () => {
  it('takes the documented defaults when nothing is asked', () => {
    expect(criteresOf('')).toEqual(CRITERES_PAR_DEFAUT);
  });

  it('ignores empty optional values, as a plain GET form sends them', () => {
    expect(criteresOf('bac=&serie=&q=++&academie=&statut=&lat=&lon=&rayon=&page=')).toEqual(CRITERES_PAR_DEFAUT);
  });

  it('reads a whole request', () => {
    const criteres = criteresOf(
      'bac=technologique&serie=STI2D&specifique=SIN&mention=ab&profil=reorientation&q=son+lyon&academie=Lyon&region=84' +
        '&departement=69&departement=Ain&statut=public&apprentissage=possible&lat=45.76&lon=4.83&rayon=50&tri=acces&page=2&taille=5&diplome=9&diplome=1&palier=Réaliste&vue=table',
    );
    expect(criteres).toEqual({
      bac: 'technologique',
      serie: 'STI2D',
      specifique: 'SIN',
      eds: [],
      mention: 'ab',
      profil: 'reorientation',
      q: 'son lyon',
      diplome: ['1', '9'],
      palier: ['realiste'],
      academie: ['10'],
      region: ['84'],
      departement: ['01', '69'],
      statut: ['public'],
      apprentissage: 'possible',
      autour: { lat: 45.76, lon: 4.83, rayon: 50 },
      ville: null,
      annee: null,
      avis: null,
      tri: 'acces',
      vue: 'table',
      page: 2,
      taille: 5,
    });
  });

  it('makes one object of one request, whatever the order and the spelling of its parameters', () => {
    const a = criteresOf('eds=PC&eds=MATHS&academie=Lyon&academie=Paris&q=son%20%20image');
    const b = criteresOf('academie=01&q=+son+image&academie=10&academie=lyon&eds=MATHS&eds=PC');
    expect(b).toEqual(a);
    const key = (criteres: Criteres) => queryKeys.resultats(toSearchParams(criteres).toString());
    expect(key(b)).toEqual(key(a));
  });

  it('refuses a band of nobody’s estimates', () => {
    expect(parseSearchParams(new URLSearchParams('palier=prudent'))).toMatchObject({
      ok: false,
      erreurs: [{ parametre: 'palier' }],
    });
  });

  it('reads a record of parameters as Next gives it', () => {
    const lus = parseSearchParams({ bac: 'general', eds: ['SES', 'AMC'], q: undefined });
    expect(lus).toMatchObject({ ok: true, criteres: { bac: 'general', eds: ['AMC', 'SES'], q: '' } });
  });
});

describe('what a search refuses, in French, parameter by parameter', () => {
  it.each([
    ['bac=licence', 'bac'],
    ['bac=generale', 'bac'],
    ['bac=technologique&serie=XYZ', 'serie'],
    ['bac=general&serie=STMG', 'serie'],
    [`bac=professionnel&serie=${'a'.repeat(101)}`, 'serie'],
    ['specifique=ZZ', 'specifique'],
    ['serie=STMG&specifique=SIN', 'specifique'],
    ['serie=toString&specifique=SIN', 'specifique'],
    ['eds=LATIN', 'eds'],
    ['eds=MATHS&eds=PC&eds=SVT', 'eds'],
    ['mention=excellent', 'mention'],
    ['profil=lyceen', 'profil'],
    [`q=${'a'.repeat(201)}`, 'q'],
    ['academie=Atlantide', 'academie'],
    ['region=Lyonnaise', 'region'],
    ['departement=99', 'departement'],
    ['statut=prive', 'statut'],
    ['apprentissage=impose', 'apprentissage'],
    ['lat=91&lon=0&rayon=5', 'lat'],
    ['lat=45,7&lon=4&rayon=5', 'lat'],
    ['lat=45&lon=181&rayon=5', 'lon'],
    ['lat=45&lon=4&rayon=0.5', 'rayon'],
    ['lat=45&lon=4&rayon=1001', 'rayon'],
    ['lat=45&lon=4&rayon=Infinity', 'rayon'],
    ['lat=45&lon=4', 'rayon'],
    ['tri=hasard', 'tri'],
    ['page=0', 'page'],
    ['page=1.5', 'page'],
    ['page=-1', 'page'],
    ['page=1e3', 'page'],
    ['page=999999999999999999999', 'page'],
    ['taille=0', 'taille'],
    ['taille=101', 'taille'],
    ['metion=ab', 'metion'],
    ['bac=general&bac=technologique', 'bac'],
  ])('%s', (query, parametre) => {
    const erreurs = erreursOf(query);
    expect(erreurs.map((erreur) => erreur.parametre)).toEqual([parametre]);
    expect(erreurs[0]?.message).toMatch(/^« .+ ».*\.$/);
  });

  it('reports every faulty parameter at once, and what was read', () => {
    const erreurs = erreursOf('bac=x&mention=y&lat=1&taille=abc');
    expect(erreurs.map((erreur) => erreur.parametre).toSorted()).toEqual(['bac', 'lon', 'mention', 'rayon', 'taille']);
    expect(erreurs.find((erreur) => erreur.parametre === 'taille')?.message).toContain('« abc »');
  });

  it('names the one bad value among several good ones', () => {
    expect(erreursOf('statut=public&statut=prive')[0]?.message).toContain('« prive »');
  });

  it('lets pages ignore unknown names, and callers keep their own', () => {
    expect(erreursOf('utm_source=x', { inconnus: 'ignorer' })).toEqual([]);
    expect(erreursOf('f=46421&f=1', { autres: ['f'] })).toEqual([]);
  });

  it('accepts only who asks where only that is expected', () => {
    expect(erreursOf('bac=general&mention=ab', { portee: 'candidat' })).toEqual([]);
    expect(erreursOf('bac=general&q=son', { portee: 'candidat' }).map(({ parametre }) => parametre)).toEqual(['q']);
  });
});

const codes = (all: readonly { code: string }[]) =>
  fc.subarray(
    all.map(({ code }) => code),
    { maxLength: 5 },
  );
const texte = (maxLength: number) =>
  fc
    .string({ unit: 'grapheme', maxLength })
    .map((text) =>
      text
        .normalize('NFC')
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim(),
    )
    .filter((text) => text.length <= maxLength);
const nombre = (min: number, max: number, decimals: number) =>
  fc.double({ min, max, noNaN: true }).map((value) => Number(value.toFixed(decimals)) + 0);

/** One centre, or the other, or none. */
const centre = fc.oneof(
  fc.constant({ autour: null, ville: null }),
  fc
    .record({ lat: nombre(-90, 90, 5), lon: nombre(-180, 180, 5), rayon: nombre(1, 1000, 3) })
    .map((autour) => ({ autour, ville: null })),
  fc
    .record({ nom: texte(80).filter((nom) => nom !== ''), rayon: nombre(1, 1000, 3) })
    .map((ville) => ({ autour: null, ville })),
);

/** Any text but a series in a spelling of its own: « s » is read S. */
const specialite = texte(40)
  .filter((text) => spell(['serie', text])[1] === text)
  .map((text) => text || null);

const bacEtSerie = fc.oneof(
  fc.record({ bac: fc.constantFrom(null, ...BACS), serie: fc.constant(null), specifique: fc.constant(null) }),
  fc.constantFrom(...(Object.keys(SPECIFIQUES) as (keyof typeof SPECIFIQUES)[])).chain((serie) =>
    fc.record({
      bac: fc.constantFrom(null, 'technologique' as const),
      serie: fc.constant<string | null>(serie),
      specifique: fc.constantFrom<string | null>(null, ...SPECIFIQUES[serie]),
    }),
  ),
  fc.record({
    bac: fc.constant('professionnel' as const),
    serie: specialite,
    specifique: fc.constant(null),
  }),
);

/** Who has the bac already says when; who passes a bac professionnel says what the class council thought. */
const bacEtSituation = fc.oneof(
  fc.record({
    bac: fc.constant('general' as const),
    serie: fc.constantFrom<string | null>(null, ...SERIES_GENERALES_ANCIENNES),
    specifique: fc.constant(null),
    profil: fc.constantFrom(...PROFILS.filter((profil) => profil !== 'terminale')),
    // Series ended before specialities began: one year suits neither both nor the older ones.
    annee: fc.option(fc.integer({ min: 1995, max: 2020 }), { nil: null }),
    eds: fc.constant<readonly string[]>([]),
    avis: fc.constant(null),
  }),
  fc.record({
    bac: fc.constant('professionnel' as const),
    serie: specialite,
    specifique: fc.constant(null),
    profil: fc.constant('terminale' as const),
    annee: fc.constant(null),
    avis: fc.constantFrom(null, ...AVIS_CONSEIL),
  }),
  fc
    .tuple(bacEtSerie, fc.constantFrom(...PROFILS))
    .map(([bac, profil]) => ({ ...bac, profil, annee: null, avis: null })),
);

const criteresArbitraires: fc.Arbitrary<Criteres> = fc
  .tuple(
    bacEtSituation,
    centre,
    fc.record({
      eds: fc.subarray([...EDS], { maxLength: 2 }).map((eds) => eds.toSorted()),
      mention: fc.constantFrom(...MENTIONS_CANDIDAT),
      q: texte(100),
      academie: codes(ACADEMIES).map((all) => all.toSorted()),
      region: codes(REGIONS).map((all) => all.toSorted()),
      departement: codes(DEPARTEMENTS).map((all) => all.toSorted()),
      statut: fc.subarray([...STATUTS]),
      apprentissage: fc.constantFrom(null, 'possible' as const),
      diplome: fc.subarray(['1', '38362', 'famille-x']).map((all) => all.toSorted()),
      palier: fc.subarray([...PALIERS]).map((all) => all.toSorted()),
      tri: fc.constantFrom(...TRIS),
      vue: fc.constantFrom(...VUES),
      page: fc.integer({ min: 1, max: 10_000 }),
      taille: fc.integer({ min: 1, max: 100 }),
    }),
  )
  .map(([bac, lieu, rest]) => ({ ...lieu, ...rest, ...(bac.bac === null ? { palier: [] } : {}), ...bac }));

describe('the codec', () => {
  it('reads back every request that it writes', () => {
    fc.assert(
      fc.property(criteresArbitraires, (criteres) => {
        expect(criteresOf(toSearchParams(criteres).toString())).toEqual(criteres);
      }),
    );
  });

  it('never throws, and writes back whatever it could read', () => {
    const name = fc.oneof(fc.constantFrom('bac', 'q', 'serie', 'page', 'lat', 'eds', '__proto__'), fc.string());
    fc.assert(
      fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
        const lus = parseSearchParams(new URLSearchParams(pairs as [string, string][]));
        if (!lus.ok) {
          expect(lus.erreurs.length).toBeGreaterThan(0);
          return;
        }
        expect(criteresOf(toSearchParams(lus.criteres).toString())).toEqual(lus.criteres);
      }),
    );
  });

  it('refuses a year of the bac from terminale, an opinion of the class council from others, two centres', () => {
    expect(erreursOf('bac=general&annee=2019').map(({ parametre }) => parametre)).toEqual(['annee']);
    expect(erreursOf('bac=general&avis=favorable').map(({ parametre }) => parametre)).toEqual(['avis']);
    expect(erreursOf('bac=professionnel&profil=reorientation&avis=favorable')).toHaveLength(1);
    expect(erreursOf('ville=Lyon&lat=45&lon=4&rayon=10').map(({ parametre }) => parametre)).toEqual(['ville']);
    expect(erreursOf('bac=general&serie=ES').map(({ parametre }) => parametre)).toEqual(['serie']);
    expect(criteresOf('bac=general&profil=reorientation&serie=ES&annee=2019')).toMatchObject({
      serie: 'ES',
      annee: 2019,
    });
  });

  it('gives a town its radius, and leaves the usual one out of the address', () => {
    const criteres = criteresOf('ville=Lyon');
    expect(criteres.ville).toEqual({ nom: 'Lyon', rayon: 30 });
    expect(toSearchParams(criteres).toString()).toBe('ville=Lyon');
    expect(toSearchParams(criteresOf('ville=69003&rayon=50')).toString()).toBe('ville=69003&rayon=50');
  });

  it('leaves defaults out of the address', () => {
    expect(toSearchParams(CRITERES_PAR_DEFAUT).toString()).toBe('');
    expect(toSearchParams(criteresOf('taille=20&page=1&bac=general')).toString()).toBe('bac=general');
  });

  it('carries the person, and only the person, from page to page', () => {
    const criteres = criteresOf('bac=general&mention=b&q=son&page=3');
    expect(toCandidatParams(criteres).toString()).toBe('bac=general&mention=b');
    expect(candidatOf(criteres)).toEqual({ bac: 'general', mention: 'b', profil: 'terminale' });
    expect(candidatOf(CRITERES_PAR_DEFAUT)).toBeNull();
  });
});
