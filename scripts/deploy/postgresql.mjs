// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Where packages of Debian and of macOS put one folder for each version; the others are on the path. */
const PLACES = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt'];
/** Accounts that a server may run as when this process is root, whom PostgreSQL refuses. */
const ACCOUNTS = ['postgres', 'nobody'];
/** A slow machine with other work to do needs some of it to make a cluster. */
const READY_WITHIN = 60_000;

/** @returns {string | null} Folder of the newest PostgreSQL of this machine, `null` when it has none. */
export function findPostgresql() {
  const versions = PLACES.flatMap((place) =>
    (existsSync(place) ? readdirSync(place) : []).map((version) => join(place, version, 'bin')),
  );
  const newestFirst = versions.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  const folders = [...newestFirst, ...(process.env.PATH ?? '').split(delimiter)];
  return folders.find((folder) => ['initdb', 'postgres'].every((name) => existsSync(join(folder, name)))) ?? null;
}

/** @returns {{ uid: number, gid: number } | {}} Who runs the server: another than root. */
function findAccount() {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ACCOUNTS) {
    const account = accounts.find(([one]) => one === name);
    if (account) return { uid: Number(account[2]), gid: Number(account[3]) };
  }
  throw new Error(`PostgreSQL refuses to run as root, and this machine knows none of ${ACCOUNTS.join(', ')}`);
}

/**
 * Runs a PostgreSQL of its own, for tests: on loopback, behind a password, in a temporary folder, by an account without rights.
 * @param {{ bin: string, port: number }} options
 * @returns {Promise<{ url: string, stop(): Promise<void>, start(): Promise<void>, end(): Promise<void> }>}
 * `url`: of an empty database. `stop` and `start` are a restart, open connections cut; `end` leaves nothing.
 */
export async function startPostgresql({ bin, port }) {
  const account = findAccount();
  const folder = mkdtempSync(join(tmpdir(), 'rose-postgresql-'));
  const password = randomBytes(12).toString('hex');
  const secret = join(folder, 'password');
  writeFileSync(secret, password, { mode: 0o600 });
  if ('uid' in account) for (const path of [folder, secret]) chownSync(path, account.uid, account.gid);
  const data = join(folder, 'data');
  const options = { cwd: folder, ...account };
  const init = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'rose', '-A', 'scram-sha-256', '--pwfile', secret, '-E', 'UTF8', '--locale=C', '--no-sync'],
    { ...options, encoding: 'utf8' },
  );
  if (init.status !== 0) {
    rmSync(folder, { recursive: true, force: true });
    throw new Error(`initdb: ${init.stderr}`);
  }
  const url = `postgresql://rose:${password}@127.0.0.1:${port}/postgres`;
  // Nothing outlives these tests: what a crash of the machine would lose need not be safe.
  const settings = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    fsync: 'off',
    max_connections: 40,
  };
  const args = ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];

  /** @type {import('node:child_process').ChildProcess | null} */
  let server = null;
  /** @type {Promise<unknown>} */
  let ended = Promise.resolve();
  const start = async () => {
    const child = spawn(join(bin, 'postgres'), args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    let log = '';
    let isReady = false;
    child.stderr.setEncoding('utf8').on('data', (text) => {
      log += text;
      isReady ||= log.includes('ready to accept connections');
    });
    server = child;
    ended = new Promise((resolve) => child.once('exit', resolve));
    for (const deadline = Date.now() + READY_WITHIN; !isReady; await wait(20)) {
      if (child.exitCode !== null || Date.now() > deadline) throw new Error(`PostgreSQL does not start: ${log}`);
    }
  };
  const stop = async () => {
    // Fast: what is under way is undone, whoever is connected is cut off.
    server?.kill('SIGINT');
    await ended;
  };
  const end = async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await start();
  } catch (error) {
    await end();
    throw error;
  }
  return { url, start, stop, end };
}
