import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DONNEES_OFFRE } from '@/fixtures/catalogue/offre';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { searchIndexesOf } from '../indexes';
import { editDistance } from './editDistance';
import { searchTexte } from './searchTexte';
import { bothGenders, termsOf, wordsOf } from './words';

const catalogue = buildCatalogue(DONNEES_OFFRE);

/** Codes by descending score, then by code. */
function found(texte: string): string[] {
  const selection = searchTexte(searchIndexesOf(catalogue).texte, texte);
  if (selection === null) return ['tout'];
  return catalogue.resultats
    .map(({ code }, index) => ({ code, score: selection.scores[index] ?? 0 }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score || Number(a.code) - Number(b.code))
    .map(({ code }) => code);
}
const ignored = (texte: string) => searchTexte(searchIndexesOf(catalogue).texte, texte)?.motsIgnores;

describe('free text: what and where', () => {
  it('finds the usual name of a diploma in a town, whatever the order of the words', () => {
    expect(found('bts compta lyon')).toEqual(['101', '102']);
    expect(found('lyon compta')).toEqual(['101', '102']);
  });

  it('restricts by a town, and does not dilute', () => {
    expect(found('lyon').slice(0, 4)).toEqual(['101', '102', '301', '401']);
    // A school elsewhere that bears the town’s name comes after the town.
    expect(found('lyon').slice(4)).toEqual(['201']);
    expect(found('saint etienne')).toEqual(['103', '202', '501']);
    expect(found('st étienne')).toEqual(['103', '202', '501']);
  });

  it('reads the whole name of a département, of a région, of an académie, and a code', () => {
    expect(found('loire compta')).toEqual(['103']);
    expect(found('pays de la loire compta')).toEqual(['104']);
    expect(found('44')).toEqual(['104', '402', '601']);
    expect(found('rhone son')).toEqual(['301']);
  });

  it('finds by sigle, by job in either gender, by field', () => {
    expect(found('SIO')).toEqual(['201', '202']);
    expect(found('développeuse')).toEqual(['201', '202']);
    expect(found('agente de voyage')).toEqual(['601']);
    expect(found('audiovisuel')).toEqual(['301']);
    expect(found('audio-visuel')).toEqual(['301']);
  });

  it('forgives accents, case, plurals and typing errors', () => {
    expect(found('COMPTABILITES')).toEqual(['101', '102', '103', '104']);
    expect(found('comtabilité')).toEqual(['101', '102', '103', '104']);
    expect(found('compatbilité nante')).toEqual(['104']);
  });

  it('finds what the last word begins', () => {
    expect(found('electro')).toEqual(['501']);
    expect(found('villeur')).toEqual(['201']);
  });

  it('finds a school by its name, unless the word names what is taught', () => {
    expect(found('lycée des forges')).toEqual(['103', '202', '501']);
    expect(found('saint joseph')).toEqual(['102']);
    expect(found('tourisme')).toEqual(['601']);
  });

  it('restricts nothing when no word is left to search for', () => {
    expect(found('bts de la')).toEqual(['tout']);
  });
});

describe('words read more widely', () => {
  it('hears a town, and keeps it when a word must be left out', () => {
    expect(found('compta villeurbane')).toEqual(found('compta villeurbanne'));
    expect(found('compta xyzzy lyon')).toEqual(['101', '102']);
  });

  it('lets the trade decide before the function that is held in it', () => {
    expect(found('technicien informatique')).toEqual(found('informatique'));
    expect(found('responsable tourisme')).toEqual(['601']);
  });

  it.each(['lyon 3', 'Lyon 3e', 'lyon 3ème arrondissement', 'LYON 1er'])('reads « %s » as the town', (lyon) => {
    expect(found(`compta ${lyon}`)).toEqual(found('compta lyon'));
    expect(ignored(`${lyon} compta`)).toEqual([]);
  });

  it('reads a dotted sigle, and a word that was cut in two', () => {
    expect(found('S.I.O')).toEqual(['201', '202']);
    expect(found('électro technique')).toEqual(['501']);
  });
});

describe('one thing or another', () => {
  it.each([
    'compta ou tourisme',
    'compta / tourisme',
    'compta/tourisme',
    'compta, tourisme',
    'soit compta soit tourisme',
  ])('is either: « %s »', (texte) => {
    expect(found(texte).toSorted()).toEqual(['101', '102', '103', '104', '601']);
    expect(ignored(texte)).toEqual([]);
  });

  it('lies where the place that is named says, for all; « Lyon ou Nantes » is either', () => {
    expect(found('compta ou son à lyon').toSorted()).toEqual(['101', '102', '301']);
    expect(found('lyon, compta ou son').toSorted()).toEqual(['101', '102', '301']);
    expect(found('compta lyon ou saint-étienne').toSorted()).toEqual(['101', '102', '103']);
  });

  it('takes a function with the trade that follows, and not with another trade', () => {
    expect(found('technicien ou ingénieur en informatique')).toEqual(found('informatique'));
    expect(found('technicienne, ingénieure en informatique')).toEqual(found('informatique'));
    expect(found('technicien ou comptable').slice(0, 4)).toEqual(['101', '102', '103', '104']);
    expect(found('technicien ou comptable')).toEqual(expect.arrayContaining(found('technicien')));
  });

  it('tells what it left out of either', () => {
    expect(ignored('compta ou xyzzy')).toEqual(['xyzzy']);
    expect(found('compta ou xyzzy')).toEqual(found('compta'));
  });

  it('is not read in a job, nor in « où »', () => {
    expect(found('développeur/euse informatique')).toEqual(found('développeur informatique'));
    expect(found('où compta')).toEqual(found('compta'));
  });
});

describe('words that nothing answers', () => {
  it('are left out and told, places before what is taught', () => {
    expect(found('hôtellerie saint-étienne')).toEqual(['401', '402']);
    expect(ignored('hôtellerie saint-étienne')).toEqual(['Saint-Étienne']);
    expect(ignored('hôtellerie st etienne')).toEqual(['Saint-Étienne']);
    expect(found('compta xyzzy')).toEqual(['101', '102', '103', '104']);
    expect(ignored('compta Xÿzzy')).toEqual(['Xÿzzy']);
  });

  it('find nothing when they are alone', () => {
    expect(found('xyzzy')).toEqual([]);
    expect(ignored('xyzzy')).toEqual(['xyzzy']);
  });

  it('never make an answer throw or take long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (texte) => {
        const selection = searchTexte(searchIndexesOf(catalogue).texte, texte);
        if (selection === null) return;
        expect(selection.scores.every((score) => Number.isFinite(score) && score >= 0)).toBe(true);
      }),
    );
  });
});

describe('words', () => {
  it('are folded, cleared of empty words and of plurals', () => {
    expect(termsOf('BTS Métiers de l’Audio-visuel : les réseaux')).toEqual(['audiovisuel', 'reseau']);
    expect(wordsOf('St Étienne')).toEqual(['saint', 'etienne']);
    expect(wordsOf('B.T.S. t.p. option A')).toEqual(['bts', 'tp', 'option-a']);
  });

  it('give both genders of a job', () => {
    expect(bothGenders('développeur/euse')).toBe('développeur developpeuse');
    expect(bothGenders('technicien/ne')).toBe('technicien technicienne');
    expect(bothGenders('animateur/trice')).toBe('animateur animatrice');
    expect(bothGenders('conseiller/ère')).toBe('conseiller conseillere');
    expect(bothGenders('agent/e de voyage')).toBe('agent agente de voyage');
  });

  it('are as far apart as their edits, a swap being one', () => {
    expect(editDistance('compta', 'compta')).toBe(0);
    expect(editDistance('comtabilite', 'comptabilite')).toBe(1);
    expect(editDistance('compatbilite', 'comptabilite')).toBe(1);
    expect(editDistance('', 'abc')).toBe(3);
  });
});
