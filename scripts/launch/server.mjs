// @ts-check
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { start, stop } from './command.mjs';
import { diagnose, Failure } from './failure.mjs';

const POLL = 100;
/** A catalogue of 6,000 formations loads in a second or two; a slow disk may need a minute. */
const READY_WITHIN = 120_000;

/**
 * @typedef {object} Server
 * @property {import('node:child_process').ChildProcess} child
 * @property {string} url
 * @property {Promise<{ code: number | null, signal: NodeJS.Signals | null }>} ended
 * @property {() => Promise<void>} stop
 */

/**
 * Where this machine reaches a server that may listen on every address: numeric where it can be, so that no resolver
 * decides between two programs.
 * @param {string} host
 * @param {number} port
 */
function reachableUrl(host, port) {
  const name = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/**
 * @param {string} url
 * @returns {Promise<{ status: number, body: unknown } | null>} `null` while nothing answers.
 */
async function readHealth(url) {
  try {
    const response = await fetch(`${url}/api/sante`, { signal: AbortSignal.timeout(10_000) });
    const body = await response.json().catch(() => null);
    return { status: response.status, body };
  } catch {
    return null;
  }
}

/**
 * Keeps a server's process small (ADR 0022). V8 lets a heap grow to twice or three times what lives in it before it looks; here, by a quarter. And where
 * glibc allocates, each of a dozen threads would keep what it has freed; here, two share it.
 */
const SMALL = { flags: ['--heap-growing-percent=25'], env: { MALLOC_ARENA_MAX: '2' } };

/**
 * Starts Next and waits until it answers. 503 is an answer: the server is up and no release is loaded.
 * @param {{ root: string, port: number, host: string, mode: 'production' | 'development', env?: import('./command.mjs').Env, log?: (line: string) => void }} options
 * `log` receives what the server prints.
 * @returns {Promise<{ server: Server, health: { status: number, body: unknown } }>}
 * @throws {Failure} when it stops or stays silent.
 */
export async function serve({ root, port, host, mode, env = process.env, log }) {
  const guard = pathToFileURL(join(root, 'scripts', 'launch', 'guard.mjs')).href;
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  const verb = mode === 'production' ? 'start' : 'dev';
  const flags = mode === 'production' ? SMALL.flags : [];
  const args = [...flags, '--import', guard, next, verb, '--port', String(port), '--hostname', host];
  const child = start(process.execPath, args, {
    cwd: root,
    env: { ...SMALL.env, ...env, NODE_ENV: mode, PORT: String(port), NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  /** @type {string[]} */
  const lines = [];
  for (const stream of [child.stdout, child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      if (lines.length > 50) lines.shift();
      log?.(line);
    });
  }
  /** @type {Server['ended']} */
  const ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', () => resolve({ code: 1, signal: null }));
  });
  const url = reachableUrl(host, port);
  const server = { child, url, ended, stop: () => stop(child) };

  const deadline = performance.now() + READY_WITHIN;
  for (;;) {
    const health = await readHealth(url);
    if (health) return { server, health };
    const over = await Promise.race([
      ended.then(() => 'ended'),
      new Promise((resolve) => setTimeout(resolve, POLL, performance.now() > deadline ? 'late' : null)),
    ]);
    if (over === null) continue;
    await server.stop();
    const detail = lines.slice(-25).join('\n');
    const cause = diagnose(detail);
    throw new Failure(
      over === 'late' ? 'Le serveur ne répond pas.' : `Le serveur s’est arrêté. ${cause?.message ?? ''}`.trim(),
      cause?.remedy ?? 'Le détail ci-dessus dit pourquoi ; relancez la commande après correction.',
      { detail },
    );
  }
}

/** A new release is noticed within two seconds; reading it takes a few more on a slow machine. */
const NOTICED_WITHIN = 30_000;

/**
 * Waits until a running server serves a release.
 * @param {string} url
 * @param {number} [within] Milliseconds.
 * @returns {Promise<void>}
 * @throws {Failure} when it still has none.
 */
export async function waitForRelease(url, within = NOTICED_WITHIN) {
  for (const deadline = performance.now() + within; performance.now() < deadline; ) {
    if ((await readHealth(url))?.status === 200) return;
    await new Promise((resolve) => setTimeout(resolve, POLL));
  }
  throw new Failure(
    'Le serveur est en marche, mais ne trouve pas les données.',
    'Arrêtez-le, supprimez le dossier « .rose », puis relancez : npm start',
  );
}
