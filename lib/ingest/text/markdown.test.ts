import { describe, expect, it } from 'vitest';
import { elementsOf, textesOf, withoutTitre } from './blocs';
import { markdownToBlocs, readInline } from './markdown';

const read = (texte: string) => markdownToBlocs(texte.split('\n'));

describe('markdownToBlocs', () => {
  it('reads the bullets of exported sheets: alone on their line, far indented, parted by blank lines', () => {
    const texte = [
      '### Attendus',
      '            ',
      '                - ',
      '                    Aimer le son',
      '',
      '                - ',
      '                    Savoir',
      '                    écouter',
      '',
    ].join('\n');
    expect(read(texte)).toEqual([
      { type: 'titre', texte: 'Attendus' },
      { type: 'liste', elements: ['Aimer le son', 'Savoir écouter'] },
    ]);
  });

  it('takes indentation for no code block', () => {
    expect(read('Un.\n\n            Deux.')).toEqual([
      { type: 'paragraphe', texte: 'Un.' },
      { type: 'paragraphe', texte: 'Deux.' },
    ]);
  });

  it('joins the lines of a paragraph and those of an item', () => {
    expect(read('une\nligne\n- a\nb\n\nfin')).toEqual([
      { type: 'paragraphe', texte: 'une ligne' },
      { type: 'liste', elements: ['a b'] },
      { type: 'paragraphe', texte: 'fin' },
    ]);
  });

  it('joins nested bullets to the bullet that holds them', () => {
    expect(read('- Parler :\n  - anglais\n  - espagnol\n- Écrire')).toEqual([
      { type: 'liste', elements: ['Parler : anglais ; espagnol', 'Écrire'] },
    ]);
  });

  it('reads numbered and starred lists', () => {
    expect(read('1. a\n2. b')).toEqual([{ type: 'liste', elements: ['a', 'b'] }]);
    expect(read('* a')).toEqual([{ type: 'liste', elements: ['a'] }]);
  });

  it('keeps a dash inside a sentence', () => {
    expect(read('bac -pro et 3 - 2')).toEqual([{ type: 'paragraphe', texte: 'bac -pro et 3 - 2' }]);
  });
});

describe('readInline', () => {
  it('takes away links, emphasis, escapes and HTML', () => {
    expect(readInline('[la fiche](https://x.fr) **grasse** _penchée_ <i>aussi</i> l&rsquo;été 2 \\* 3')).toBe(
      'la fiche grasse penchée aussi l’été 2 * 3',
    );
  });

  it('leaves stars and underscores that stand inside words', () => {
    expect(readInline('cod_aff_form 2*3*4')).toBe('cod_aff_form 2*3*4');
  });
});

describe('a hostile text', () => {
  // Read by a pattern that goes back on its steps, it would not come to its end within the patience of any test.
  it.each(['*', '_', '[', '](', '- ', '# ', '&', '\\'])('of « %s » alone is read to its end', (motif) => {
    expect(read(motif.repeat(100_000))).toBeDefined();
    expect(read(`${motif}\n`.repeat(20_000))).toBeDefined();
  });
});

describe('blocs', () => {
  const blocs = read('### Accès\n\nIntro\n\n- a\n- b');

  it('gives every text in order', () => {
    expect(textesOf(blocs)).toEqual(['Accès', 'Intro', 'a', 'b']);
  });

  it('takes the items of a list, and paragraphs only where there is no list', () => {
    expect(elementsOf(blocs)).toEqual(['a', 'b']);
    expect(elementsOf(read('### T\n\nun\n\ndeux'))).toEqual(['un', 'deux']);
  });

  it('drops headings that repeat the name of the section', () => {
    expect(withoutTitre(blocs, /^accès$/i).map((bloc) => bloc.type)).toEqual(['paragraphe', 'liste']);
  });
});
