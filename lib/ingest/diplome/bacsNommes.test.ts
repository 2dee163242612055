import { describe, expect, it } from 'vitest';
import { SPECIALITES_BAC_PRO } from '@/lib/domain/bacPro';
import type { BacNomme } from '@/lib/domain/diplome';
import { readBacsNommes } from './bacsNommes';

/** « T:STI2D/SIN(systèmes…) » rather than four fields: what a test compares at a glance. */
const short = ({ bac, serie, specialite, specifique }: BacNomme) =>
  [
    bac.charAt(0).toUpperCase(),
    serie === null ? '' : `:${serie}`,
    specifique === null ? '' : `/${specifique}`,
    specialite === null ? '' : `(${specialite})`,
  ].join('');
const read = (texte: string) => readBacsNommes(texte).map(short);

describe('readBacsNommes', () => {
  it.each([
    ['un bac général, un bac technologique ou un bac professionnel', ['G', 'T', 'P']],
    ['tout titulaire d’un baccalauréat (général, technologique ou professionnel)', ['G', 'T', 'P']],
    ['d’un baccalauréat général, technologique, professionnel', ['G', 'T', 'P']],
    ['bac général et technologique, bac pro', ['G', 'T', 'P']],
    ['bac pro, puis bac général, voire bac techno', ['P', 'G', 'T']],
    ['bacs technologiques ou généraux', ['T', 'G']],
  ])('names the kinds of bac: %s', (texte, attendu) => {
    expect(read(texte)).toEqual(attendu);
  });

  it.each([
    ['un bac technologique STMG ou STD2A', ['T:STMG', 'T:STD2A']],
    ['bac général, STI2D, STL', ['G', 'T:STI2D', 'T:STL']],
    ['bac technologique série STL', ['T:STL']],
    ['bac techno ST2S, voire S2TMD', ['T:ST2S', 'T:S2TMD']],
    // A preference opens the door to every series, and names one.
    ['bac technologique (de préférence STHR)', ['T', 'T:STHR']],
    ['bac technologique agricole, bac STMG', ['T:STAV', 'T:STMG']],
  ])('names technological series: %s', (texte, attendu) => {
    expect(read(texte)).toEqual(attendu);
  });

  it.each([
    [
      'un bac technologique STI2D (sciences et technologies de l’industrie et du développement durable) spécialité systèmes d’information et numérique ou un bac professionnel',
      ["T:STI2D/SIN(systèmes d'information et numérique)", 'P'],
    ],
    [
      'bac STI2D spécialité énergies et environnement ou STL spécialité biotechnologies',
      ['T:STI2D/EE(énergies et environnement)', 'T:STL/BIOTECHNOLOGIES(biotechnologies)'],
    ],
    [
      'bac STI2D (architecture et construction ou innovation technologique et éco-conception), bac général',
      ['T:STI2D/AC(architecture et construction)', 'T:STI2D/ITEC(innovation technologique et éco-conception)', 'G'],
    ],
    ['bac STMG spécialité mercatique', ['T:STMG/MERCATIQUE(mercatique)']],
    // The speciality of another series is not this one's.
    ['bac STL spécialité architecture et construction', ['T:STL']],
    ['bac STI2D spécialité arts du cirque', ['T:STI2D']],
  ])('names a speciality that the series has, and no other: %s', (texte, attendu) => {
    expect(read(texte)).toEqual(attendu);
  });

  it.each([
    ['bac pro logistique, bac STMG', ['P:logistique', 'T:STMG']],
    [
      'bac professionnel (géomètre, cuisine ou travaux publics), bac général',
      ['P:géomètre', 'P:cuisine', 'P:travaux publics', 'G'],
    ],
    ['bac pro Métiers de l’accueil etc.', ["P:métiers de l'accueil"]],
    ['bac pro hygiène propreté stérilisation', ['P:hygiène, propreté, stérilisation(hygiène propreté stérilisation)']],
    [
      'bac pro métiers du commerce et de la vente, option B : prospection, bac général',
      ['P:métiers du commerce et de la vente', 'G'],
    ],
    ['bac pro photographie avec un bon niveau en sciences', ['P:photographie']],
    // The longest name wins: « transport fluvial » is not « transport ».
    ['bac pro transport fluvial', ['P:transport fluvial']],
    [
      'bac professionnel systèmes numériques',
      ['P:cybersécurité, informatique et réseaux, électronique(systèmes numériques)'],
    ],
    ['titulaires d’un baccalauréat de la spécialité « cultures marines »', ['P:cultures marines']],
  ])('names specialities of the bac pro: %s', (texte, attendu) => {
    expect(read(texte.replace(/« ?| ?»/g, '"'))).toEqual(attendu);
  });

  it.each([
    ['bac professionnel industriel, bac général', ['P(industriel)', 'G']],
    ['bac pro du domaine (forêt, etc.)', ['P(du domaine)', 'P:forêt']],
    ['bac pro en bijouterie, horlogerie ou gravure. ', ['P(en bijouterie, horlogerie ou gravure)']],
    ['bac professionnel agricole, voire un bac STAV', ['P(agricole)', 'T:STAV']],
    ['bac professionnel (bijouterie ou gravure)', ['P(bijouterie ou gravure)']],
    // A speciality named inside a longer phrase is quoted, not taken for a speciality.
    ['bac pro du secteur de la cuisine', ['P(du secteur de la cuisine)']],
  ])('quotes what narrows a bac pro without naming a speciality: %s', (texte, attendu) => {
    expect(read(texte)).toEqual(attendu);
  });

  it.each([
    'tout titulaire d’un baccalauréat',
    'bac adapté à la spécialité du BTS',
    'après un bac + 2',
    'les bacheliers professionnels ou technologiques avec mention',
    'une culture générale, technologique et professionnelle',
    'bac pro bijoutier-joaillier de fantaisie',
    'tout bac sauf professionnel',
  ])('names nothing rather than something wrong: %s', (texte) => {
    expect(read(texte)).toEqual([]);
  });

  it('leaves out what an exception takes away', () => {
    expect(read('bac général ou professionnel autre que la spécialité "cuisine"')).toEqual(['G', 'P']);
  });

  it('says what a general bac must look like', () => {
    expect(read('bac général scientifique ou bac pro')).toEqual(['G(scientifique)', 'P']);
    expect(read('bac général (plutôt à dominante scientifique)')).toEqual(['G(à dominante scientifique)']);
  });

  it('names each bac once', () => {
    expect(read('bac STL, bac général, bac STL')).toEqual(['T:STL', 'G']);
  });

  it('knows every speciality of the national list by its own name', () => {
    for (const nom of SPECIALITES_BAC_PRO) {
      expect(readBacsNommes(`bac pro ${nom}, bac général`)[0]).toEqual({
        bac: 'professionnel',
        serie: nom,
        specialite: null,
        specifique: null,
      });
    }
  });
});
