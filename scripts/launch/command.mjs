// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { explain, Interrupted } from './failure.mjs';

const IS_WINDOWS = process.platform === 'win32';
/** Of what a program printed: a run can print far more than a person wants to see. */
const KEPT_LINES = 1000;
const SHOWN_LINES = 25;
/** A program that has been asked to stop gets this long before it is killed. */
const GRACE = 5_000;
/** How long an order to stop may take to be noticed when no signal carries it. */
const WATCH = 500;

/**
 * @typedef {Readonly<Record<string, string | undefined>>} Env Variables of a process.
 * @typedef {import('node:child_process').ChildProcess} Child
 * @typedef {{ cwd: string, env?: Env, onLine?: (line: string) => void, timeout?: number, tied?: boolean }} Options
 * `tied`: the program, which loads `tie.mjs`, ends when this process does, killed without a word included.
 * `timeout` in milliseconds: past it the program is stopped and the outcome says SIGTERM.
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null, output: string }} Outcome
 * `output`: last lines, both streams together.
 */

/** @type {Set<Child>} */
const children = new Set();
/** @type {NodeJS.Signals | null} */
let stopping = null;

/**
 * Starts a program in a process group of its own, so that stopping it also stops what it started.
 * @type {(command: string, args: readonly string[], options: import('node:child_process').SpawnOptions) => Child}
 */
export function start(command, args, options) {
  if (stopping) throw new Interrupted(stopping);
  const child = spawn(command, args, { detached: !IS_WINDOWS, windowsHide: true, ...options });
  children.add(child);
  for (const end of ['exit', 'error']) child.once(end, () => children.delete(child));
  return child;
}

/** @type {(child: Child, signal: NodeJS.Signals) => void} */
function signalGroup({ pid }, signal) {
  if (pid === undefined) return;
  if (IS_WINDOWS) return void spawnSync('taskkill', ['/pid', String(pid), '/t', '/f']);
  try {
    process.kill(-pid, signal);
  } catch (error) {
    // The group has already ended: that is what was wanted.
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

/** @type {(child: Child) => Promise<void>} Stops one program and all that it started; resolves when it has ended. */
export async function stop(child) {
  if (!children.has(child)) return;
  const ended = once(child, 'exit');
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(signalGroup, GRACE, child, 'SIGKILL');
  await ended;
  clearTimeout(timer);
  // A grandchild that ignored the signal does not outlive its parent.
  signalGroup(child, 'SIGKILL');
}

/** @type {(signal: NodeJS.Signals) => Promise<void>} From here on nothing new starts; everything running is stopped. */
export async function stopAll(signal) {
  stopping ??= signal;
  await Promise.all([...children].map(stop));
}

/** @type {(child: Child, onLine?: (line: string) => void) => string[]} The last lines of both streams of a program, filled as they come. */
export function followLines(child, onLine) {
  /** @type {string[]} */
  const lines = [];
  for (const input of [child.stdout, child.stderr]) {
    if (!input) continue;
    createInterface({ input }).on('line', (line) => {
      if (lines.push(line) > KEPT_LINES) lines.shift();
      onLine?.(line);
    });
  }
  return lines;
}

/**
 * Runs a program to its end, without input, line by line; rejects when it cannot be started, not when it fails.
 * @type {(command: string, args: readonly string[], options: Options) => Promise<Outcome>}
 */
export async function capture(command, args, { cwd, env = process.env, onLine, timeout, tied = false }) {
  const variables = /** @type {NodeJS.ProcessEnv} */ (env);
  const child = start(command, args, {
    cwd,
    env: variables,
    stdio: ['ignore', 'pipe', 'pipe', ...(tied ? /** @type {const} */ (['ipc']) : [])],
  });
  const lines = followLines(child, onLine);
  const timer = timeout === undefined ? undefined : setTimeout(stop, timeout, child);
  try {
    const [code, signal] = await once(child, 'close');
    if (stopping) throw new Interrupted(stopping);
    return { code, signal, output: lines.join('\n') };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Runs a program that must succeed, or says in French `what` could not be done.
 * @type {(command: string, args: readonly string[], options: Options & { what: string, remedy?: string }) => Promise<void>}
 */
export async function run(command, args, { what, remedy, ...options }) {
  const { code, signal, output } = await capture(command, args, options);
  if (code === 0) return;
  throw explain(what, output.split('\n').slice(-SHOWN_LINES).join('\n') || `${command} : ${signal ?? code}`, {
    remedy,
  });
}

/**
 * Stops everything when asked to: Ctrl-C, an order of the system, or the death of npm, which may come without a word.
 * `asked` tells what did, once something has.
 * @type {(env: Env) => { asked(): NodeJS.Signals | null }}
 */
export function stopWhenAsked(env) {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => void stopAll(signal));
  }
  const parent = process.ppid;
  // Started by hand, a command may well outlive its shell (nohup).
  if (env.npm_lifecycle_event !== undefined && !IS_WINDOWS) {
    setInterval(() => process.ppid !== parent && void stopAll('SIGTERM'), WATCH).unref();
  }
  return { asked: () => stopping };
}
