import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { cell, workbook } from '@/fixtures/seance/classeur';
import { type ImportLu, importFichier, importTexte } from './importer';
import { type Apercu, type LigneLue, lireClasse } from './lireClasse';

/** Thirty lists as they come: what each is understood as, and what is said of it and where. */

const GARDES = new Map();

/** What is said, its no-break spaces as spaces. */
const plain = (texte: string) => texte.replaceAll('\u00a0', ' ');

function apercuOf(lu: ImportLu): Apercu & { readonly remarques: readonly string[] } {
  if (!lu.ok) throw new Error(lu.message);
  const { lignes, constats } = lireClasse(lu.source);
  return { lignes, constats: constats.map(plain), remarques: lu.remarques.map(plain) };
}
const pasted = (texte: string) => apercuOf(importTexte(texte, GARDES));
const said = ({ constats }: LigneLue) => plain(constats.map(({ message }) => message).join(' '));
const names = ({ lignes }: Apercu) => lignes.map(({ eleve }) => eleve.pseudonyme);

function bytesOf(texte: string, encode: 'latin' | 'utf-16le' | 'utf-16be'): Uint8Array {
  if (encode === 'latin') return Uint8Array.from(texte, (sign) => sign.charCodeAt(0));
  const codes = Array.from({ length: texte.length }, (_, index) => texte.charCodeAt(index));
  return Uint8Array.from(
    codes.flatMap((code) => (encode === 'utf-16le' ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  );
}

describe('ugly class lists', () => {
  it('1. cells pasted from a spreadsheet, with quotes around a cell of several lines', () => {
    const { lignes } = pasted('Nom\tPrénom\tSérie\tVœux\nMARTIN\tLéa\tSTMG\t"10001\n10002"\n');
    expect(lignes[0]?.eleve).toMatchObject({
      pseudonyme: 'Léa M.',
      serie: 'STMG',
      voeux: [{ code: '10001' }, { code: '10002' }],
    });
  });

  it('2. a CSV of semicolons with commas inside', () => {
    const { lignes } = pasted('élève;bac;moyenne\nA;général;12,5\nB;ST2S;9,8\n');
    expect(lignes.map(({ eleve }) => eleve.mention)).toEqual(['ab', 'sans']);
    expect(said(lignes[0] as LigneLue)).toBe(
      'Colonne « moyenne » : Moyenne de 12,5 : lue comme « mention assez bien ».',
    );
  });

  it('3. a CSV of commas, every cell quoted, with doubled quotes', () => {
    expect(names(pasted('"eleve","bac"\n"Dit ""Zed""","STL SPCL"\n'))).toEqual(['Dit "Zed"']);
  });

  it('4. a file that announces its separator', () => {
    expect(names(pasted('sep=|\r\nélève|bac\r\nA, B; C|STMG\r\n'))).toEqual(['A, B; C']);
  });

  it('5. a title, an empty line and a head merged over two rows', () => {
    const { lignes, constats } = pasted(
      'Lycée d’exemple\t\t\t\n\t\t\t\nÉlève\t\tVœux\t\nNom\tClasse\t1\t2\nA\tTSTMG2\t10001\t10002\n',
    );
    expect(lignes[0]).toMatchObject({
      row: 4,
      eleve: { serie: 'STMG', voeux: [{ code: '10001' }, { code: '10002' }] },
    });
    expect(constats).toContain('Lignes 1 à 3 : au-dessus de l’en-tête, elles ne sont pas lues.');
  });

  it('6. a head that each printed page repeats', () => {
    const { lignes, constats } = pasted('élève\tbac\nA\tSTMG\nélève\tbac\nB\tSTL\n');
    expect(lignes).toHaveLength(2);
    expect(constats).toContain('Ligne 3 : l’en-tête y est répété, la ligne n’est pas lue.');
  });

  it('7. a total at the foot', () => {
    const { lignes, constats } = pasted('élève;bac\nA;STMG\nB;STMG\nTotal : 2;\n');
    expect(lignes).toHaveLength(2);
    expect(constats).toContain('Ligne 4 : « Total : 2 » n’est pas un élève, la ligne n’est pas lue.');
  });

  it('8. empty columns and rows in the middle: lines keep their numbers', () => {
    const { lignes } = pasted('élève;;bac\n;;\nA;;STMG\n;;\nB;;licorne\n');
    expect(lignes.map(({ row }) => row + 1)).toEqual([3, 5]);
    expect(said(lignes[1] as LigneLue)).toMatch(/^Colonne « bac » : « licorne » n’est pas un bac connu ici/);
  });

  it('9. no head: columns are told by their cells', () => {
    const { lignes } = pasted('Léa\tSTMG\tAB\t10001\nNoé\tSTI2D SIN\tB\t10002, 10003\n');
    expect(lignes[1]?.eleve).toMatchObject({ pseudonyme: 'Noé', serie: 'STI2D', specifique: 'SIN', mention: 'b' });
    expect(lignes[1]?.eleve.voeux).toHaveLength(2);
  });

  it('10. a list in words, numbered', () => {
    const { lignes, remarques } = pasted(
      '1. Léa B. : bac STMG, mention AB, 10001\n2. Noé : bac pro MCV, mention bien, 10002\n3. Zoé : général, TB, 10003\n',
    );
    expect(remarques).toContain('Lu comme une liste en mots : un élève par ligne.');
    expect(names({ lignes, constats: [] })).toEqual(['Léa B.', 'Noé', 'Zoé']);
    expect(lignes[1]?.eleve).toMatchObject({ bac: 'professionnel', mention: 'b', voeux: [{ code: '10002' }] });
  });

  it('11. names alone, one a line', () => {
    const { lignes } = pasted('Léa\nNoé\nZoé\n');
    expect(lignes).toHaveLength(3);
    expect(said(lignes[0] as LigneLue)).toBe('Le bac manque : sans lui, aucun chiffre.');
  });

  it('12. UTF-8 with its mark', async () => {
    const lu = await importFichier(strToU8('\uFEFFÉlève;Bac\nZoé;STMG\n'), GARDES);
    expect(names(apercuOf(lu))).toEqual(['Zoé']);
  });

  it('13. Windows-1252', async () => {
    const { lignes, remarques } = apercuOf(
      await importFichier(bytesOf('Élève;Bac;Voeux\nZoé;Général;10001\n', 'latin'), GARDES),
    );
    expect(remarques).toContain('Texte lu en Windows-1252.');
    expect(lignes[0]?.eleve).toMatchObject({ pseudonyme: 'Zoé', bac: 'general', voeux: [{ code: '10001' }] });
  });

  it('14. UTF-16 as « texte Unicode » of Excel, with and without its mark, either end first', async () => {
    for (const texte of ['\uFEFFÉlève\tBac\nZoé\tSTMG\n', 'Élève\tBac\nZoé\tSTMG\n']) {
      for (const encode of ['utf-16le', 'utf-16be'] as const) {
        expect(names(apercuOf(await importFichier(bytesOf(texte, encode), GARDES)))).toEqual(['Zoé']);
      }
    }
  });

  it('15. a line twice: it is not taken twice, and says of which', () => {
    const { lignes } = pasted('élève;bac\nA;STMG\nB;STL\nA;STMG\n');
    expect(lignes.map(({ retenue }) => retenue)).toEqual([true, true, false]);
    expect(said(lignes[2] as LigneLue)).toBe('Même ligne que la ligne 2 : elle n’est pas reprise.');
  });

  it('16. two students of one name', () => {
    const { lignes } = pasted('élève;bac\nLéa;STMG\nlea;STL\n');
    expect(lignes.every(({ retenue }) => retenue)).toBe(true);
    expect(said(lignes[1] as LigneLue)).toBe(
      '« lea » est déjà le nom de la ligne 2 : deux élèves ne se distingueront pas.',
    );
  });

  it('17. two thousand lines: as many as a session holds, the last one named', () => {
    const lines = Array.from({ length: 2000 }, (_, index) => `Élève ${index};STMG`);
    const { lignes, constats } = pasted(['élève;bac', ...lines].join('\n'));
    expect(lignes.filter(({ retenue }) => retenue)).toHaveLength(200);
    expect(constats[0]).toBe(
      '2000 lignes : une séance tient 200 élèves. Les lignes après la 201 ne sont pas reprises ; coupez la liste par classe.',
    );
  });

  it('18. a formula in the place of a name: kept as text, never computed', () => {
    const { lignes } = pasted('élève;bac\n=HYPERLINK("http://x")&A1;STMG\n');
    expect(said(lignes[0] as LigneLue)).toMatch(
      /^Colonne « élève » : « =HYPERLINK\("http:\/\/x"\)&A1 » est une formule/,
    );
  });

  it('19. markup in a name: kept as text, and said', () => {
    const { lignes } = pasted('élève;bac\n<img src=x onerror=alert(1)>;STMG\n');
    expect(lignes[0]?.eleve.pseudonyme).toBe('<img src=x onerror=alert(1)>');
    expect(said(lignes[0] as LigneLue)).toBe('Colonne « élève » : les signes < et > sont gardés comme du texte.');
  });

  it('20. invisible signs, tabs and no-break spaces inside cells', () => {
    expect(names(pasted('élève;bac\n\u202e\u200bLéa\u00a0\u00a0 B\u0007;STMG\n'))).toEqual(['Léa B']);
  });

  it('21. a mention that is none', () => {
    const { lignes } = pasted('élève;bac;mention\nA;STMG;AB/B\n');
    expect(said(lignes[0] as LigneLue)).toBe(
      'Colonne « mention » : « AB/B » n’est pas une mention. Écrivez sans, AB, B, TB, TBF, ou laissez vide.',
    );
    expect(lignes[0]?.eleve.mention).toBe('inconnue');
  });

  it('22. an average over 20 that is above it', () => {
    expect(said(pasted('élève;bac;moyenne\nA;STMG;125\nB;STMG;25\n').lignes[1] as LigneLue)).toMatch(
      /« 25 » n’est ni une mention, ni une moyenne/,
    );
  });

  it('23. three specialities, in columns of their own', () => {
    const { lignes } = pasted('élève;classe;spé 1;spé 2;spé 3\nA;TG1;Maths;SES;HGGSP\nB;TG1;Maths;SES;\n');
    expect(said(lignes[0] as LigneLue)).toBe(
      'Colonne « spé 1 » : 3 spécialités : une terminale en garde deux. Effacez celle qui a été abandonnée.',
    );
    expect(lignes[1]?.eleve.eds).toEqual(['MATHS', 'SES']);
  });

  it('24. « Spécialité » of a bac pro and of the bac général: the cells tell', () => {
    expect(pasted('élève;spécialité\nA;MELEC\nB;Métiers de l’accueil\n').lignes.map(({ eleve }) => eleve.bac)).toEqual([
      'professionnel',
      'professionnel',
    ]);
    expect(
      pasted('élève;spécialité\nA;SES - HGGSP\nB;Maths, physique-chimie\n').lignes.map(({ eleve }) => eleve.eds),
    ).toEqual([
      ['SES', 'HGGSP'],
      ['MATHS', 'PC'],
    ]);
  });

  it('25. vœux as links of Parcoursup and of this site, and in words', () => {
    const { lignes } = pasted(
      'élève;bac;vœux\nA;STMG;"https://dossier.parcoursup.fr/Candidats/public/fiches/afficherFicheFormation?g_ta_cod=10001&typeBac=0\nhttps://exemple.fr/formation/10002?bac=general\n2. BTS SIO à Lyon\nhttps://exemple.fr/autre"\n',
    );
    expect(lignes[0]?.eleve.voeux).toEqual([{ code: '10001' }, { code: '10002' }]);
    expect(lignes[0]?.eleve.aChoisir).toEqual(['https://exemple.fr/autre', 'BTS SIO à Lyon']);
  });

  it('26. an export of school software: what is not needed is never read', () => {
    const { lignes, constats } = pasted(
      'Élève\tNé(e) le\tSexe\tN° INE\tE-mail\tDivision\nMARTIN-LEROY Léa\t01/02/2008\tF\t123456789AB\ta@b.fr\tTSTMG1\n',
    );
    expect(constats).toContain('Jamais lu, ni gardé : « Né(e) le », « Sexe », « N° INE », « E-mail ».');
    expect(JSON.stringify(lignes[0]?.eleve)).not.toMatch(/2008|123456789|a@b/);
    expect(lignes[0]?.eleve.pseudonyme).toBe('Léa M.');
  });

  it('27. a workbook, its merged head and its formula: the value that the file keeps', async () => {
    const rows = `<row r="1">${cell('A1', 'Classe d’exemple')}</row><row r="2">${cell('A2', 'Élève')}${cell('B2', 'Série')}${cell('D2', 'Vœux')}</row><row r="3">${cell('A3', '&lt;b&gt;Léa')}<c r="B3" t="str"><f>"ST"&amp;"MG"</f><v>STMG</v></c><c r="D3"><v>10001</v></c></row>`;
    const { lignes } = apercuOf(await importFichier(workbook(rows), GARDES));
    expect(lignes[0]).toMatchObject({
      row: 2,
      eleve: { pseudonyme: '<b>Léa', serie: 'STMG', voeux: [{ code: '10001' }] },
    });
  });

  it('28. a workbook cut short, an archive that is none, and one made to fill the memory', async () => {
    const whole = workbook(`<row r="1">${cell('A1', 'x')}</row>`);
    const bomb = workbook('');
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    const directory = Array.from(bomb.keys()).findLast(
      (at) => at + 4 <= bomb.length && view.getUint32(at, true) === 0x02014b50,
    );
    // What an entry says that it weighs, unpacked.
    view.setUint32((directory ?? 0) + 24, 41_000_000, true);
    for (const bytes of [whole.slice(0, 300), zipSync({ 'a.txt': strToU8('x') })]) {
      expect(await importFichier(bytes, GARDES)).toMatchObject({
        ok: false,
        message: expect.stringMatching(/^Ce classeur ne se lit pas/),
      });
    }
    expect(await importFichier(bomb, GARDES)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^Ce classeur est trop grand/),
    });
  });

  it('29. what is no list: an old workbook, a PDF, bytes of anything, a file too large', async () => {
    const signs = Uint8Array.from({ length: 600 }, (_, index) => (index % 7 === 0 ? 0 : 65 + (index % 50)));
    expect(await importFichier(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), GARDES)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/97-2003/),
    });
    expect(await importFichier(strToU8('%PDF-1.7'), GARDES)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/^C’est un PDF/),
    });
    expect(await importFichier(signs, GARDES)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/n’est pas une liste/),
    });
    expect(await importFichier(new Uint8Array(5_000_001), GARDES)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/trop grand/),
    });
  });

  it('30. nothing at all, or a head alone', () => {
    expect(importTexte(' \n\t\n', GARDES)).toEqual({
      ok: false,
      message: 'Rien à lire : aucune cellule n’est remplie.',
    });
    expect(pasted('élève;bac\n').constats).toContain('Aucune ligne d’élève dans ce tableau.');
  });
});
