import { describe, expect, it } from 'vitest';
import { pieceOf, readAll, readRefusal } from '@/fixtures/ingest/diplome/piece';
import { CODE, MEF, writeInsertionLycees, writeInsertionRegions, writeNomenclature } from '@/fixtures/ingest/insertion';
import { recognize } from '@/lib/ingest/read/recognize';
import { lecteurInsertionLycees } from './lycees';
import { lecteurNomenclature } from './nomenclature';
import { lecteurInsertionRegions } from './regions';

const readRegions = (rows: Parameters<typeof writeInsertionRegions>[0]) =>
  readAll(lecteurInsertionRegions, pieceOf(writeInsertionRegions(rows)));
const readLycees = (...args: Parameters<typeof writeInsertionLycees>) =>
  readAll(lecteurInsertionLycees, pieceOf(writeInsertionLycees(...args)));
const vide = { effectif: null, taux: null };
const codesOf = (constats: readonly { gravite: string; code: string }[]) =>
  constats.map(({ gravite, code }) => `${gravite} ${code}`);

describe('InserJeunes by région', () => {
  it('reads counts and rates; what is blank is not published, never zero', async () => {
    const { fiches, constats, comptage } = await readRegions([
      {},
      { nb_en_emploi_6_mois: '0', taux_emploi_6_mois: '0' },
    ]);
    expect(constats).toEqual([]);
    expect(comptage).toEqual({ lignes: 2, lues: 2 });
    expect(fiches[0]).toEqual({
      formation: { kind: 'mef', code: MEF },
      voie: 'scolaire',
      duree: 2,
      periode: '2030-2031',
      lieu: { kind: 'region', code: '53', nom: 'Bretagne' },
      derniereAnnee: 100,
      sortants: 40,
      poursuite: { effectif: 60, taux: 60 },
      emploi: { 6: { effectif: 20, taux: 50 }, 12: { effectif: 30, taux: 75 }, 18: vide, 24: vide },
      parts: null,
      origine: { sourceId: 'source-de-test', repere: { ligne: 2 } },
    });
    expect(fiches[1]?.emploi[6]).toEqual({ effectif: 0, taux: 0 });
  });

  it('keeps BTS, of pupils and of apprentices, and counts every row', async () => {
    const apprentis = { voie: 'apprentissage', mefstat11: '' };
    const { fiches, comptage } = await readRegions([
      { mefstat11: '23830033004' },
      { ...apprentis, cfd: '32033003' },
      { ...apprentis, cfd: '50022137' },
      { ...apprentis, cfd: '56X34406' },
    ]);
    expect(comptage).toEqual({ lignes: 4, lues: 1 });
    expect(fiches).toMatchObject([
      { voie: 'apprentissage', duree: null, formation: { kind: 'scolarite', code: '32033003' } },
    ]);
  });

  it('sets aside a row that cannot be read, and flags a rate that its counts do not give', async () => {
    const { fiches, constats } = await readRegions([
      { millesime: '2031' },
      { code_region: '999' },
      { voie: 'autre' },
      { taux_emploi_6_mois: '101' },
      { nb_sortant: 'nd' },
      { taux_poursuite_etudes: '55' },
    ]);
    expect(codesOf(constats)).toEqual([
      'refus session-invalide',
      'refus valeur-hors-limites',
      'refus valeur-hors-limites',
      'refus valeur-hors-limites',
      'refus nombre-illisible',
      'alerte pourcentage',
    ]);
    expect(constats.map(({ repere }) => repere.ligne)).toEqual([2, 3, 4, 5, 6, 7]);
    expect(fiches).toHaveLength(1);
  });
});

describe('InserJeunes by school', () => {
  it.each([false, true])('reads rates and parts (by labels: %s)', async (labels) => {
    const { fiches, constats, comptage } = await readLycees([{}, { type_diplome: 'BAC PRO' }], labels);
    expect(constats).toEqual([]);
    expect(comptage).toEqual({ lignes: 2, lues: 1 });
    const taux = (value: number) => ({ effectif: null, taux: value });
    expect(fiches).toEqual([
      {
        formation: { kind: 'mef', code: MEF },
        voie: 'scolaire',
        duree: 2,
        periode: '2030-2031',
        lieu: { kind: 'lycee', code: '9990001A', nom: 'Lycée des Essais', region: 'Bretagne' },
        derniereAnnee: null,
        sortants: null,
        poursuite: taux(50),
        emploi: { 6: taux(60), 12: taux(70.5), 18: vide, 24: vide },
        parts: { poursuite: 50, emploi: 30, autres: 20 },
        origine: { sourceId: 'source-de-test', repere: { ligne: 2 } },
      },
    ]);
  });

  it('leaves out the figures of a school as a whole, and sets aside what names no school, diploma or period', async () => {
    const { fiches, constats } = await readLycees([
      { code_formation_mefstat11: '' },
      { code_formation_mefstat11: '23830033004' },
      { uai: 'lycée' },
      { annee: '2031' },
      { annee: '2030-2031' },
    ]);
    expect(codesOf(constats)).toEqual([
      'exclusion code-absent',
      'refus code-invalide',
      'refus uai-invalide',
      'refus session-invalide',
    ]);
    expect(fiches.map(({ periode }) => periode)).toEqual(['2030-2031']);
  });

  it('refuses a table that is cut, lacks columns, or holds no BTS', async () => {
    const texte = writeInsertionLycees([{}, {}]);
    const coupe = texte.slice(0, texte.lastIndexOf(';70,5'));
    const read = (contenu: string) => readRefusal(readAll(lecteurInsertionLycees, pieceOf(contenu)));
    expect(await read(coupe)).toMatchObject({ code: 'document-tronque', repere: { ligne: 3 } });
    expect(await read(texte.replace(';uai;', ';u;'))).toMatchObject({ code: 'colonnes-manquantes' });
    expect(await read(writeInsertionLycees([{ type_diplome: 'CAP' }]))).toMatchObject({ code: 'document-vide' });
    expect(await read('')).toMatchObject({ code: 'document-vide' });
  });

  it('sets aside a broken row, and goes on', async () => {
    const texte = writeInsertionLycees([{ libelle: 'Lycée; mal écrit' }, {}]);
    const { fiches, constats, comptage } = await readAll(lecteurInsertionLycees, pieceOf(texte));
    expect(constats).toMatchObject([{ gravite: 'refus', code: 'nombre-de-colonnes', repere: { ligne: 2 } }]);
    expect(fiches).toHaveLength(1);
    expect(comptage).toEqual({ lignes: 2, lues: 2 });
  });
});

describe('N_MEF', () => {
  it('names the diploma of each course of BTS', async () => {
    const texte = writeNomenclature([
      [MEF, CODE],
      ['23830033004', '40033004'],
      ['32221999902', 'inconnu'],
    ]);
    const { fiches, constats, comptage } = await readAll(lecteurNomenclature, pieceOf(texte));
    expect(fiches).toEqual([{ mef: MEF, diplomeCode: CODE }]);
    expect(codesOf(constats)).toEqual(['refus code-invalide']);
    expect(comptage).toEqual({ lignes: 3, lues: 2 });
  });
});

describe('each table', () => {
  it.each([
    ['insertion-regions', writeInsertionRegions([{}])],
    ['insertion-lycees', writeInsertionLycees([{}])],
    ['insertion-lycees', writeInsertionLycees([{}], true)],
    ['n-mef', writeNomenclature([[MEF, CODE]])],
  ])('is known by its columns: %s', async (nature, texte) => {
    expect(await recognize(pieceOf(texte))).toEqual({ nature });
  });
});
