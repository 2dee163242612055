// @ts-check
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { followLines, start, stop } from './command.mjs';
import { explain, Failure } from './failure.mjs';
import { numericAddress } from './port.mjs';

const POLL = 100;
const SILENCE = { status: null };
/** A catalogue of 6,000 formations loads in a second or two; a slow disk may need a minute. */
const READY_WITHIN = 120_000;
/** A new release is noticed within two seconds; reading it takes a few more on a slow machine. */
const NOTICED_WITHIN = 30_000;

/**
 * @typedef {{ url: string, child: import('node:child_process').ChildProcess, ended: Promise<unknown>, stop(): Promise<void> }} Server
 * @typedef {{ root: string, port: number, host: string, mode: 'production' | 'development', env?: import('./command.mjs').Env, log?: (line: string) => void }} Options
 * `log` receives what the server prints.
 */

/**
 * Asks a server for its health until the status suits; `null` when none came in time, or when `signal` gave up.
 * @type {(url: string, within: number, suits: (status: number) => boolean, signal?: AbortSignal) => Promise<number | null>}
 */
async function awaitHealth(url, within, suits, signal) {
  for (const deadline = performance.now() + within; performance.now() < deadline && !signal?.aborted; ) {
    // A connection left idle would fail whoever asks next, just as the server closes it.
    const question = { headers: { Connection: 'close' }, signal: AbortSignal.timeout(10_000) };
    const { status } = await fetch(`${url}/api/sante`, question).catch(() => SILENCE);
    if (status !== null && suits(status)) return status;
    await wait(POLL);
  }
  return null;
}

/**
 * Keeps a server's process small (ADR 0022). V8 lets a heap grow to twice or three times what lives in it before it looks; here, by a quarter. What is young it
 * keeps in three spaces of 16 MiB; here, of 4. And where
 * glibc allocates, each of a dozen threads would keep what it has freed; here, two share it.
 */
const SMALL = { flags: ['--heap-growing-percent=25', '--max-semi-space-size=4'], env: { MALLOC_ARENA_MAX: '2' } };

/**
 * A line of the log without the query strings that it names: criteria are somebody's profile. Our own lines have none; the framework prints, of a fault, whole addresses.
 * @type {(line: string) => string}
 */
export const withoutQueries = (line) => line.replace(/\?[^\s"'`\\<>()]+/g, '?…');

/**
 * A line of the log as the journal writes its own (lib/server/journal.mjs), at the level of a warning: in production the framework prints nothing else.
 * @type {(line: string) => string}
 */
export const asJsonLine = (line) =>
  line.startsWith('{"') ? line : JSON.stringify({ level: 40, time: Date.now(), msg: line });

/**
 * Starts the server and waits until it answers. 503 is an answer: the server is up and no release is loaded.
 * @type {(options: Options) => Promise<{ server: Server, status: number }>}
 */
export async function serve({ root, port, host, mode, env = process.env, log }) {
  const guard = pathToFileURL(join(root, 'scripts', 'launch', 'guard.mjs')).href;
  const program =
    mode === 'production'
      ? [...SMALL.flags, '--import', guard, join(root, 'lib', 'server', 'main.mjs')]
      : ['--import', guard, join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'dev'];
  const args = [...program, '--port', String(port), '--hostname', host];
  const child = start(process.execPath, args, {
    cwd: root,
    env: { ...SMALL.env, ...env, NODE_ENV: mode, PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const lines = followLines(child, log && ((line) => log(withoutQueries(line))));
  const over = new AbortController();
  const ended = once(child, 'exit').finally(() => over.abort());
  const server = { url: numericAddress(host, port), child, ended, stop: () => stop(child) };
  const status = await awaitHealth(server.url, READY_WITHIN, () => true, over.signal);
  if (status !== null) return { server, status };
  await server.stop();
  const what = over.signal.aborted ? 'Le serveur s’est arrêté.' : 'Le serveur ne répond pas.';
  throw explain(what, lines.slice(-25).join('\n'));
}

/** @type {(url: string, within?: number) => Promise<void>} Waits until a running server serves a release. */
export async function waitForRelease(url, within = NOTICED_WITHIN) {
  if (await awaitHealth(url, within, (status) => status === 200)) return;
  throw new Failure(
    'Le serveur est en marche, mais ne trouve pas les données.',
    'Arrêtez-le, supprimez le dossier « .rose », puis relancez : npm start',
  );
}
