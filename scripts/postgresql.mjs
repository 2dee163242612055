#!/usr/bin/env node
// @ts-check
/**
 * Writes `prisma/postgresql` from the schema and the migrations of SQLite, so that both engines hold the same models. `--check`, in `npm run check`,
 * writes nothing and fails where a file is not what would be written.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from './launch/stamp.mjs';

const MADE = 'Made by scripts/postgresql.mjs: change the schema or the migrations of SQLite, then run it again.';

/**
 * The same models for PostgreSQL. JSON is kept as it was written, so that both engines give the same bytes.
 * @type {(schema: string) => string}
 */
export function toPostgresqlSchema(schema) {
  return `// ${MADE}\n${schema}`
    .replace('provider = "sqlite"', 'provider = "postgresql"')
    .replace(/"\.\.\/(.*)\/sqlite"/, '"../../$1/postgresql"')
    .replace(/^( +\w+ +Json\??)/gm, '$1 @db.Json');
}

/**
 * Types of columns. A text sorts by its bytes, as in SQLite, whatever the language of the server.
 * @type {readonly (readonly [RegExp, string])[]}
 */
const TYPES = [
  [/INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT/g, 'SERIAL PRIMARY KEY'],
  [/\bREAL\b/g, 'DOUBLE PRECISION'],
  [/\bDATETIME\b/g, 'TIMESTAMP(3)'],
  [/\bJSONB\b/g, 'JSON'],
  [/\bTEXT\b/g, 'TEXT COLLATE "C"'],
];

/** Statements that mean the same to both engines, once their types are said. */
const SHARED =
  /^(CREATE TABLE|CREATE (UNIQUE )?INDEX|ALTER TABLE "\w+" ADD COLUMN|UPDATE|DELETE FROM|DROP TABLE|DROP INDEX) /;

/**
 * @type {(sql: string) => string}
 * @throws {Error} on a statement that only SQLite may know: it needs a thought.
 */
export function toPostgresqlMigration(sql) {
  const statements = sql.replace(/^--.*$/gm, '').split(';');
  for (const statement of statements.map((one) => one.trim()).filter(Boolean)) {
    if (!SHARED.test(statement)) throw new Error(`no translation for PostgreSQL: ${statement.slice(0, 80)}`);
  }
  return TYPES.reduce((text, [from, to]) => text.replace(from, to), `-- ${MADE}\n${sql}`);
}

/** @type {(root: string) => Map<string, string>} Each file under `prisma/postgresql`, by its path there. */
function filesOf(root) {
  const prisma = join(root, 'prisma');
  const read = (/** @type {string[]} */ ...path) => readFileSync(join(prisma, ...path), 'utf8');
  const names = readdirSync(join(prisma, 'migrations'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map([
    ['schema.prisma', toPostgresqlSchema(read('schema.prisma'))],
    ['migrations/migration_lock.toml', read('migrations', 'migration_lock.toml').replace('"sqlite"', '"postgresql"')],
    ...names.map(
      ({ name }) =>
        /** @type {const} */ ([
          `migrations/${name}/migration.sql`,
          toPostgresqlMigration(read('migrations', name, 'migration.sql')),
        ]),
    ),
  ]);
}

/** @type {(root: string) => string[]} Files that are not what the script would write. */
export function driftOf(root) {
  const folder = join(root, 'prisma', 'postgresql');
  const expected = filesOf(root);
  const found = listFiles(root, ['prisma/postgresql'], () => true).map((path) =>
    path.slice('prisma/postgresql/'.length),
  );
  const wrong = [...expected].filter(
    ([path, text]) => !found.includes(path) || readFileSync(join(folder, path), 'utf8') !== text,
  );
  return [...wrong.map(([path]) => path), ...found.filter((path) => !expected.has(path))].sort();
}

/** @type {(root: string) => void} */
function write(root) {
  const folder = join(root, 'prisma', 'postgresql');
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of filesOf(root)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  if (process.argv.includes('--check')) {
    const drift = driftOf(root);
    for (const path of drift) {
      console.error(`prisma/postgresql/${path} : ce n’est pas ce que dit « node scripts/postgresql.mjs ».`);
    }
    process.exitCode = drift.length > 0 ? 1 : 0;
  } else write(root);
}
