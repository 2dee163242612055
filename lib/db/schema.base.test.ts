import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Connection } from './connection';
import { openDatabase } from './database';
import { MODELS, TABLES } from './rows/tables';

/** Types that Prisma gives to the columns of SQLite. */
const SQLITE_TYPES: Readonly<Record<string, string>> = {
  Int: 'INTEGER',
  BigInt: 'BIGINT',
  String: 'TEXT',
  Float: 'REAL',
  Boolean: 'BOOLEAN',
  DateTime: 'DATETIME',
  Json: 'JSONB',
};

interface Table {
  columns: string[];
  primaryKey: string[];
  indexes: string[];
  foreignKeys: string[];
}

let folder: string;
let url: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rose-schema-'));
  url = pathToFileURL(join(folder, 'rose.db')).href;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Reads the schema as the tables that it stands for. */
function parseSchema(schema: string): Map<string, Table> {
  const models = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name, body]) => ({
    name: name ?? '',
    lines: (body ?? '').split('\n').map((line) => line.trim()),
  }));
  const tableOf = new Map(
    models.map(({ name, lines }) => [name, /@@map\("(\w+)"\)/.exec(lines.join('\n'))?.[1] ?? name]),
  );
  return new Map(models.map(({ name, lines }) => [tableOf.get(name) ?? name, parseModel(lines, tableOf)]));
}

function parseModel(lines: readonly string[], tableOf: ReadonlyMap<string, string>): Table {
  const table: Table = { columns: [], primaryKey: [], indexes: [], foreignKeys: [] };
  for (const line of lines) {
    const block = /^@@(id|index|unique)\(\[(.*?)\]/.exec(line);
    if (block) {
      const columns = (block[2] ?? '').replaceAll(' ', '');
      if (block[1] === 'id') table.primaryKey = columns.split(',');
      else table.indexes.push(`${block[1]} ${columns}`);
      continue;
    }
    const field = /^(\w+)\s+(\w+)(\?|\[\])?(.*)$/.exec(line);
    if (!field || line.startsWith('//')) continue;
    const [, name = '', type = '', modifier, attributes = ''] = field;
    const sqlType = SQLITE_TYPES[type];
    if (sqlType !== undefined) {
      table.columns.push(`${name} ${sqlType}${modifier === '?' ? '' : ' NOT NULL'}`);
      if (/@id\b/.test(attributes)) table.primaryKey = [name];
      if (/@unique\b/.test(attributes)) table.indexes.push(`unique ${name}`);
    }
    const relation = /fields: \[(.*?)\], references: \[(.*?)\], onDelete: (\w+)/.exec(attributes);
    if (relation) {
      const [, from = '', to = '', onDelete = ''] = relation;
      const target = `${tableOf.get(type)}(${to.replaceAll(' ', '')})`;
      table.foreignKeys.push(`${from.replaceAll(' ', '')} -> ${target} ${onDelete.toUpperCase()}`);
    }
  }
  return table;
}

async function query(connection: Connection, sql: string): Promise<Record<string, unknown>[]> {
  const { columnNames, rows } = await connection.queryRaw({ sql, args: [], argTypes: [] });
  return rows.map((row) => Object.fromEntries(columnNames.map((name, index) => [name, row[index]])));
}

/** Reads what the migrations made. */
async function introspect(connection: Connection, name: string): Promise<Table> {
  const columns = await query(connection, `PRAGMA table_info("${name}")`);
  const keys = columns.filter(({ pk }) => Number(pk) > 0).sort((a, b) => Number(a.pk) - Number(b.pk));
  const indexes: string[] = [];
  for (const index of await query(connection, `PRAGMA index_list("${name}")`)) {
    if (index.origin === 'pk') continue;
    const parts = await query(connection, `PRAGMA index_info("${index.name}")`);
    indexes.push(`${Number(index.unique) === 1 ? 'unique' : 'index'} ${parts.map((part) => part.name).join(',')}`);
  }
  const foreign = new Map<unknown, Record<string, unknown>[]>();
  for (const key of await query(connection, `PRAGMA foreign_key_list("${name}")`)) {
    foreign.set(key.id, [...(foreign.get(key.id) ?? []), key]);
  }
  return {
    columns: columns.map(
      ({ name: column, type, notnull }) => `${column} ${type}${Number(notnull) === 1 ? ' NOT NULL' : ''}`,
    ),
    primaryKey: keys.map(({ name: column }) => String(column)),
    indexes,
    foreignKeys: [...foreign.values()].map((parts) => {
      const from = parts.map((part) => part.from).join(',');
      const to = parts.map((part) => part.to).join(',');
      return `${from} -> ${parts[0]?.table}(${to}) ${parts[0]?.on_delete}`;
    }),
  };
}

const sorted = (table: Table | undefined) =>
  table && { ...table, indexes: table.indexes.toSorted(), foreignKeys: table.foreignKeys.toSorted() };

describe('schema and migrations', () => {
  test('the migrations make exactly what the schema says: tables, columns, keys, indexes', async () => {
    const schema = parseSchema(await readFile('prisma/schema.prisma', 'utf8'));
    const db = await openDatabase(url);
    const connection = await db.connect();
    const tables = await query(
      connection,
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> '_prisma_migrations'`,
    );
    expect(tables.map(({ name }) => name).toSorted()).toEqual([...schema.keys()].toSorted());
    for (const [name, table] of schema) expect(sorted(await introspect(connection, name)), name).toEqual(sorted(table));
    // A parser that reads nothing would agree with anything.
    expect(schema.get('sessions')?.columns.length).toBeGreaterThan(80);
    expect(schema.get('sessions')?.foreignKeys).toContain('releaseId,code -> formations(releaseId,code) CASCADE');
    await connection.dispose();
    await db.close();
  });

  test('every table of a release is written, verified and pruned', async () => {
    const schema = parseSchema(await readFile('prisma/schema.prisma', 'utf8'));
    // What names a release, points at it or was computed from it is no content of it.
    const beside = ['releases', 'release_active', 'release_calculs', 'release_transitions'];
    const content = [...schema.keys()].filter((name) => !beside.includes(name));
    expect(MODELS.map((model) => TABLES[model].table).toSorted()).toEqual(content.toSorted());
    for (const model of MODELS) {
      const columns = schema.get(TABLES[model].table)?.columns.map((column) => column.split(' ')[0]);
      expect(TABLES[model].columns, model).toEqual(columns);
    }
  });

  test('an up-to-date database is opened as it is, two processes at once included', async () => {
    const first = await Promise.all([openDatabase(url), openDatabase(url)]);
    for (const db of first) await db.close();
    const db = await openDatabase(url);
    const connection = await db.connect();
    const rows = await query(connection, 'SELECT migration_name, applied_steps_count FROM _prisma_migrations');
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows.map((row) => row.applied_steps_count))).toEqual(new Set([1]));
    expect(await query(connection, 'PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await query(connection, 'PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
    await connection.dispose();
    await db.close();
  });

  test('a later migration is applied to a database that holds the former ones, and keeps its rows', async () => {
    const migrations = join(folder, 'migrations');
    await cp('prisma/migrations', migrations, { recursive: true });
    const db = await openDatabase(url, migrations);
    await db.client.release.create({
      data: { digest: 'd', publieeLe: new Date(), demonstration: false, origine: 'x' },
    });
    await db.close();
    await mkdir(join(migrations, '99990101000000_later'));
    await writeFile(join(migrations, '99990101000000_later', 'migration.sql'), 'CREATE TABLE "later" ("id" INTEGER);');
    const later = await openDatabase(url, migrations);
    expect(await later.client.release.count()).toBe(1);
    expect(await later.client.$queryRawUnsafe('SELECT COUNT(*) AS n FROM "later"')).toEqual([{ n: 0 }]);
    await later.close();
    // And the older project is told, instead of writing into what it does not know.
    await expect(openDatabase(url)).rejects.toThrow(/version plus récente du projet.*99990101000000_later/);
  });

  test('a migration rewritten after it was applied is refused, a failing one leaves nothing', async () => {
    const migrations = join(folder, 'migrations');
    await cp('prisma/migrations', migrations, { recursive: true });
    await mkdir(join(migrations, '99990101000000_later'));
    const file = join(migrations, '99990101000000_later', 'migration.sql');
    await writeFile(file, 'CREATE TABLE "later" ("id" INTEGER); CREATE TABLE "releases" ("id" INTEGER);');
    await expect(openDatabase(url, migrations)).rejects.toThrow(/already exists/);
    await writeFile(file, 'CREATE TABLE "later" ("id" INTEGER);');
    await (await openDatabase(url, migrations)).close();
    await writeFile(file, 'CREATE TABLE "later" ("id" INTEGER, "other" TEXT);');
    await expect(openDatabase(url, migrations)).rejects.toThrow(/autre écriture de la migration/);
  });

  test.each([
    ['a file that is no database', 'abîmée', async (path: string) => writeFile(path, 'x'.repeat(5_000))],
    ['a folder in the place of the file', 'ne peut pas être ouverte', async (path: string) => void (await mkdir(path))],
    [
      'a file in the place of its folder',
      'ne peut pas être ouverte',
      async (path: string) => {
        await rm(folder, { recursive: true });
        await writeFile(join(path, '..'), '');
      },
    ],
  ])('%s is said in French', async (_, message, prepare) => {
    await prepare(join(folder, 'rose.db'));
    await expect(openDatabase(url)).rejects.toThrow(message);
  });
});
