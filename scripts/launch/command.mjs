// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { diagnose, Failure, Interrupted } from './failure.mjs';

const IS_WINDOWS = process.platform === 'win32';
/** Enough to find a cause and to show a person; a run can print far more. */
const KEPT_LINES = 1000;
const SHOWN_LINES = 25;
/** A program that has been asked to stop gets this long before it is killed. */
const GRACE = 5_000;

/** @typedef {Readonly<Record<string, string | undefined>>} Env Variables of a process. */

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
/** @type {NodeJS.Signals | null} */
let stopping = null;

/**
 * Starts a program in a process group of its own, so that stopping it also stops what it started.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
export function start(command, args, options) {
  if (stopping) throw new Interrupted(stopping);
  const child = spawn(command, args, { detached: !IS_WINDOWS, windowsHide: true, ...options });
  children.add(child);
  child.once('exit', () => children.delete(child));
  child.once('error', () => children.delete(child));
  return child;
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  if (IS_WINDOWS) {
    spawnSync('taskkill', ['/pid', String(child.pid), '/t', '/f']);
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    // The group has already ended: that is what was wanted.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/**
 * Stops one program and all that it started; resolves when it has ended.
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} [signal]
 * @returns {Promise<void>}
 */
export async function stop(child, signal = 'SIGTERM') {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  signalGroup(child, signal);
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), GRACE);
  await ended;
  clearTimeout(timer);
  // A grandchild that ignored the signal does not outlive its parent.
  signalGroup(child, 'SIGKILL');
}

/**
 * From here on nothing new starts; everything running is stopped.
 * @param {NodeJS.Signals} signal
 */
export async function stopAll(signal) {
  stopping = signal;
  await Promise.all([...children].map((child) => stop(child)));
}

/**
 * @typedef {object} Outcome
 * @property {number | null} code
 * @property {NodeJS.Signals | null} signal
 * @property {string} output Last lines, both streams together.
 */

/**
 * Runs a program to its end, without input, line by line.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, env?: Env, onLine?: (line: string) => void, timeout?: number }} options
 * `timeout` in milliseconds: past it the program is stopped and the outcome says SIGTERM.
 * @returns {Promise<Outcome>} Never rejects for a program that fails; rejects when it cannot be started.
 */
export function capture(command, args, { cwd, env = process.env, onLine, timeout }) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, {
      cwd,
      env: /** @type {NodeJS.ProcessEnv} */ (env),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    /** @type {string[]} */
    const lines = [];
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on('line', (line) => {
        lines.push(line);
        if (lines.length > KEPT_LINES) lines.shift();
        onLine?.(line);
      });
    }
    const timer = timeout === undefined ? undefined : setTimeout(() => void stop(child), timeout);
    child.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      if (stopping) reject(new Interrupted(stopping));
      else resolve({ code, signal, output: lines.join('\n') });
    });
  });
}

/**
 * Runs a program that must succeed.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd: string, what: string, remedy?: string, env?: Env, onLine?: (line: string) => void, timeout?: number }} options
 * `what`: French sentence for an unknown cause.
 * @returns {Promise<string>} Its last lines.
 * @throws {Failure}
 */
export async function run(command, args, { what, remedy, ...options }) {
  const { code, signal, output } = await capture(command, args, options);
  if (code === 0) return output;
  const cause = diagnose(output);
  const detail = output.split('\n').slice(-SHOWN_LINES).join('\n') || `${command} : ${signal ?? `code ${code}`}`;
  throw new Failure(
    cause ? `${what} ${cause.message}` : what,
    cause?.remedy ?? remedy ?? 'Le détail ci-dessus dit pourquoi ; relancez la commande après correction.',
    { detail },
  );
}

/** How long an order to stop may take to be noticed when no signal carries it. */
const WATCH = 500;

/**
 * Stops everything when asked to: Ctrl-C, an order of the system, or the end of the shell that npm put between itself and
 * this process (it dies of the signal that npm sends it, without passing it on).
 * @param {Env} env
 * @returns {{ asked(): NodeJS.Signals | null }} What asked to stop, once something did.
 */
export function stopWhenAsked(env) {
  /** @type {NodeJS.Signals | null} */
  let asked = null;
  /** @param {NodeJS.Signals} signal */
  const stopNow = (signal) => {
    if (asked) return;
    asked = signal;
    void stopAll(signal);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => stopNow(signal));
  const parent = process.ppid;
  // Started by hand, a command may well outlive its shell (nohup).
  if (env.npm_lifecycle_event !== undefined && !IS_WINDOWS) {
    setInterval(() => {
      if (process.ppid !== parent) stopNow('SIGTERM');
    }, WATCH).unref();
  }
  return { asked: () => asked };
}
