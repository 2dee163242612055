// @ts-check
/**
 * Tells whether a database is sound, in a process of its own: on a damaged one the driver may end the process that uses
 * it. Run as `node lib/db/inspect.mjs URL`; ends with 3 when the database is damaged, if it gets so far.
 */
import { inspect } from 'node:util';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { digestRows } from './rowsDigest.mjs';

const DAMAGED = 3;

/** @type {(url: string) => Promise<boolean>} */
async function isSound(url) {
  const connection = await new PrismaLibSql({ url, timeout: 5_000 }).connect();
  /** @type {(sql: string) => Promise<unknown[][]>} */
  const query = async (sql) => (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
  try {
    const [check] = await query('PRAGMA quick_check(1)');
    if (check?.[0] !== 'ok') return false;
    // A database that was never migrated, or not lately, holds no digest.
    const columns = await query(`SELECT 1 FROM pragma_table_info('releases') WHERE "name" = 'empreinteLignes'`);
    if (columns.length === 0) return true;
    const [active] = await query(
      `SELECT r."id", r."empreinteLignes" FROM "release_active" a JOIN "releases" r ON r."id" = a."releaseId"`,
    );
    const digest = active?.[1] ?? null;
    return digest === null || digest === (await digestRows(connection, Number(active?.[0])));
  } finally {
    await connection.dispose();
  }
}

try {
  if (!(await isSound(process.argv[2] ?? ''))) process.exitCode = DAMAGED;
} catch (error) {
  // What is locked or cannot be opened is another matter, that whoever opens it says.
  if (/SQLITE_(CORRUPT|NOTADB)/.test(inspect(error))) process.exitCode = DAMAGED;
}
