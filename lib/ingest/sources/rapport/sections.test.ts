import { describe, expect, it } from 'vitest';
import { DocumentRefuse } from '@/lib/ingest/lecteur';
import { TITRES } from './rubriques';
import { cutSections, readPiedDePage, readSignataire } from './sections';

const lignes = (...textes: string[]) => textes.map((texte, index) => ({ texte, repere: { ligne: index + 1 } }));

const refusal = (...textes: string[]) => {
  try {
    cutSections(lignes(...textes));
  } catch (error) {
    if (error instanceof DocumentRefuse) return error.constat;
    throw error;
  }
  throw new Error('Should have been refused.');
};

describe('a report is cut at its headings', () => {
  it('however they are wrapped and written', () => {
    const sections = cutSections(
      lignes(
        TITRES.donnees,
        'SYNTHESE DES CANDIDATURES,',
        'classements et admissions',
        'x',
        "Les modalités d'examen des voeux",
        'Les modalités d’examen des vœux',
        'lu',
        'Signature:',
        'Zoé',
      ),
    );
    expect(sections.map(({ rubrique, lignes: own }) => [rubrique, own.length])).toEqual([
      ['donnees', 0],
      ['groupes', 1],
      ['modalites', 1],
      ['signature', 1],
    ]);
    expect(sections[1]?.repere).toEqual({ ligne: 2, rubrique: 'SYNTHESE DES CANDIDATURES, classements et admissions' });
  });

  it('but a text that repeats an earlier heading stays text', () => {
    const sections = cutSections(
      lignes(TITRES.groupes, TITRES.eliminatoires, TITRES.conseils, TITRES.eliminatoires, 'Signature :'),
    );
    expect(sections.map(({ rubrique }) => rubrique)).toEqual(['groupes', 'eliminatoires', 'conseils', 'signature']);
    expect(sections[2]?.lignes.map(({ texte }) => texte)).toEqual([TITRES.eliminatoires]);
  });
});

describe('a document that is not one whole report is refused, with the place', () => {
  it('when it is another document', () => {
    expect(refusal('Bonjour', 'le monde')).toMatchObject({ code: 'document-inconnu', repere: { ligne: 1 } });
  });

  it('when it stops before the signature', () => {
    expect(refusal(TITRES.groupes, 'x', TITRES.sexe, 'y', '')).toMatchObject({
      code: 'document-tronque',
      repere: { ligne: 4, rubrique: TITRES.sexe },
    });
  });

  it('when its first table is missing', () => {
    expect(refusal(TITRES.donnees, TITRES.sexe, 'Signature :')).toMatchObject({ code: 'document-tronque' });
    expect(refusal(TITRES.donnees, 'x')).toMatchObject({ code: 'document-tronque', repere: { ligne: 2 } });
  });

  it('when its parts are out of order', () => {
    expect(refusal(TITRES.groupes, TITRES.profil, TITRES.sexe, 'Signature :')).toMatchObject({
      code: 'document-illisible',
      repere: { ligne: 3 },
    });
  });

  it('when a table is printed twice', () => {
    expect(refusal(TITRES.groupes, TITRES.sexe, TITRES.sexe, 'Signature :')).toMatchObject({ code: 'doublon' });
  });

  it('when a second report follows the first', () => {
    expect(refusal(TITRES.groupes, 'Signature :', 'Z', TITRES.donnees)).toMatchObject({
      code: 'document-illisible',
      repere: { ligne: 4 },
    });
  });
});

describe('around the text', () => {
  it('running feet are told from text', () => {
    expect(readPiedDePage('Rapport public Parcoursup session 2031 - page 1 / 12')).toBe(2031);
    expect(readPiedDePage('Page 3 sur 12')).toBeNull();
    expect(readPiedDePage('Total 3 1 1 0')).toBeUndefined();
  });

  it('only a name is taken for the signatory', () => {
    const signedBy = (line: string) => readSignataire(cutSections(lignes(TITRES.groupes, 'Signature :', '', line)));
    expect(signedBy('Zoé QUENEAU-D’ARC,')).toBe('Zoé QUENEAU-D’ARC');
    const beside = cutSections(lignes(TITRES.groupes, 'Signature : Zoé QUENEAU,'));
    expect(readSignataire(beside)).toBe('Zoé QUENEAU');
    expect(beside.at(-1)?.titre).toBe('Signature :');
    expect(signedBy('12 34')).toBeNull();
    expect(signedBy('Total')).toBeNull();
  });
});
