import { parse } from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { donnees } from '@/fixtures/catalogue/donnees';
import { readAll } from '@/fixtures/ingest/diplome/piece';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import type { Diplome } from '@/lib/domain/diplome';
import { DELAIS, type Insertion } from '@/lib/domain/insertion';
import { JonctionInsertion } from '@/lib/ingest/join/insertion';
import type { Lecteur, Piece } from '@/lib/ingest/lecteur';
import { findOfficialFiles } from '@/lib/ingest/officialFiles';
import { listPieces } from '@/lib/ingest/read/pieces';
import { lecteurOnisep } from '@/lib/ingest/sources/onisep/lecteur';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/adresse';
import { viewInsertion } from '@/lib/views/insertion';
import { lecteurNomenclature } from './nomenclature';
import { lecteurInsertionRegions } from './regions';

const officiels = await findOfficialFiles();

async function openOne(path: string): Promise<Piece> {
  for await (const piece of listPieces([path])) return piece;
  throw new Error(`${path} holds no document`);
}
const readOne = async <T>(lecteur: Lecteur<T>, path: string | null | undefined) =>
  readAll(lecteur, await openOne(path ?? ''));

/** The file as text, cut by a parser of its own: what the reader makes of it is compared with that. */
async function readCells(path: string): Promise<Record<string, string>[]> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await openOne(path)).open()) chunks.push(chunk);
  const texte = Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\ufeff/, '');
  return parse<Record<string, string>>(texte, { delimiter: ';', header: true, skipEmptyLines: true }).data;
}

/** As pupils, in Île-de-France (11) and Occitanie (76). */
const REGIONS = ['11', '76'];
const PERIODES = ['2021-2022', '2022-2023'];

describe.runIf(officiels?.insertionRegions && officiels.nMef && officiels.onisep)('the official outcomes', () => {
  let insertions: Insertion[];
  let diplomes: Diplome[];
  let cells: Record<string, string>[];
  let mefs: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const nomenclature = await readOne(lecteurNomenclature, officiels?.nMef);
    expect(nomenclature.constats).toEqual([]);
    mefs = new Map(nomenclature.fiches.map(({ mef, diplomeCode }) => [mef, diplomeCode]));
    const jonction = new JonctionInsertion();
    for (const mef of nomenclature.fiches) jonction.addMef(mef);
    const regions = await readOne(lecteurInsertionRegions, officiels?.insertionRegions);
    expect(regions.constats).toEqual([]);
    expect(regions.comptage.lignes).toBe(40_322);
    expect(regions.fiches.filter((lue) => jonction.leaveOut(lue) !== null)).toEqual([]);
    insertions = regions.fiches.map((lue) => jonction.join(lue));
    diplomes = (await readOne(lecteurOnisep, officiels?.onisep)).fiches;
    cells = await readCells(officiels?.insertionRegions ?? '');
  });

  it('name 76 sheets by N_MEF in the newest period, one of them agricultural', () => {
    const named = new Set(
      insertions
        .filter(({ voie, periode }) => voie === 'scolaire' && periode === '2022-2023')
        .map(({ diplomeCode }) => diplomeCode),
    );
    const sheets = diplomes.filter(({ code }) => named.has(code));
    expect(sheets).toHaveLength(76);
    expect(sheets.filter(({ type }) => type === 'BTSA').map(({ code }) => code)).toEqual(['32321401']);
    // The column is blank for the newest year.
    const newest = insertions.filter(({ periode }) => periode === '2022-2023');
    expect(newest.filter(({ emploi }) => emploi[18].taux !== null || emploi[24].taux !== null)).toEqual([]);
  });

  it('are those of the file for 20 diplomas in two régions, figure by figure, blank where it is blank', () => {
    const places = insertions.filter(({ lieu, voie }) => voie === 'scolaire' && REGIONS.includes(lieu.code));
    const codes = diplomes
      .map(({ code }) => code)
      .filter((code) =>
        REGIONS.every((region) => places.some((one) => one.diplomeCode === code && one.lieu.code === region)),
      )
      .slice(0, 20);
    expect(codes).toHaveLength(20);
    // What a diploma's page shows is what the file says: nothing between them changes a figure.
    const catalogue = buildCatalogue(donnees({ diplomes, insertions }));
    const shown = new Set(
      diplomes
        .filter(({ code }) => codes.includes(code))
        .flatMap((fiche) =>
          REGIONS.flatMap((region) =>
            viewInsertion(catalogue, [fiche], { ...CRITERES_PAR_DEFAUT, region: [region] }).fiches.flatMap(({ ici }) =>
              ici.flatMap(({ periodes }) => periodes),
            ),
          ),
        ),
    );
    const number = (texte: string | undefined) => (texte === '' ? null : Number(texte));
    let blanks = 0;
    let onScreen = 0;
    for (const row of cells) {
      const periode = row.millesime?.replace('_', '-') ?? '';
      const code = mefs.get(row.mefstat11 ?? '') ?? '';
      if (!codes.includes(code) || !REGIONS.includes(row.code_region ?? '') || !PERIODES.includes(periode)) continue;
      const read = places.filter(
        (one) =>
          one.diplomeCode === code &&
          one.lieu.code === row.code_region &&
          one.periode === periode &&
          one.duree === Number(row.mefstat11?.[2]),
      );
      expect(read, row.id).toHaveLength(1);
      expect(read[0], row.id).toMatchObject({
        derniereAnnee: number(row.nb_annee_term),
        sortants: number(row.nb_sortant),
        poursuite: { effectif: number(row.nb_poursuite_etudes), taux: number(row.taux_poursuite_etudes) },
        emploi: Object.fromEntries(
          DELAIS.map((delai) => [
            delai,
            { effectif: number(row[`nb_en_emploi_${delai}_mois`]), taux: number(row[`taux_emploi_${delai}_mois`]) },
          ]),
        ),
      });
      if (read[0] !== undefined && shown.has(read[0])) onScreen++;
      blanks += Object.values(row).filter((cell) => cell === '').length;
    }
    expect(blanks).toBeGreaterThan(0);
    expect(onScreen).toBeGreaterThanOrEqual(codes.length * REGIONS.length);
  });
});
