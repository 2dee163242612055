import { describe, expect, it } from 'vitest';
import { DONNEES_OFFRE } from '@/fixtures/catalogue/offre';
import { listeDetail } from '@/lib/api/listeDetail';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { toCsv } from '@/lib/device/csv';
import { listeOf } from '@/lib/device/lien';
import { voeuxOf } from './lignes';
import { listeToCsv } from './listeCsv';

const CODES = ['101', '601', '999', '103', '402'];
const detail = listeDetail(buildCatalogue(DONNEES_OFFRE), CODES, {
  bac: 'general',
  mention: 'ab',
  profil: 'terminale',
});
const { items } = listeOf(CODES, '');

describe('the vœux of a list', () => {
  it('group its formations by speciality, in its order, and keep what the data do not know', () => {
    expect(voeuxOf(items, detail).map(({ libelle, lignes }) => [libelle, ...lignes.map(({ code }) => code)])).toEqual([
      ['BTS Comptabilité et gestion', '101', '103'],
      ['BTS Tourisme', '601'],
      ['Formation 999', '999'],
      ['BTS Management en hôtellerie restauration', '402'],
    ]);
    expect(
      voeuxOf(items, detail).flatMap(({ lignes }) => lignes.filter(({ introuvable }) => introuvable)),
    ).toMatchObject([{ code: '999', formation: null }]);
  });

  it('stand one by one under the names that the device keeps, as long as nothing is read', () => {
    const named = items.map((item) => ({ ...item, nom: `Nom ${item.code}` }));
    const voeux = voeuxOf(named, null);
    expect(voeux.map(({ libelle }) => libelle)).toEqual(
      CODES.map((code) => `Formation ${code}, «\u00a0Nom ${code}\u00a0»`),
    );
    expect(voeux.some(({ lignes }) => lignes.some(({ introuvable }) => introuvable))).toBe(false);
  });
});

describe('a name that the data do not give', () => {
  const forged = items.map((item) => ({ ...item, nom: `Lycée Premier » de France, ${'x'.repeat(80)}` }));

  it('stands in quotes that it does not close, shortened, wherever the list is shown', () => {
    const quoted = `Formation 999, «\u00a0Lycée Premier " de France, ${'x'.repeat(32)}…\u00a0»`;
    const unknown = voeuxOf(forged, detail).find(({ cle }) => cle === 'code-999');
    expect(unknown).toMatchObject({ libelle: quoted, lignes: [{ titre: quoted }] });
    expect(listeToCsv(voeuxOf(forged, detail))).toContain(quoted.replaceAll('"', '""'));
  });

  it('gives way to the data’s own', () => {
    const known = voeuxOf(forged, detail).flatMap(({ lignes }) => lignes.filter(({ formation }) => formation !== null));
    expect(known.map(({ titre }) => titre).join()).not.toContain('Premier');
  });
});

describe('the spreadsheet of a list', () => {
  it('has one row per sous-vœu, with its note, and leaves empty what has no figure', () => {
    const noted = items.map((item) => (item.code === '601' ? { ...item, note: 'loin, "mais" bien' } : item));
    const rows = listeToCsv(voeuxOf(noted, detail)).trimEnd().split('\r\n');
    expect(rows).toHaveLength(CODES.length + 1);
    expect(rows[1]).toMatch(
      /^1,BTS Comptabilité et gestion,1,101,Lycée Ampère inventé,Lyon,proposition-recue,2023,100,50,0\.\d+,/,
    );
    expect(rows[1]).toMatch(/,BTS - Services - Comptabilité et gestion,Lycée Ampère inventé$/);
    expect(rows[3]).toContain('"loin, ""mais"" bien"');
    expect(rows[4]).toBe('3,Formation 999,1,999,Formation 999,,,,,,,,,,,,,,');
    expect(rows[5]).toContain('402,Lycée du Tourisme et de la Mer,Nantes,,,,,,,,,,');
  });

  it('runs no formula', () => {
    expect(toCsv(['a'], [['=1+1'], ['-2'], [-2], ['l\nm'], [null]])).toBe(
      '\uFEFFa\r\n\'=1+1\r\n\'-2\r\n-2\r\n"l\nm"\r\n\r\n',
    );
  });
});
