import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Connection } from './connection';
import { ErreurBase } from './errors';
import { commit, type Engine, execute, query, rollback } from './sql';

/** One folder of `prisma/migrations`, in Prisma's layout. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  /** sha256 of the file, as Prisma computes it. */
  readonly checksum: string;
}

/** What each engine says in its own way. `table`: Prisma's own, so that `prisma migrate deploy` goes on where we stopped, and the other way round. */
const DIALECTS = {
  sqlite: {
    hasTable: `SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_prisma_migrations'`,
    table: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
);`,
    now: () => String(Date.now()),
  },
  postgres: {
    hasTable: `SELECT 1 WHERE to_regclass('_prisma_migrations') IS NOT NULL`,
    table: `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
);`,
    now: () => 'now()',
  },
} as const;

/** Held by a transaction that migrates a store of PostgreSQL, since making a table is not safe when two do it at once: « rosm » in ASCII. */
const MIGRATION_LOCK = 0x726f736d;

/**
 * Reads the migrations of a folder, oldest first.
 * @throws when the folder cannot be read: a broken installation.
 */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * Applies what is missing, each migration in a transaction of its own. Safe when two processes do it at once.
 * @returns Names of those applied by this call.
 * @throws {ErreurBase} when the database was made by another version of the project.
 */
export async function applyMigrations(connection: Connection, migrations: readonly Migration[]): Promise<string[]> {
  const applied: string[] = [];
  let known = await readApplied(connection);
  checkApplied(known, migrations);
  for (const migration of migrations) {
    if (known.has(migration.name)) continue;
    try {
      await apply(connection, migration);
      applied.push(migration.name);
    } catch (error) {
      // Another process may have been faster: its row has the same key, and ours was rolled back.
      known = await readApplied(connection);
      if (!known.has(migration.name)) throw error;
    }
  }
  return applied;
}

async function apply(connection: Connection, migration: Migration): Promise<void> {
  if (connection.provider === 'sqlite') {
    await connection.executeScript(`BEGIN IMMEDIATE;\n${scriptOf(migration, 'sqlite')}\nCOMMIT;`);
    return;
  }
  // Its `executeScript` runs each statement on a connection of its own; one statement without arguments may be several.
  const transaction = await connection.startTransaction();
  try {
    await execute(transaction, `SELECT pg_advisory_xact_lock(${MIGRATION_LOCK}); ${scriptOf(migration, 'postgres')}`);
    await commit(transaction);
  } catch (error) {
    await rollback(transaction);
    throw error;
  }
}

function scriptOf({ name, checksum, sql }: Migration, engine: Engine): string {
  const { table, now } = DIALECTS[engine];
  return `${table}
INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "started_at", "applied_steps_count")
VALUES ('${checksum.slice(0, 36)}', '${checksum}', ${now()}, '${name}', ${now()}, 1);
${sql}`;
}

/** Checksum of each migration that the database holds, by name. */
async function readApplied(connection: Connection): Promise<Map<string, string>> {
  const { hasTable } = DIALECTS[connection.provider === 'postgres' ? 'postgres' : 'sqlite'];
  if ((await query(connection, hasTable)).length === 0) return new Map();
  const rows = await query(
    connection,
    `SELECT "migration_name", "checksum" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL`,
  );
  return new Map(rows.map(([name, checksum]) => [String(name), String(checksum)]));
}

function checkApplied(known: ReadonlyMap<string, string>, migrations: readonly Migration[]): void {
  const ours = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  for (const [name, checksum] of known) {
    const expected = ours.get(name);
    if (expected === undefined) {
      throw new ErreurBase(
        'migration-inconnue',
        `La base de données vient d’une version plus récente du projet (migration « ${name} ») : mettez le projet à jour, ou supprimez le fichier de la base et refaites l’import.`,
      );
    }
    if (expected !== checksum) {
      throw new ErreurBase(
        'migration-modifiee',
        `La base de données a été construite avec une autre écriture de la migration « ${name} » : supprimez le fichier de la base, puis refaites l’import.`,
      );
    }
  }
}
