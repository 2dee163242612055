import { describe, expect, it } from 'vitest';
import { commonPrefix, compactTexte, foldTexte, joinWrapped, stripPrefix, stripSuffix } from './normalisation';

describe('folded text', () => {
  it('ignores case, accents, ligatures, apostrophes and kinds of space', () => {
    expect(foldTexte('  Les modalités d’examen\u00a0des VŒUX ')).toBe("les modalites d'examen des voeux");
    expect(compactTexte('Échec au\nbac')).toBe('echecaubac');
    expect(compactTexte('[A] b^')).toBe('[a]b^');
  });
});

describe('a wrapped text', () => {
  it('joins with a space, but after a hyphen, a slash or an apostrophe stuck to its word', () => {
    expect(joinWrapped('Scolarité', 'étrangère')).toBe('Scolarité étrangère');
    expect(joinWrapped("l'audio-", 'visuel')).toBe("l'audio-visuel");
    expect(joinWrapped('centres d’', 'intérêt')).toBe('centres d’intérêt');
    expect(joinWrapped('Biologie/', 'Écologie')).toBe('Biologie/Écologie');
    expect(joinWrapped('École -', 'Lyon')).toBe('École - Lyon');
  });

  it('keeps the space that the extractor left', () => {
    expect(joinWrapped('pré- ', 'et post-bac')).toBe('pré- et post-bac');
  });
});

describe('a label at the start or the end of a text', () => {
  it('is taken off as whole words, whatever its cuts', () => {
    expect(stripPrefix('Jury par  défaut Autres candidats', 'Jury par défaut')).toBe('Autres candidats');
    expect(stripPrefix('Autresdit', 'Autres')).toBeNull();
    expect(stripSuffix('Autres candidats Sans mention', 'sans Mention')).toBe('Autres candidats');
    expect(stripSuffix('candidats TB', 'B')).toBeNull();
  });

  it('can stop at a page break, in a word cut at its hyphen too', () => {
    expect(commonPrefix("Métiers de l'audio-Jury par défaut", "Métiers de l'audio-visuel (1)")).toEqual({
      longueur: "Métiers de l'audio-".length,
      reste: 'visuel(1)',
    });
    expect(commonPrefix('Bacheliers Féminin', 'Bacheliers toutes séries')).toEqual({
      longueur: 10,
      reste: 'toutesseries',
    });
    expect(commonPrefix('Féminin', 'Bacheliers')).toEqual({ longueur: 0, reste: 'bacheliers' });
  });
});
