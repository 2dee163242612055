import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OfficialRelease, openOfficialRelease } from '@/fixtures/ingest/officialRelease';
import type { Database } from '@/lib/db/database';
import { readActiveRelease } from '@/lib/db/readActiveRelease';
import { readConstats } from '@/lib/db/readConstats';
import { readDonnees } from '@/lib/db/readDonnees';
import type { Donnees } from '@/lib/domain/release';
import type { BilanIngestion } from './bilanIngestion';
import { createDependances } from './dependances';
import { ingest } from './ingest';
import { findOfficialFiles } from './officialFiles';

const officiels = await findOfficialFiles();
const available =
  officiels !== null &&
  [2018, 2019, 2023].every((session) => officiels.parcoursup.has(session)) &&
  officiels.onisep !== null &&
  officiels.seeds.length > 0;

describe.runIf(available)('the official documents, imported together', () => {
  let release: OfficialRelease;
  let db: Database;
  let first: BilanIngestion;
  let donnees: Donnees;
  const { parcoursup, onisep, metiers, insertionRegions, nMef, seeds } = officiels ?? {};
  const files = [...(parcoursup?.values() ?? []), onisep, metiers, insertionRegions, nMef, ...(seeds ?? [])];
  const paths = [...new Set(files.flatMap((path) => (path == null ? [] : dirname(path))))];

  beforeAll(async () => {
    release = await openOfficialRelease(paths);
    db = release.db;
    first = release.rapport;
    donnees = await readDonnees(db);
  }, 300_000);
  afterAll(() => release.remove());

  test('every BTS row of every session is kept, or excluded for want of a code', () => {
    expect(first).toMatchObject({ issue: 'publiee', refus: [] });
    const rows = first.bilans
      .filter(({ source }) => source.nature === 'parcoursup')
      .map(({ source, lignes, lues, misesANiveau, gardees, refusees, exclues }) => {
        expect(gardees + refusees + exclues).toBe(lues);
        return [source.session, lignes, lues - misesANiveau, refusees, exclues];
      });
    expect(rows).toEqual([
      [2023, 13_869, 5_339, 0, 0],
      [2019, 11_577, 5_109, 0, 79],
      [2018, 10_697, 5_100, 0, 126],
    ]);
    expect(first.bilans.find(({ source }) => source.nature === 'ideo')).toMatchObject({
      lignes: 2_164,
      lues: 122,
      gardees: 122,
    });
  });

  test('what was counted while reading is what the release holds', () => {
    const { formations, diplomes, familles, release } = donnees;
    const sessions = formations.flatMap((formation) => formation.sessions);
    expect({
      formations: formations.length,
      sessions: sessions.length,
      rapports: formations.flatMap(({ rapports }) => rapports).length,
      diplomes: diplomes.length,
      familles: familles.length,
      metiers: donnees.metiers.length,
      insertions: donnees.insertions.length,
    }).toEqual(first.totaux);
    expect(sessions.filter(({ session, nature }) => session === 2023 && nature === 'bts')).toHaveLength(5_339);
    expect(release).toMatchObject({ digest: first.digest, session: 2023 });
    expect(release.bilans.map(({ duree: _, ...bilan }) => bilan)).toEqual(
      first.bilans.map(({ duree: _, ...bilan }) => bilan),
    );
  });

  test('every row points at a source of the release, and at a line or a page of it', () => {
    const ids = new Set(donnees.release.bilans.map(({ source }) => source.id));
    const origins = [
      ...donnees.diplomes.flatMap(({ origine, autresOrigines }) => [origine, ...autresOrigines]),
      ...donnees.formations.flatMap(({ sessions, rapports }) =>
        [...sessions, ...rapports].map(({ origine }) => origine),
      ),
    ];
    expect(origins.length).toBeGreaterThan(15_000);
    expect(origins.filter(({ sourceId }) => !ids.has(sourceId))).toEqual([]);
    expect(origins.filter(({ repere }) => Object.keys(repere).length === 0)).toEqual([]);
  });

  test('a formation known only by its report is a formation like any other', () => {
    const known = donnees.formations.filter(({ sessions }) => sessions.length === 0);
    expect(known.map(({ code, rapports }) => [code, rapports.map(({ session }) => session)])).toEqual([
      ['46421', [2025]],
    ]);
    expect(known[0]?.jonction.kind).toBe('fiche');
  });

  test('every finding is stored, and every BTS without a sheet has its reason', async () => {
    const id = (await readActiveRelease(db))?.id ?? -1;
    const counted = first.groupes.reduce((sum, { total }) => sum + total, 0);
    const { total } = await readConstats(db, id, { page: 1, taille: 1 });
    expect(total).toBe(counted);
    const without = donnees.formations.filter(({ nature, jonction }) => nature === 'bts' && jonction.kind === 'aucune');
    const listed = await readConstats(db, id, { code: 'jonction-absente', page: 1, taille: 1_000 });
    expect(listed.total).toBe(without.length);
    for (const { code } of without) {
      expect(listed.constats.filter(({ message }) => message.startsWith(`Formation ${code} (`))).toHaveLength(1);
    }
  });

  test('a second import of the same documents gives the same digest and writes nothing', {
    timeout: 300_000,
  }, async () => {
    const second = await ingest({ paths: paths.toReversed(), db }, createDependances('fichiers'));
    expect(second).toMatchObject({ issue: 'inchangee', digest: first.digest, precedente: first.digest });
    expect(await db.client.release.count()).toBe(1);
  });
});
