import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/** A server of the present build, on a database of its own. */
export interface OwnServer {
  readonly url: string;
  /** Folder of the database, removed at the end. */
  readonly folder: string;
  readonly env: NodeJS.ProcessEnv;
  /** All that the server has printed. */
  readonly log: () => string;
  readonly stop: () => Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** Starts a server whose database is `rose.db` in a new folder; `prepare` may put something there first. */
export async function startOwnServer(prepare: (folder: string) => void = () => {}): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'rose-e2e-'));
  prepare(folder);
  const port = await freePort();
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    DATABASE_URL: pathToFileURL(join(folder, 'rose.db')).href,
  };
  const child: ChildProcess = spawn(
    process.execPath,
    ['node_modules/next/dist/bin/next', 'start', '--port', String(port), '--hostname', '127.0.0.1'],
    { env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      printed += String(chunk);
    });
  }
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const server: OwnServer = {
    url: `http://127.0.0.1:${port}`,
    folder,
    env,
    log: () => printed,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
  for (let waited = 0; waited < 45_000; waited += 100) {
    const answer = await fetch(`${server.url}/api/sante`).catch(() => null);
    if (answer !== null) return server;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await server.stop();
  throw new Error(`The server does not answer:\n${printed}`);
}

/** Puts the demonstration set in the database of a server, by the ordinary commands. */
export async function ingestDemonstration({ env, folder }: OwnServer): Promise<void> {
  const run = promisify(execFile);
  const files = join(folder, 'demo');
  await run(process.execPath, ['--import', 'tsx', 'scripts/demo.ts', files], { env });
  await run(process.execPath, ['--import', 'tsx', 'scripts/ingest.ts', '--origine', 'demonstration', files], { env });
}
