import { ORIGINES_DONNEES, type OrigineDonnees } from '@/lib/domain/release';
import type { Connection, Transaction } from './connection';
import type { Database } from './database';
import { explainDatabaseError } from './errors';
import { publishRelease } from './publishRelease';
import { type ReleaseActive, readActiveRelease } from './readActiveRelease';
import { selectPacked } from './readColumns';
import type { Redaction } from './redaction';
import { MODELS, type Model, TABLES, type Written } from './rows/tables';
import { wordOf } from './rows/vocabulary';
import { execute, type Queryable, query, rollback } from './sql';
import { readAllTransitions } from './transitions';

/** What a shared store publishes, and when something computed from it was last stored. */
interface Published {
  readonly id: number;
  readonly digest: string;
  readonly publieeLe: Date;
  readonly demonstration: boolean;
  readonly origine: OrigineDonnees;
  readonly session: number | null;
  /** As `ReleaseActive` has it. */
  readonly calculs: string;
}

/**
 * Brings the release that a shared store publishes to a file of this machine, which then serves it whatever becomes of the
 * store. The copy is a release like another: written and published in one transaction, or not at all.
 * @param shared A store of PostgreSQL, read without its client: a second query engine would cost its memory.
 * @returns The release as the file holds it; `null` when the store publishes none.
 * @throws {ErreurBase} when the store does not answer, or the file cannot be written.
 */
export async function replicateRelease(shared: Connection, local: Database): Promise<ReleaseActive | null> {
  try {
    const published = await readPublished(shared);
    if (published === null) return null;
    let held = await readActiveRelease(local);
    if (held?.digest !== published.digest) {
      await copyRelease(shared, local);
      held = await readActiveRelease(local);
    }
    if (held === null || held.calculs === published.calculs) return held;
    await copyCalculs(shared, published.id, local, held.id);
    return await readActiveRelease(local);
  } catch (error) {
    throw explainDatabaseError(error);
  }
}

async function readPublished(shared: Queryable): Promise<Published | null> {
  const [row] = await query(
    shared,
    `SELECT r."id", r."digest", r."publieeLe", r."demonstration", r."origine", r."session", c."constantesLe", c."fiabiliteLe"
     FROM "release_active" a JOIN "releases" r ON r."id" = a."releaseId" LEFT JOIN "release_calculs" c ON c."releaseId" = r."id"`,
  );
  if (row === undefined) return null;
  const [id, digest, publieeLe, demonstration, origine, session, ...dates] = row;
  return {
    id: Number(id),
    digest: String(digest),
    publieeLe: new Date(String(publieeLe)),
    demonstration: Boolean(demonstration),
    origine: wordOf(ORIGINES_DONNEES, String(origine), 'origine'),
    session: session === null ? null : Number(session),
    calculs: dates.map((date) => dateOrNull(date)?.toISOString() ?? '').join(' '),
  };
}

const dateOrNull = (value: unknown): Date | null => (value === null ? null : new Date(String(value)));

async function copyRelease(shared: Connection, local: Database): Promise<void> {
  await publishRelease(local, async (redaction) => {
    // One view of the store from end to end: what is published meanwhile, and pushes this release out, takes nothing of it away.
    const view = await shared.startTransaction('REPEATABLE READ');
    try {
      const published = await readPublished(view);
      // Another process of this machine may have been faster.
      if (published === null || (await readActiveRelease(local))?.digest === published.digest)
        return { kind: 'abandonner' };
      for (const model of MODELS) await copyTable(view, published.id, model, redaction);
      const { digest, publieeLe, demonstration, origine, session } = published;
      const copie = { publieeLe, transitions: await readAllTransitions(view) };
      return { kind: 'publier', digest, demonstration, origine, session, computeConstantes: null, copie };
    } finally {
      await rollback(view);
    }
  });
}

/** Rows that are in memory at one time: a table is some tens of megabytes, in a process that has little to spare (docs/adr/0022). */
const BATCH = 500;

async function copyTable<M extends Model>(
  view: Transaction,
  releaseId: number,
  model: M,
  redaction: Redaction,
): Promise<void> {
  const { columns } = TABLES[model];
  // The second column of every table is the first of its key within a release.
  const sql = selectPacked('postgres', model, columns.slice(1, 2));
  await execute(view, `DECLARE "copie" NO SCROLL CURSOR FOR ${sql}`, [releaseId]);
  for (let isOver = false; !isOver; ) {
    const rows = await query(view, `FETCH ${BATCH} FROM "copie"`);
    for (const [packed] of rows) {
      const values = JSON.parse(String(packed)) as unknown[];
      const row = Object.fromEntries(columns.map((column, index) => [column, values[index]]));
      await redaction.addRow(model, row as Written<M>);
    }
    isOver = rows.length < BATCH;
  }
  await execute(view, 'CLOSE "copie"');
}

async function copyCalculs(shared: Connection, publishedId: number, local: Database, heldId: number): Promise<void> {
  const [row] = await query(
    shared,
    `SELECT CAST("constantes" AS TEXT), "constantesLe", CAST("fiabilite" AS TEXT), "fiabiliteLe" FROM "release_calculs" WHERE "releaseId" = ?`,
    [publishedId],
  );
  const [constantes = null, constantesLe = null, fiabilite = null, fiabiliteLe = null] = row ?? [];
  const connection = await local.connect();
  try {
    await execute(
      connection,
      `INSERT INTO "release_calculs" ("releaseId", "constantes", "constantesLe", "fiabilite", "fiabiliteLe") VALUES (?, ?, ?, ?, ?)
       ON CONFLICT ("releaseId") DO UPDATE SET "constantes" = excluded."constantes", "constantesLe" = excluded."constantesLe",
       "fiabilite" = excluded."fiabilite", "fiabiliteLe" = excluded."fiabiliteLe"`,
      [heldId, constantes, dateOrNull(constantesLe), fiabilite, dateOrNull(fiabiliteLe)],
    );
  } finally {
    await connection.dispose();
  }
}
