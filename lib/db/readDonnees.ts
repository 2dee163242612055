import type { Etablissement, Formation, GroupeClassement, SessionFormation } from '@/lib/domain/formation';
import type { Rapport } from '@/lib/domain/rapport';
import type { Donnees } from '@/lib/domain/release';
import { readCalculs } from './calculs';
import type { Database } from './database';
import { explainDatabaseError } from './errors';
import { RELEASES_KEPT } from './pruneReleases';
import { fromReleaseRow, readActiveRelease } from './readActiveRelease';
import { readColumns } from './readColumns';
import { fromDiplomeRow, fromFamilleRow } from './rows/diplome';
import { fromEtablissementRow, fromFormationRow } from './rows/formation';
import { fromInsertionRow, TAUX_INSERTION } from './rows/insertion';
import { fromMetierRow } from './rows/metier';
import { fromRapportRows } from './rows/rapport';
import { fromSessionRow } from './rows/session';
import { fromConstatRow, fromEcarteRow, fromSourceRow } from './rows/source';

/** The release asked for is not in the database: never published, or deleted since. */
export class ReleaseAbsente extends Error {
  constructor(releaseId: number | null) {
    super(
      releaseId === null
        ? 'Aucune donnée n’a encore été importée : lancez « npm run ingest ».'
        : `La version ${releaseId} des données n’est plus dans la base.`,
    );
    this.name = 'ReleaseAbsente';
  }
}

/**
 * Reads a whole release. Formations are sorted by code; their sessions and reports, newest first.
 * @param releaseId The active release by default; a newer one is read instead when that one is deleted meanwhile.
 * @throws {ReleaseAbsente} before the first import, or when `releaseId` is given and gone.
 * @throws {ErreurBase} when the database cannot be read.
 */
export async function readDonnees(db: Database, releaseId?: number): Promise<Donnees> {
  for (;;) {
    const id = releaseId ?? (await readActiveRelease(db))?.id;
    if (id === undefined) throw new ReleaseAbsente(null);
    try {
      const donnees = await readRelease(db, id);
      // Releases never change, but two imports later this one is deleted, perhaps while it was being read.
      if (await isKept(db, id)) return donnees;
    } catch (error) {
      if (await isKept(db, id)) throw explainDatabaseError(error);
    }
    if (releaseId !== undefined) throw new ReleaseAbsente(releaseId);
  }
}

/** Whether a release is there, and whole: the rows of one that is to be deleted go before it does. */
async function isKept({ client }: Database, id: number): Promise<boolean> {
  const notOlder = await client.release.findMany({ where: { id: { gte: id } }, select: { id: true } });
  return notOlder.length <= RELEASES_KEPT && notOlder.some((release) => release.id === id);
}

async function readRelease(db: Database, releaseId: number): Promise<Donnees> {
  const where = { releaseId };
  const { client } = db;
  const release = await client.release.findUniqueOrThrow({ where: { id: releaseId } });
  const sources = await client.source.findMany({ where, orderBy: { ordre: 'asc' } });
  const ecartes = await client.documentEcarte.findMany({ where, orderBy: { numero: 'asc' } });
  const diplomes = await client.diplome.findMany({ where, orderBy: { code: 'asc' } });
  const familles = await client.famille.findMany({ where, orderBy: { code: 'asc' }, include: { options: true } });
  const metiers = await client.metier.findMany({ where, orderBy: { id: 'asc' }, include: { diplomes: true } });
  const insertions = await readColumns(db, 'Insertion', releaseId, ['numero'], { floats: TAUX_INSERTION });
  const formations = await readFormations(db, releaseId);
  const alertes = await client.constat.findMany({ where: { ...where, gravite: 'alerte' }, orderBy: { numero: 'asc' } });
  return {
    release: {
      ...fromReleaseRow(release),
      bilans: sources.map(fromSourceRow),
      ecartes: ecartes.map(fromEcarteRow),
    },
    diplomes: diplomes.map(fromDiplomeRow),
    familles: familles.map(fromFamilleRow),
    metiers: metiers.map(fromMetierRow),
    insertions: insertions.map(fromInsertionRow),
    formations,
    alertes: alertes.map(fromConstatRow),
    calculs: await readCalculs(db, releaseId),
  };
}

async function readFormations(db: Database, releaseId: number): Promise<Formation[]> {
  const schools = await readSchools(db, releaseId);
  const sessions = await readSessions(db, releaseId, schools);
  const rapports = await readRapports(db, releaseId);
  const rows = await readColumns(db, 'Formation', releaseId, ['code'], {
    booleans: ['fictive'],
    json: ['miseANiveauVers', 'jonctionOptions'],
  });
  return rows.map((row) =>
    fromFormationRow(row, schoolOf(schools, row.etablissementNumero), {
      sessions: sessions.get(row.code) ?? [],
      rapports: rapports.get(row.code) ?? [],
    }),
  );
}

type Schools = ReadonlyMap<number, Etablissement>;

async function readSchools(db: Database, releaseId: number): Promise<Schools> {
  const rows = await readColumns(db, 'Etablissement', releaseId, ['numero'], { floats: ['lat', 'lon'] });
  return new Map(rows.map((row) => [row.numero, fromEtablissementRow(row)]));
}

function schoolOf(schools: Schools, numero: number): Etablissement {
  const school = schools.get(numero);
  if (school === undefined) throw new Error(`no school ${numero} in this release`);
  return school;
}

/** Sessions of each formation, newest first. */
async function readSessions(
  db: Database,
  releaseId: number,
  schools: Schools,
): Promise<Map<string, SessionFormation[]>> {
  const groupes = new Map<string, GroupeClassement[]>();
  for (const row of await readColumns(db, 'Groupe', releaseId, ['code', 'session', 'ordre'])) {
    append(groupes, `${row.code} ${row.session}`, { libelle: row.libelle, rang: row.rang });
  }
  const sessions = new Map<string, SessionFormation[]>();
  const rows = await readColumns(db, 'SessionFormation', releaseId, ['code', 'session'], {
    booleans: ['selective'],
    floats: ['tauxAcces', 'compositionGeneral', 'compositionTechnologique', 'compositionProfessionnel'],
  });
  for (const row of rows.reverse()) {
    const school = schoolOf(schools, row.etablissementNumero);
    append(sessions, row.code, fromSessionRow(row, school, groupes.get(`${row.code} ${row.session}`) ?? []));
  }
  return sessions;
}

/** Reports of each formation, newest first. */
async function readRapports({ client }: Database, releaseId: number): Promise<Map<string, Rapport[]>> {
  const ordered = { orderBy: { ordre: 'asc' } } as const;
  const rows = await client.rapport.findMany({
    where: { releaseId },
    orderBy: { session: 'desc' },
    include: { lignes: ordered, tables: ordered, notes: ordered, criteres: ordered, eds: ordered, textes: true },
  });
  const rapports = new Map<string, Rapport[]>();
  for (const row of rows) append(rapports, row.code, fromRapportRows(row));
  return rapports;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
