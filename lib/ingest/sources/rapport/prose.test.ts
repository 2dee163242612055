import { describe, expect, it } from 'vitest';
import type { Lien, LigneProse } from './brut';
import { isCutInsideToken, isPuce, toBlocs } from './prose';
import { type LigneTexte, linkProse, measureProse, readLignes } from './texte/lignes';

const prose = (...lines: (readonly [Lien, string])[]): LigneProse[] =>
  lines.map(([lien, texte], index) => ({ lien, texte, repere: { ligne: index + 1 } }));

describe('paragraphs and lists', () => {
  it('join wrapped lines, and neighbouring items into one list', () => {
    const lignes = prose(
      ['alinea', 'Sont pris en compte :'],
      ['alinea', '- les bulletins'],
      ['suite', 'de première'],
      ['alinea', '• la lettre'],
      ['alinea', 'Merci.'],
    );
    expect(toBlocs(lignes)).toEqual([
      { type: 'paragraphe', texte: 'Sont pris en compte :' },
      { type: 'liste', elements: ['les bulletins de première', 'la lettre'] },
      { type: 'paragraphe', texte: 'Merci.' },
    ]);
  });

  it('leave out an empty item, and keep a negative number as text', () => {
    expect(toBlocs(prose(['alinea', '• ']))).toEqual([]);
    expect(isPuce('-2 points')).toBe(false);
    expect(isPuce('-Venir')).toBe(true);
  });

  it('put a cut address or abbreviation back together', () => {
    expect(isCutInsideToken('voir https://www.exemple-', 'formation.com/brochure')).toBe(true);
    expect(isCutInsideToken('le site des A.', 'I.&S et')).toBe(true);
    expect(isCutInsideToken('Soyez là.', 'Venez')).toBe(false);
  });
});

describe('a line of extracted text', () => {
  const link = (texte: string) => {
    const { lignes } = readLignes(texte);
    return linkProse(lignes, measureProse(lignes)).map(({ lien }) => lien);
  };
  const long =
    'Ce paragraphe est assez long pour remplir toute une ligne du rapport, et il continue donc sur la ligne qui';

  it('goes on when it is full and kept the space of its wrapping', () => {
    expect(link(`${long} suit \ncelle-ci.\nUn autre.`)).toEqual(['alinea', 'suite', 'alinea']);
  });

  it('ends where the next word would have fitted, trailing space or not', () => {
    expect(link(`${long} suit \ncelle-ci. \nUn autre.`)).toEqual(['alinea', 'suite', 'alinea']);
  });

  it('goes on without a space in an address', () => {
    expect(link(`${long} suit \nfinit ici.\n${long} dit https://www.ais-\nexemple-formation.com/tout`)).toEqual([
      'alinea',
      'suite',
      'alinea',
      'colle',
    ]);
  });

  it('goes on, where no space is kept, when it is as long as the longest', () => {
    expect(link(`${long} suit avec ceci\ncelle-ci.\nUn autre.`)).toEqual(['alinea', 'suite', 'alinea']);
  });

  it('of a document of short lines was ended by its author', () => {
    expect(link('Un mot\nUn autre\nUn dernier')).toEqual(['alinea', 'alinea', 'alinea']);
  });

  it('goes on over a page break, but not over a blank line', () => {
    expect(link(`${long} suit \n\n\n\ncelle-ci.`)).toEqual(['alinea', 'suite']);
    expect(link(`${long} suit \n\ncelle-ci.`)).toEqual(['alinea', 'alinea']);
  });

  it('keeps its number when running feet are taken out, and joins narrow thousands', () => {
    const { lignes, sessions } = readLignes(
      'un\nRapport public Parcoursup session 2031 - page 2 / 9\r\n1\u202f284 12\n',
    );
    expect(lignes.map(({ numero, texte }: LigneTexte) => [numero, texte])).toEqual([
      [1, 'un'],
      [3, '1284 12'],
      [4, ''],
    ]);
    expect(sessions).toEqual([2031]);
  });
});
