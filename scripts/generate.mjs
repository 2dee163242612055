#!/usr/bin/env node
// Generates the database clients, one for each engine (docs/adr/0031), without any download: `prisma generate` looks for an engine that only `prisma migrate`
// uses, so it is shown an executable that exists. Skipped when neither the schemas nor Prisma changed since last time.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const generated = join(root, 'lib', 'db', 'generated');
const stamp = join(generated, '.empreinte');
const require = createRequire(join(root, 'package.json'));

const CLIENTS = [
  { client: 'sqlite', schema: join('prisma', 'schema.prisma') },
  { client: 'postgresql', schema: join('prisma', 'postgresql', 'schema.prisma') },
];

const { version } = require('prisma/package.json');
const hash = createHash('sha256').update(version);
for (const { schema } of CLIENTS) hash.update(readFileSync(join(root, schema)));
const digest = hash.digest('hex');

const areThere = CLIENTS.every(({ client }) => existsSync(join(generated, client, 'client.ts')));
if (areThere && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) process.exit(0);

rmSync(generated, { recursive: true, force: true });
const command = join(dirname(require.resolve('prisma/package.json')), 'build', 'index.js');
for (const { schema } of CLIENTS) {
  const run = spawnSync(process.execPath, [command, 'generate', '--no-hints', '--schema', schema], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      // Prisma looks for a cache in it, and never ends where it neither exists nor can be made.
      ...(existsSync(homedir()) ? {} : { HOME: root }),
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      CHECKPOINT_DISABLE: '1',
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
    },
  });
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout ?? ''}${run.stderr ?? ''}`);
    console.error('Le client de la base de données n’a pas pu être généré (message de Prisma ci-dessus).');
    process.exit(1);
  }
}
writeFileSync(stamp, digest);
