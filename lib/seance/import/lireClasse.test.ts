import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SERIES_TECHNOLOGIQUES } from '@/lib/domain/bac';
import { SPECIALITES_BAC_PRO } from '@/lib/domain/bacPro';
import { EDS, LIBELLES_EDS } from '@/lib/domain/eds';
import { listeDemonstration } from '../demonstration';
import { BORNES_SEANCE } from '../eleve';
import { modeleCsv } from '../modele';
import { guessRoles } from './colonnes';
import { importFichier, importTexte, withCell, withEntete } from './importer';
import { lireBac } from './lireBac';
import { APPELLATIONS, lireClasse } from './lireClasse';
import { lireEds } from './lireEds';
import { lireMention } from './lireMention';
import { lireSituation } from './lireSituation';
import { lireVoeux } from './lireVoeux';

const GARDES = new Map();

describe('values of a class list', () => {
  it('understands every bac under its own name', () => {
    for (const serie of SERIES_TECHNOLOGIQUES) {
      for (const texte of [serie, `T ${serie} 2`, `T${serie}1`, `Tle ${serie.toLowerCase()}`, `bac techno ${serie}`]) {
        expect(lireBac(texte), texte).toMatchObject({ ok: true, valeur: { bac: 'technologique', serie } });
      }
    }
    for (const serie of SPECIALITES_BAC_PRO) {
      expect(lireBac(serie), serie).toMatchObject({ ok: true, valeur: { bac: 'professionnel', serie } });
      expect(lireBac(`Bac pro ${serie}`), serie).toMatchObject({ ok: true, valeur: { bac: 'professionnel', serie } });
    }
  });

  it.each([
    ['TG2', 'general'],
    ['Tle G', 'general'],
    ['Terminale générale', 'general'],
    ['BAC GÉNÉRAL', 'general'],
    ['TMCV1', 'professionnel'],
    ['T MELEC', 'professionnel'],
    ['Bac Pro', 'professionnel'],
    ['techno', 'technologique'],
    ['DAEU', 'autre'],
    ['TGEN4', 'general'],
    ['2TMCV', 'professionnel'],
  ])('reads « %s » as %s', (texte, bac) => {
    expect(lireBac(texte)).toMatchObject({ ok: true, valeur: { bac } });
  });

  it.each([
    ['Terminale pro métiers du commerce et de la vente option A', 'métiers du commerce et de la vente'],
    ['Bac pro 3 ans MELEC', "métiers de l'électricité et de ses environnements connectés"],
    ['T ASSP DOM', 'accompagnement, soins et services à la personne'],
    ['TPRO MCV A', 'métiers du commerce et de la vente'],
    ['Bac Pro Cuisine', 'cuisine'],
  ])('finds the speciality of « %s »', (texte, serie) => {
    expect(lireBac(texte)).toMatchObject({ ok: true, valeur: { serie } });
  });

  it('takes specialities beside the bac, and the speciality of a series', () => {
    expect(lireBac('Générale (SES, HGGSP)')).toMatchObject({ valeur: { bac: 'general', eds: ['SES', 'HGGSP'] } });
    expect(lireBac('STMG mercatique')).toMatchObject({ valeur: { serie: 'STMG', specifique: 'MERCATIQUE' } });
    expect(lireBac('TSTI2D-SIN')).toMatchObject({ valeur: { serie: 'STI2D', specifique: 'SIN' } });
  });

  it('understands every speciality by its code and its title, alone or in pairs', () => {
    for (const eds of EDS) {
      expect(lireEds(eds), eds).toMatchObject({ ok: true, valeur: [eds] });
      expect(lireEds(LIBELLES_EDS[eds]), eds).toMatchObject({ ok: true, valeur: [eds] });
    }
    expect(lireEds('Spé maths et physique-chimie')).toMatchObject({ valeur: ['MATHS', 'PC'] });
    expect(lireEds('macramé')).toMatchObject({ ok: false });
  });

  it.each([
    ['AB', 'ab'],
    ['Mention Bien', 'b'],
    ['Très bien avec félicitations', 'tbf'],
    ['passable', 'sans'],
    ['16', 'tb'],
    ['11,99', 'sans'],
    ['12/20', 'ab'],
    ['?', 'inconnue'],
  ])('reads the mention « %s » as %s', (texte, mention) => {
    expect(lireMention(texte)).toMatchObject({ ok: true, valeur: mention });
  });

  it.each([
    ['Terminale', 'terminale'],
    ['redoublant', 'terminale'],
    ['réorientation (L1 droit)', 'reorientation'],
    ['non scolarisée', 'non-scolarise'],
    ['lycée à l’étranger', 'scolarite-etrangere'],
  ])('reads the situation « %s » as %s', (texte, profil) => {
    expect(lireSituation(texte)).toMatchObject({ ok: true, valeur: profil });
  });

  it('tells codes from ranks, telephone numbers and words', () => {
    expect(lireVoeux('1. 10001\n2) 10002 – BTS SIO, lycée X\nvœu 3 : 10003').codes).toEqual([
      '10001',
      '10002',
      '10003',
    ]);
    expect(lireVoeux('06 12 34 56 78')).toEqual({ codes: [], mots: [] });
    expect(lireVoeux('BTS MCO Lyon ; BTS MCO Lyon')).toEqual({ codes: [], mots: ['BTS MCO Lyon'] });
  });
});

describe('a class list', () => {
  it('takes whatever is pasted without a fault, and keeps every student within bounds', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '',
        'STMG',
        'AB',
        '10001',
        'élève',
        'bac',
        '"',
        '=1+1',
        '<b>',
        '\n',
        'Total',
        'https://a/?g_ta_cod=12',
      ),
    );
    const table = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 });
    fc.assert(
      fc.property(
        table,
        fc.constantFrom('\t', ';', ',', '|', ' - '),
        fc.constantFrom(...APPELLATIONS),
        (rows, separator, appellation) => {
          const lu = importTexte(rows.map((row) => row.join(separator)).join('\n'), GARDES);
          if (!lu.ok) return;
          for (const { eleve } of lireClasse({ ...lu.source, appellation }).lignes) {
            expect(eleve.pseudonyme).not.toBe('');
            expect(eleve.pseudonyme.length).toBeLessThanOrEqual(BORNES_SEANCE.pseudonyme);
            expect(eleve.voeux.every(({ code }) => /^\d{1,10}$/.test(code))).toBe(true);
            expect(eleve.eds.length).toBeLessThanOrEqual(2);
            expect(`${eleve.pseudonyme}${eleve.ville}`).not.toMatch(/[\n\r\t]/);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('takes whatever bytes a file holds without a fault', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        for (const head of [[], [0x50, 0x4b, 3, 4], [0xff, 0xfe]]) {
          const lu = await importFichier(Uint8Array.of(...head, ...bytes), GARDES);
          if (lu.ok) lireClasse(lu.source);
          else expect(lu.message).toMatch(/\.$/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('follows a cell that is corrected, another head, and the roles that were chosen before', () => {
    const lu = importTexte('élève;truc;bac\nA;10001;licorne\n', GARDES);
    if (!lu.ok) throw new Error(lu.message);
    const corrected = lireClasse(withCell(lu.source, 1, 2, 'STMG'));
    expect(corrected.lignes[0]).toMatchObject({ eleve: { serie: 'STMG' }, constats: [] });
    expect(lireClasse(withEntete(lu.source, null, GARDES)).lignes).toHaveLength(2);
    expect(guessRoles(lu.source.tableau, 0, new Map([['truc', 'note']]))).toEqual(['pseudonyme', 'note', 'bac']);
  });

  it('gives the bac of the whole class to whom says none, and to whom names a class that says none', () => {
    const lu = importTexte('élève;classe\nA;T02\nB;\nC;TST2S\n', GARDES);
    if (!lu.ok) throw new Error(lu.message);
    const { lignes } = lireClasse({ ...lu.source, bacCommun: 'STMG' });
    expect(lignes.map(({ eleve }) => eleve.serie)).toEqual(['STMG', 'STMG', 'ST2S']);
    expect(lignes.flatMap(({ constats }) => constats)).toEqual([]);
  });

  it('reads the template that it gives, whole', () => {
    const lu = importTexte(modeleCsv(), GARDES);
    if (!lu.ok) throw new Error(lu.message);
    expect(lu.source.roles).toEqual([
      'pseudonyme',
      'bac',
      'eds',
      'mention',
      'situation',
      'ville',
      'voeux',
      'voeux',
      'voeux',
      'note',
    ]);
    expect(lireClasse(lu.source).lignes[0]).toMatchObject({
      constats: [],
      eleve: { serie: 'STMG', mention: 'ab', ville: 'Roubaix' },
    });
  });

  it('reads the demonstration class: 35 students, and what it was made to be wrong about', () => {
    const lu = importTexte(listeDemonstration({ sio: ['10001', '10002'], com: ['10003'] }), GARDES);
    if (!lu.ok) throw new Error(lu.message);
    const { lignes } = lireClasse(lu.source);
    expect(lignes.filter(({ retenue }) => retenue)).toHaveLength(35);
    expect(lignes.filter(({ retenue }) => !retenue)).toHaveLength(1);
    const wrong = lignes.filter(({ constats }) => constats.some(({ gravite }) => gravite === 'a-corriger'));
    expect(wrong.map(({ eleve }) => eleve.pseudonyme)).toEqual(['Nina Q.', '=1+1 G.']);
    expect(lignes.every(({ eleve }) => eleve.bac !== null)).toBe(true);
  });
});
