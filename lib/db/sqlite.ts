import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import type { Connection } from './connection';
import { PrismaClient } from './generated/sqlite/client';
import { query } from './sql';

/**
 * Opens a file of SQLite, made when there is none.
 * @param url Absolute `file:` URL.
 * @param patience How long a statement waits for another writer, in milliseconds; its process waits with it. Readers never wait (WAL).
 */
export async function openSqlite(url: string, patience: number) {
  const adapter = new PrismaLibSql({ url, timeout: patience });
  await mkdir(dirname(fileURLToPath(url)), { recursive: true });
  const connection = await adapter.connect();
  try {
    await ensureWal(connection);
  } finally {
    await connection.dispose();
  }
  const client = new PrismaClient({ adapter });
  return { engine: 'sqlite' as const, client, connect: () => adapter.connect(), close: () => client.$disconnect() };
}

/** Kept by the file once set; setting it again would need to be alone. */
async function ensureWal(connection: Connection): Promise<void> {
  const [row] = await query(connection, 'PRAGMA journal_mode');
  if (row?.[0] !== 'wal') await connection.executeScript('PRAGMA journal_mode = WAL;');
}
