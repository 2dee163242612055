import { setTimeout as sleep } from 'node:timers/promises';
import type { SessionVerifiee, Transition } from '@/lib/domain/changements';
import type { OrigineDonnees } from '@/lib/domain/release';
import { BulkLoad } from './bulk';
import { compareReleases } from './compareReleases';
import type { Connection, Transaction } from './connection';
import type { Database } from './database';
import { busyDatabase, ErreurBase, explainDatabaseError } from './errors';
import { pruneReleases } from './pruneReleases';
import { Redaction } from './redaction';
import { MODELS, TABLES } from './rows/tables';
import { digestRows } from './rowsDigest.mjs';
import { commit, execute, type Queryable, query, rollback } from './sql';
import { replaceTransitions, storeTransition } from './transitions';

/** What the author of a release decides once all is written: nothing is published unless everything was read and checked. */
export type Verdict =
  | {
      readonly kind: 'publier';
      readonly digest: string;
      readonly session: number | null;
      readonly demonstration: boolean;
      readonly origine: OrigineDonnees;
      /** Computes what is stored beside the release; not called when the release is already there. */
      readonly computeConstantes: (() => object) | null;
      /** Sets the newest session beside what was foretold of it; called only when the release in service has not got it. */
      readonly verifySession?: () => SessionVerifiee;
      /** Of a release that another store has published: when, and how it and those before took each other's place. */
      readonly copie?: { readonly publieeLe: Date; readonly transitions: readonly Transition[] };
    }
  | { readonly kind: 'abandonner' };

/** `inchangee`: the active release already holds the very same thing; nothing was written. */
export type Publication =
  | { readonly kind: 'publiee'; readonly releaseId: number; readonly elagage: 'fait' | 'reporte' }
  | { readonly kind: 'inchangee'; readonly releaseId: number }
  | { readonly kind: 'abandonnee' };

export interface OptionsPublication {
  /** How long to wait for another import, in milliseconds. */
  readonly patience?: number;
  /** Called each time the wait is prolonged. */
  readonly onWait?: () => void;
}

const PATIENCE = 120_000;

/**
 * Writes a release and moves the pointer to it, all in one transaction: whatever stops the process, readers have either
 * the old release or the new one, whole. Older releases but one are then deleted.
 * @param write Writes the content, then decides. It may take its time: readers are not held up, other imports wait.
 * @throws {ErreurBase} when the database is locked, full or unreadable, or holds something else than what was written.
 */
export async function publishRelease(
  db: Database,
  write: (redaction: Redaction) => Promise<Verdict>,
  options: OptionsPublication = {},
): Promise<Publication> {
  let connection: Connection | undefined;
  try {
    connection = await db.connect();
    const { transaction, releaseId } = await beginRelease(connection, options);
    const publication = await fill(transaction, releaseId, write);
    if (publication.kind !== 'publiee') return publication;
    return { ...publication, elagage: await tidy(connection) };
  } catch (error) {
    throw explainDatabaseError(error);
  } finally {
    await connection?.dispose();
  }
}

/** What an import has to know of the release that it would replace. */
export interface ReleaseEnService {
  readonly digest: string;
  readonly demonstration: boolean;
  /** Of the open data. */
  readonly sessions: readonly number[];
}

/**
 * Reads what is in service without the client, which would cost an import the memory of a query engine.
 * @returns `null` before the first import.
 * @throws {ErreurBase} when the database cannot be read.
 */
export async function readEnService(db: Database): Promise<ReleaseEnService | null> {
  let connection: Connection | undefined;
  try {
    connection = await db.connect();
    const active = await readActive(connection);
    if (active === null) return null;
    const rows = await query(
      connection,
      `SELECT DISTINCT "session" FROM "sources" WHERE "releaseId" = ? AND "nature" = 'parcoursup' ORDER BY 1`,
      [active.id],
    );
    const { digest, demonstration } = active;
    return { digest, demonstration, sessions: rows.map(([session]) => Number(session)) };
  } catch (error) {
    throw explainDatabaseError(error);
  } finally {
    await connection?.dispose();
  }
}

/**
 * Key of the lock that an import holds on a store of PostgreSQL until its transaction ends, however it ends: « rose » in
 * ASCII. It lies apart from the locks of rows, so that whoever migrates or computes meanwhile is not held up.
 */
const IMPORT_LOCK = 0x726f7365;

/** PostgreSQL lets several write at once: imports take turns by a lock of their own. SQLite has one writer. */
async function takeTurn(transaction: Transaction): Promise<void> {
  if (transaction.provider !== 'postgres') return;
  const [row] = await query(transaction, `SELECT pg_try_advisory_xact_lock(${IMPORT_LOCK})`);
  if (row?.[0] !== true) throw busyDatabase();
}

/** The lock is taken at once, and what is read afterwards cannot be outdated by another import: in SQLite, by a first statement that writes. */
async function beginRelease(
  connection: Connection,
  { patience = PATIENCE, onWait }: OptionsPublication,
): Promise<{ transaction: Transaction; releaseId: number }> {
  const deadline = Date.now() + patience;
  for (;;) {
    const transaction = await connection.startTransaction();
    try {
      await takeTurn(transaction);
      const [row] = await query(
        transaction,
        `INSERT INTO "releases" ("digest", "publieeLe", "demonstration", "origine") VALUES ('', ?, false, '') RETURNING "id"`,
        [new Date()],
      );
      return { transaction, releaseId: Number(row?.[0]) };
    } catch (error) {
      await rollback(transaction);
      const explained = explainDatabaseError(error);
      const locked = explained instanceof ErreurBase && explained.code === 'verrouillee';
      if (!locked || Date.now() >= deadline) throw explained;
      onWait?.();
      await sleep(200);
    }
  }
}

async function fill(
  transaction: Transaction,
  releaseId: number,
  write: (redaction: Redaction) => Promise<Verdict>,
): Promise<
  { readonly kind: 'publiee'; readonly releaseId: number } | Exclude<Publication, { readonly kind: 'publiee' }>
> {
  let open = true;
  const giveUp = async () => {
    open = false;
    await rollback(transaction);
  };
  try {
    const load = new BulkLoad(transaction, releaseId);
    const verdict = await write(new Redaction(transaction, load, releaseId));
    if (verdict.kind === 'abandonner') {
      await giveUp();
      return { kind: 'abandonnee' };
    }
    const active = await readActive(transaction);
    if (active?.digest === verdict.digest) {
      await giveUp();
      return { kind: 'inchangee', releaseId: active.id };
    }
    await load.flush();
    await verify(transaction, load, releaseId);
    if (verdict.computeConstantes !== null) await storeConstantes(transaction, releaseId, verdict.computeConstantes());
    const publieeLe = verdict.copie?.publieeLe ?? new Date();
    if (verdict.copie !== undefined) await replaceTransitions(transaction, verdict.copie.transitions);
    // What is invented has no history, and none is made of leaving it.
    else if (active !== null && !active.demonstration && !verdict.demonstration) {
      await tellTransition(transaction, active, { releaseId, publieeLe, verdict });
    }
    // A server looks after its own pages; a file is looked at before it is opened (soundness.ts).
    const empreinte = transaction.provider === 'sqlite' ? await digestRows(transaction, releaseId) : null;
    await activate(transaction, releaseId, publieeLe, verdict, empreinte);
    await commit(transaction);
    open = false;
    return { kind: 'publiee', releaseId };
  } finally {
    if (open) await rollback(transaction);
  }
}

/** Through the driver, like the rest of an import: the client would cost it the memory of a query engine. */
async function storeConstantes(transaction: Transaction, releaseId: number, constantes: object): Promise<void> {
  await execute(
    transaction,
    `INSERT INTO "release_calculs" ("releaseId", "constantes", "constantesLe") VALUES (?, ?, ?)`,
    [releaseId, JSON.stringify(constantes), new Date()],
  );
}

interface Active {
  readonly id: number;
  readonly digest: string;
  readonly demonstration: boolean;
  readonly session: number | null;
}

/** Compares what is published with what it replaces, while both are there. */
async function tellTransition(
  transaction: Transaction,
  active: Active,
  {
    releaseId,
    publieeLe,
    verdict: { digest, session, verifySession },
  }: {
    readonly releaseId: number;
    readonly publieeLe: Date;
    readonly verdict: Extract<Verdict, { kind: 'publier' }>;
  },
): Promise<void> {
  const isNewer = session !== null && active.session !== null && session > active.session;
  const verifiee = (isNewer ? verifySession?.() : undefined) ?? { prevus: 0, horsPlage: [] };
  await storeTransition(transaction, {
    digestAvant: active.digest,
    digest,
    publieeLe: publieeLe.toISOString(),
    sessionAvant: active.session,
    session,
    changements: await compareReleases(transaction, active.id, releaseId, verifiee),
  });
}

async function readActive(on: Queryable): Promise<Active | null> {
  const [row] = await query(
    on,
    `SELECT r."id", r."digest", r."demonstration", r."session" FROM "release_active" a JOIN "releases" r ON r."id" = a."releaseId"`,
  );
  if (row === undefined) return null;
  const [id, digest, demonstration, session] = row;
  return {
    id: Number(id),
    digest: String(digest),
    demonstration: Boolean(demonstration),
    session: session === null ? null : Number(session),
  };
}

/** Counts every table back. Foreign keys are checked by the database as it goes, those of formations at commit. */
async function verify(transaction: Transaction, load: BulkLoad, releaseId: number): Promise<void> {
  for (const model of MODELS) {
    const { table } = TABLES[model];
    const [row] = await query(transaction, `SELECT COUNT(*) FROM "${table}" WHERE "releaseId" = ?`, [releaseId]);
    const stored = Number(row?.[0]);
    const written = load.counts.get(model);
    if (stored !== written) {
      throw new ErreurBase(
        'verification',
        `La vérification a échoué : la table « ${table} » contient ${stored} lignes au lieu de ${written}. Rien n’a été publié.`,
      );
    }
  }
}

async function activate(
  transaction: Transaction,
  releaseId: number,
  publieeLe: Date,
  verdict: Extract<Verdict, { kind: 'publier' }>,
  empreinteLignes: string | null,
): Promise<void> {
  const { digest, demonstration, origine, session } = verdict;
  await execute(
    transaction,
    `UPDATE "releases" SET "digest" = ?, "publieeLe" = ?, "demonstration" = ?, "origine" = ?, "session" = ?, "empreinteLignes" = ? WHERE "id" = ?`,
    [digest, publieeLe, demonstration, origine, session, empreinteLignes, releaseId],
  );
  await execute(
    transaction,
    `INSERT INTO "release_active" ("id", "releaseId") VALUES (1, ?) ON CONFLICT ("id") DO UPDATE SET "releaseId" = excluded."releaseId"`,
    [releaseId],
  );
}

/** The release is out: what fails from here on is left to the next import. */
async function tidy(connection: Connection): Promise<'fait' | 'reporte'> {
  try {
    await pruneReleases(connection);
    // Gives back the room that the write-ahead log took, when no reader is in the way.
    if (connection.provider === 'sqlite') await connection.executeScript('PRAGMA wal_checkpoint(TRUNCATE);');
    return 'fait';
  } catch (error) {
    if (explainDatabaseError(error) instanceof ErreurBase) return 'reporte';
    throw error;
  }
}
