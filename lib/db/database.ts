import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { readEnvironnement } from '@/lib/env';
import type { Connection } from './connection';
import { explainDatabaseError } from './errors';
import { PrismaClient } from './generated/client';
import { applyMigrations, readMigrations } from './migrations';

/** An open database, its schema up to date. */
export interface Database {
  /** Path of the file. */
  readonly path: string;
  readonly client: PrismaClient;
  /** Opens a connection of its own; the caller disposes of it. */
  connect(): Promise<Connection>;
  close(): Promise<void>;
}

/** How long a statement waits for another writer, in milliseconds. Readers never wait (WAL). */
const BUSY_TIMEOUT = 5_000;

/**
 * Opens the database, made and migrated when needed. In Next, the driver is native: `serverExternalPackages` must hold
 * `@prisma/client`, `@prisma/adapter-libsql`, `@libsql/client` and `libsql`.
 * @param url Absolute `file:` URL (see `readEnvironnement`).
 * @param migrationsFolder Where the SQL migrations are; the project's by default.
 * @throws {ErreurBase} with what to do when the file cannot be opened, written or understood.
 */
export async function openDatabase(
  url: string = readEnvironnement().databaseUrl,
  migrationsFolder: string = join(process.cwd(), 'prisma', 'migrations'),
): Promise<Database> {
  const path = fileURLToPath(url);
  const adapter = new PrismaLibSql({ url, timeout: BUSY_TIMEOUT });
  try {
    await mkdir(dirname(path), { recursive: true });
    const connection = await adapter.connect();
    try {
      await ensureWal(connection);
      await applyMigrations(connection, await readMigrations(migrationsFolder));
    } finally {
      await connection.dispose();
    }
  } catch (error) {
    throw explainDatabaseError(error);
  }
  const client = new PrismaClient({ adapter });
  return { path, client, connect: () => adapter.connect(), close: () => client.$disconnect() };
}

/** Kept by the file once set; setting it again would need to be alone. */
async function ensureWal(connection: Connection): Promise<void> {
  const { rows } = await connection.queryRaw({ sql: 'PRAGMA journal_mode', args: [], argTypes: [] });
  if (rows[0]?.[0] !== 'wal') await connection.executeScript('PRAGMA journal_mode = WAL;');
}
