import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCandidatParams } from '@/lib/search/adresse';
import { parseSearchParams } from '@/lib/search/params';
import { PARAMETRES_CANDIDAT } from '@/lib/search/schemas';
import { listeToText, readListe } from './fichier';
import { listeOf, listeQuery, readCodes } from './lien';
import { BORNES_LISTE, candidatQuery, type Liste, NOMS_CANDIDAT } from './liste';

const LISTE: Liste = {
  candidat: 'bac=general&mention=ab',
  items: [
    {
      code: '46421',
      nom: 'BTS audiovisuel, Lycée « Léonard »',
      note: 'Portes ouvertes le 8\nÀ revoir',
      ajouteLe: '2026-11-20',
    },
    { code: '7', nom: '', note: '', ajouteLe: null },
  ],
};
const errors = (text: string) => {
  const read = readListe(text);
  return read.ok ? [] : read.erreurs;
};
const file = (more: object) =>
  JSON.stringify({ format: 'rose-des-voeux/liste', version: 1, candidat: '', items: [], ...more });

describe('a list as a file', () => {
  it('comes back the same, whatever was written in it', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 80 });
    const anyListe = fc.record({
      candidat: fc.constantFrom('', 'bac=general', 'bac=technologique&serie=STI2D&eds=12&eds=9&mention=b'),
      items: fc.uniqueArray(
        fc.record({
          code: fc.nat().map(String),
          nom: text,
          note: text,
          ajouteLe: fc.constantFrom(null, '2026-01-31'),
        }),
        { selector: ({ code }) => code, maxLength: 20 },
      ),
    });
    fc.assert(
      fc.property(anyListe, (liste) => {
        expect(readListe(listeToText(liste))).toEqual({ ok: true, liste });
      }),
    );
  });

  it('is read with the mark that editors put before it, and without what it may lack', () => {
    expect(readListe(`\uFEFF${listeToText(LISTE)}`)).toEqual({ ok: true, liste: LISTE });
    expect(readListe(file({ candidat: undefined, items: [{ code: '1', autre: true }] }))).toEqual({
      ok: true,
      liste: { candidat: '', items: [{ code: '1', nom: '', note: '', ajouteLe: null }] },
    });
  });

  it('is refused whole, each error with its place', () => {
    expect(errors('{\n  "format": 1\n  "version": 1\n}')[0]).toContain('(ligne 3, colonne 3)');
    expect(errors('[]')[0]).toContain('« format »');
    expect(errors('{"format":"autre"}')[0]).toContain('« format »');
    expect(errors(file({ version: 2 }))[0]).toContain('version plus récente');
    expect(errors(file({ version: 'x' }))[0]).toContain('« version » : 1');
    expect(errors(file({ items: {} }))[0]).toContain('« items »');
    expect(errors(file({ candidat: 4 }))[0]).toContain('« candidat »');
    expect(errors(file({ items: Array.from({ length: 101 }, (_, i) => ({ code: `${i}` })) }))[0]).toContain('101');
    expect(errors('x'.repeat(BORNES_LISTE.fichier + 1))[0]).toContain('trop grand');
    expect(
      errors(
        file({
          items: [
            { code: '1' },
            { code: 'abc' },
            { code: '1', note: 3 },
            { code: '2', ajouteLe: 'hier', nom: [] },
            'x',
            { code: '1' },
          ],
        }),
      ),
    ).toEqual([
      'Formation 2, « code » : «\u00a0abc\u00a0» n’est pas un code de formation (des chiffres).',
      'Formation 3, « note » : un texte de 1000 caractères au plus attendu.',
      'Formation 4, « nom » : un texte de 300 caractères au plus attendu.',
      'Formation 4, « ajouteLe » : un jour comme « 2026-01-31 » attendu, ou null.',
      'Formation 5 : un code et une note attendus.',
      'Formation 6 : le code 1 est déjà la formation 1.',
    ]);
  });
});

describe('a list as a link', () => {
  it('names its formations in order and who it is for, and no note', () => {
    expect(listeQuery(LISTE)).toBe('f=46421&f=7&bac=general&mention=ab');
    const query = new URLSearchParams(listeQuery(LISTE));
    const read = listeOf(readCodes(query.getAll('f')).codes, query.toString());
    expect(read.items.map(({ code, note }) => [code, note])).toEqual([
      ['46421', ''],
      ['7', ''],
    ]);
    expect(read.candidat).toBe(LISTE.candidat);
  });

  it('leaves out what is no code, once each, and says so', () => {
    expect(readCodes(['1', ' 2 ', '', '1', 'x'])).toEqual({
      codes: ['1', '2'],
      erreurs: [{ parametre: 'f', message: '«\u00a0x\u00a0» n’est pas un code de formation (des chiffres).' }],
    });
    const many = readCodes(Array.from({ length: 130 }, (_, i) => `${i}`));
    expect(many.codes).toHaveLength(BORNES_LISTE.items);
    expect(many.erreurs[0]?.message).toContain('130 fois : 100 au plus');
  });
});

describe('who a list is for', () => {
  it('is said by the very parameters of a request', () => {
    expect([...NOMS_CANDIDAT].toSorted()).toEqual([...PARAMETRES_CANDIDAT].toSorted());
  });

  it('is written as every address writes it', () => {
    for (const query of [
      'bac=general&mention=inconnue&profil=terminale',
      'q=photo&eds=SVT&eds=MATHS&bac=general&mention=ab&page=2',
      'profil=reorientation&bac=technologique&annee=2024&serie=STMG&mention=b',
      'bac=professionnel&avis=favorable&serie=Photographie',
    ]) {
      const read = parseSearchParams(new URLSearchParams(query));
      if (!read.ok) throw new Error(JSON.stringify(read.erreurs));
      expect(candidatQuery(query)).toBe(toCandidatParams(read.criteres).toString());
    }
  });

  it('is nobody without a bac, and never a filter', () => {
    expect(candidatQuery('mention=ab&q=photo')).toBe('');
    expect(candidatQuery('?q=photo&mention=ab&bac=general&page=3&eds=1&eds=2')).toBe(
      'bac=general&eds=1&eds=2&mention=ab',
    );
  });
});
