import { describe, expect, it } from 'vitest';
import { foldSpaces } from './fold';
import { htmlToBlocs } from './html';

describe('htmlToBlocs', () => {
  it('cuts headings, paragraphs and lists in the order of the text', () => {
    expect(htmlToBlocs('<h5>Accès</h5><p>Sur dossier.</p><ul><li>un</li><li>deux</li></ul><p>Fin</p>')).toEqual([
      { type: 'titre', texte: 'Accès' },
      { type: 'paragraphe', texte: 'Sur dossier.' },
      { type: 'liste', elements: ['un', 'deux'] },
      { type: 'paragraphe', texte: 'Fin' },
    ]);
  });

  it('reads entities and folds spaces, no-break ones included', () => {
    expect(htmlToBlocs('<p>L&rsquo;&eacute;t&eacute;&nbsp;&amp;\n   apr&#232;s &lt;b&gt;</p>')).toEqual([
      { type: 'paragraphe', texte: 'L’été & après <b>' },
    ]);
  });

  it('keeps text that stands outside any paragraph', () => {
    expect(htmlToBlocs('Avant<p>dedans</p>après <b>gras</b>')).toEqual([
      { type: 'paragraphe', texte: 'Avant' },
      { type: 'paragraphe', texte: 'dedans' },
      { type: 'paragraphe', texte: 'après gras' },
    ]);
  });

  it('makes two paragraphs of a text broken by a line break', () => {
    expect(htmlToBlocs('<p>une<br/>deux</p>')).toEqual([
      { type: 'paragraphe', texte: 'une' },
      { type: 'paragraphe', texte: 'deux' },
    ]);
  });

  it('joins a nested list to the item that holds it', () => {
    const html = '<ul><li>Parler :<ul><li>anglais</li><li>espagnol</li></ul></li><li>Écrire</li></ul>';
    expect(htmlToBlocs(html)).toEqual([{ type: 'liste', elements: ['Parler : anglais ; espagnol', 'Écrire'] }]);
  });

  it('joins the paragraphs of one item', () => {
    expect(htmlToBlocs('<ul><li><p>a</p><p>b</p></li></ul>')).toEqual([{ type: 'liste', elements: ['a b'] }]);
  });

  it('closes what the document leaves open', () => {
    expect(htmlToBlocs('<p>a<ul><li>b<li>c')).toEqual([
      { type: 'paragraphe', texte: 'a' },
      { type: 'liste', elements: ['b', 'c'] },
    ]);
  });

  it('drops scripts, styles, comments and empty elements', () => {
    expect(htmlToBlocs('<script>alert(1)</script><style>p{}</style><!-- x --><p> </p><ul><li></li></ul>')).toEqual([]);
  });

  it('parts the cells of a table', () => {
    expect(htmlToBlocs('<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>')).toEqual([
      { type: 'paragraphe', texte: 'a b' },
      { type: 'paragraphe', texte: 'c' },
    ]);
  });
});

describe('foldSpaces', () => {
  it('drops soft hyphens, zero-width characters and controls', () => {
    expect(foldSpaces('  mise\u00ad en\u200b \u0007œuvre\ufeff \u202fici ')).toBe('mise en œuvre ici');
  });
});
