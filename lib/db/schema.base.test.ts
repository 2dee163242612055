import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ENGINES, useStores } from '@/fixtures/db/engines';
import type { Connection } from './connection';
import { openDatabase } from './database';
import { MODELS, TABLES } from './rows/tables';
import { type Engine, query } from './sql';

/** Types that columns have in each engine. */
const TYPES: Readonly<Record<Engine, Readonly<Record<string, string>>>> = {
  sqlite: {
    Int: 'INTEGER',
    BigInt: 'BIGINT',
    String: 'TEXT',
    Float: 'REAL',
    Boolean: 'BOOLEAN',
    DateTime: 'DATETIME',
    Json: 'JSONB',
  },
  postgres: {
    Int: 'integer',
    BigInt: 'bigint',
    String: 'text',
    Float: 'double precision',
    Boolean: 'boolean',
    DateTime: 'timestamp(3) without time zone',
    Json: 'json',
  },
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
function parseSchema(schema: string, engine: Engine): Map<string, Table> {
  const models = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, name, body]) => ({
    name: name ?? '',
    lines: (body ?? '').split('\n').map((line) => line.trim()),
  }));
  const tableOf = new Map(
    models.map(({ name, lines }) => [name, /@@map\("(\w+)"\)/.exec(lines.join('\n'))?.[1] ?? name]),
  );
  return new Map(
    models.map(({ name, lines }) => [tableOf.get(name) ?? name, parseModel(lines, tableOf, TYPES[engine])]),
  );
}

function parseModel(
  lines: readonly string[],
  tableOf: ReadonlyMap<string, string>,
  types: Readonly<Record<string, string>>,
): Table {
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
    const sqlType = types[type];
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

async function select(connection: Connection, sql: string): Promise<Record<string, unknown>[]> {
  const { columnNames, rows } = await connection.queryRaw({ sql, args: [], argTypes: [] });
  return rows.map((row) => Object.fromEntries(columnNames.map((name, index) => [name, row[index]])));
}

/** Reads what the migrations made of a file. */
async function introspectSqlite(connection: Connection, name: string): Promise<Table> {
  const columns = await select(connection, `PRAGMA table_info("${name}")`);
  const keys = columns.filter(({ pk }) => Number(pk) > 0).sort((a, b) => Number(a.pk) - Number(b.pk));
  const indexes: string[] = [];
  for (const index of await select(connection, `PRAGMA index_list("${name}")`)) {
    if (index.origin === 'pk') continue;
    const parts = await select(connection, `PRAGMA index_info("${index.name}")`);
    indexes.push(`${Number(index.unique) === 1 ? 'unique' : 'index'} ${parts.map((part) => part.name).join(',')}`);
  }
  const foreign = new Map<unknown, Record<string, unknown>[]>();
  for (const key of await select(connection, `PRAGMA foreign_key_list("${name}")`)) {
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

/** Reads what they made of a store of PostgreSQL. */
async function introspectPostgresql(connection: Connection, name: string): Promise<Table> {
  const read = (sql: string) => query(connection, sql, [`"${name}"`]);
  const columns = await read(
    `SELECT attname::text, format_type(atttypid, atttypmod), attnotnull FROM pg_attribute
     WHERE attrelid = CAST(? AS TEXT)::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
  );
  const constraints = await read(
    `SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conrelid = CAST(? AS TEXT)::regclass`,
  );
  const indexes = await read(
    `SELECT pg_get_indexdef(indexrelid) FROM pg_index WHERE indrelid = CAST(? AS TEXT)::regclass AND NOT indisprimary`,
  );
  const plain = (rows: readonly unknown[][]) => rows.map(([definition]) => String(definition).replaceAll('"', ''));
  const list = (names: string | undefined) => (names ?? '').replaceAll(' ', '');
  const keys = plain(constraints);
  return {
    columns: columns.map(([column, type, isRequired]) => `${column} ${type}${isRequired === true ? ' NOT NULL' : ''}`),
    primaryKey: keys.flatMap((key) =>
      list(/^PRIMARY KEY \((.*)\)/.exec(key)?.[1])
        .split(',')
        .filter(Boolean),
    ),
    indexes: plain(indexes).map((index) => {
      const [, unique, names] = /^CREATE (UNIQUE )?INDEX .*\((.*)\)/.exec(index) ?? [];
      return `${unique === undefined ? 'index' : 'unique'} ${list(names)}`;
    }),
    foreignKeys: keys.flatMap((key) => {
      const [, from, table, to, onDelete] =
        /^FOREIGN KEY \((.*?)\) REFERENCES (\w+)\((.*?)\).* ON DELETE (\w+)/.exec(key) ?? [];
      return table === undefined ? [] : [`${list(from)} -> ${table}(${list(to)}) ${onDelete}`];
    }),
  };
}

const TABLES_OF: Readonly<Record<Engine, string>> = {
  sqlite: `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
  postgres: `SELECT tablename::text FROM pg_tables WHERE schemaname = 'public'`,
};

const sorted = (table: Table | undefined) =>
  table && { ...table, indexes: table.indexes.toSorted(), foreignKeys: table.foreignKeys.toSorted() };

describe.each(ENGINES)('the migrations of %s', (engine) => {
  const stores = useStores(engine);

  test('make exactly what the schema says: tables, columns, keys, indexes', async () => {
    const schema = parseSchema(await readFile('prisma/schema.prisma', 'utf8'), engine);
    const db = await openDatabase(stores.url);
    const connection = await db.connect();
    const tables = (await query(connection, TABLES_OF[engine])).map(([name]) => name);
    expect(tables.toSorted()).toEqual([...schema.keys(), '_prisma_migrations'].toSorted());
    const introspect = engine === 'sqlite' ? introspectSqlite : introspectPostgresql;
    for (const [name, table] of schema) expect(sorted(await introspect(connection, name)), name).toEqual(sorted(table));
    // A parser that reads nothing would agree with anything.
    expect(schema.get('sessions')?.columns.length).toBeGreaterThan(80);
    expect(schema.get('sessions')?.foreignKeys).toContain('releaseId,code -> formations(releaseId,code) CASCADE');
    await connection.dispose();
    await db.close();
  });

  test('are applied once, by two processes at once included', async () => {
    const opened = await Promise.all([openDatabase(stores.url), openDatabase(stores.url)]);
    for (const db of opened) await db.close();
    const db = await openDatabase(stores.url);
    const connection = await db.connect();
    const rows = await query(connection, 'SELECT "migration_name", "applied_steps_count" FROM "_prisma_migrations"');
    expect(rows.length).toBeGreaterThan(1);
    expect(new Set(rows.map(([name]) => name)).size).toBe(rows.length);
    expect(new Set(rows.map(([, count]) => count))).toEqual(new Set([1]));
    await connection.dispose();
    await db.close();
  });
});

describe('schema and migrations', () => {
  test('every table of a release is written, verified and pruned', async () => {
    const schema = parseSchema(await readFile('prisma/schema.prisma', 'utf8'), 'sqlite');
    // What names a release, points at it or was computed from it is no content of it.
    const beside = ['releases', 'release_active', 'release_calculs', 'release_transitions'];
    const content = [...schema.keys()].filter((name) => !beside.includes(name));
    expect(MODELS.map((model) => TABLES[model].table).toSorted()).toEqual(content.toSorted());
    for (const model of MODELS) {
      const columns = schema.get(TABLES[model].table)?.columns.map((column) => column.split(' ')[0]);
      expect(TABLES[model].columns, model).toEqual(columns);
    }
  });

  test('a file is read while it is written, and keeps its keys', async () => {
    const db = await openDatabase(url);
    const connection = await db.connect();
    expect(await select(connection, 'PRAGMA journal_mode')).toEqual([{ journal_mode: 'wal' }]);
    expect(await select(connection, 'PRAGMA foreign_keys')).toEqual([{ foreign_keys: 1 }]);
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
