import { join } from 'node:path';
import { readEnvironnement } from '@/lib/env';
import type { Connection } from './connection';
import { explainDatabaseError } from './errors';
import type { PrismaClient } from './generated/sqlite/client';
import { applyMigrations, readMigrations } from './migrations';
import type { Engine } from './sql';

/** An open database, its schema up to date. */
export interface Database {
  readonly engine: Engine;
  /** SQLite's client, or PostgreSQL's, which is generated from the same models and used as the same (docs/adr/0031). */
  readonly client: PrismaClient;
  /** Opens a connection of its own; the caller disposes of it. */
  connect(): Promise<Connection>;
  close(): Promise<void>;
}

/** Whether a store is PostgreSQL's, which several machines may share. */
export const isShared = (url: string): boolean => /^postgres(ql)?:\/\//.test(url);

/** Where the SQL migrations of a store are. @param root Folder of the project */
export const migrationsFolderOf = (url: string, root: string = process.cwd()): string =>
  join(root, 'prisma', ...(isShared(url) ? ['postgresql'] : []), 'migrations');

/** Of a process that has nothing else to do than to write. */
const PATIENCE = 5_000;

/**
 * Opens the database, migrated when needed; a file is made. Each engine is loaded when it is asked for. In Next, the drivers
 * are no part of the build: `serverExternalPackages` must hold `@prisma/client`, both adapters, `@libsql/client`, `libsql` and `pg`.
 * @param url Absolute `file:` URL, or `postgresql:` (see `readEnvironnement`).
 * @param migrationsFolder The project's by default.
 * @param patience How long a statement of SQLite waits for another writer, in milliseconds, and its whole process with it.
 * @throws {ErreurBase} with what to do when it cannot be reached, opened, written or understood.
 */
export async function openDatabase(
  url: string = readEnvironnement().databaseUrl,
  migrationsFolder: string = migrationsFolderOf(url),
  patience: number = PATIENCE,
): Promise<Database> {
  try {
    const database = isShared(url)
      ? (await import('./postgresql')).openPostgresql(url)
      : await (await import('./sqlite')).openSqlite(url, patience);
    const connection = await database.connect();
    try {
      await applyMigrations(connection, await readMigrations(migrationsFolder));
    } finally {
      await connection.dispose();
    }
    return database;
  } catch (error) {
    throw explainDatabaseError(error);
  }
}
