import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { driftOf, toPostgresqlMigration, toPostgresqlSchema } from './postgresql.mjs';

describe('the schema of PostgreSQL', () => {
  it('is what the script makes of that of SQLite', () => {
    expect(driftOf(fileURLToPath(new URL('..', import.meta.url)))).toEqual([]);
  });

  it('has the same models, and JSON as it was written', () => {
    const schema = toPostgresqlSchema(
      'generator client {\n  output = "../lib/db/generated/sqlite"\n}\ndatasource db {\n  provider = "sqlite"\n}\nmodel A {\n  id    Int   @id\n  blocs Json?\n}\n',
    );
    expect(schema).toContain('output = "../../lib/db/generated/postgresql"');
    expect(schema).toContain('provider = "postgresql"');
    expect(schema).toContain('  id    Int   @id\n  blocs Json? @db.Json\n');
  });

  it('translates types, and refuses a statement that needs a thought', () => {
    const made = toPostgresqlMigration(
      'CREATE TABLE "a" (\n    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,\n    "le" DATETIME,\n    "nom" TEXT NOT NULL,\n    "taux" REAL\n);',
    );
    expect(made).toContain('"id" SERIAL PRIMARY KEY');
    expect(made).toContain('"le" TIMESTAMP(3)');
    expect(made).toContain('"nom" TEXT COLLATE "C" NOT NULL');
    expect(made).toContain('"taux" DOUBLE PRECISION');
    expect(() => toPostgresqlMigration('-- Redefine\nPRAGMA foreign_keys=OFF;')).toThrow(/PRAGMA/);
  });
});
