// @ts-check
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { capture } from '../launch/command.mjs';
import { formatDuration } from '../launch/duration.mjs';
import { checkResult, playwrightResult, vitestResult } from './results.mjs';

/**
 * @typedef {import('./results.mjs').Result} Result
 * @typedef {{ name: string, run(): Promise<{ result: Result, output: string }> }} Task
 */

/** One that hangs is stopped and counted as failed. Far above what the longest takes, for a slow machine with other work to do. */
const LIMIT = 50 * 60_000;
/** What a failing task printed, in full for people who read a log afterwards. */
const SHOWN_LINES = 500;

/** @param {string} root @param {string} name */
export const reportPath = (root, name) => {
  const folder = join(root, '.rose', 'test');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.json`);
  rmSync(path, { force: true });
  return path;
};

/** @param {string} path */
const readIfThere = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : null);

/**
 * Executable of a package, by its file: the same with every package manager and system.
 * @param {string} root
 * @param {string} path
 */
const binary = (root, path) => join(root, 'node_modules', path);

/**
 * A command that holds or does not.
 * @param {string} root
 * @param {string} name
 * @param {readonly string[]} args Of Node.
 * @returns {Task}
 */
const commandTask = (root, name, args) => ({
  name,
  async run() {
    const { code, output } = await capture(process.execPath, args, { cwd: root, timeout: LIMIT });
    return { result: checkResult(name, code === 0), output };
  },
});

/**
 * @param {string} root
 * @param {'unit' | 'base'} project
 * @param {string} name
 * @param {import('../launch/command.mjs').Env} [env]
 * @returns {Task}
 */
export const vitestTask = (root, project, name, env = process.env) => ({
  name,
  async run() {
    const path = reportPath(root, `vitest-${project}`);
    const { code, output } = await capture(
      process.execPath,
      [
        binary(root, 'vitest/vitest.mjs'),
        'run',
        '--project',
        project,
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${path}`,
      ],
      { cwd: root, timeout: LIMIT, env: { ...env, NO_COLOR: '1' } },
    );
    return { result: vitestResult(name, readIfThere(path), code), output };
  },
});

/**
 * @param {string} root
 * @param {string} name
 * @param {import('../launch/command.mjs').Env} env Says which server and which data the journeys meet.
 * @param {string} report Name of the report.
 * @param {string} [tag] Of the journeys to run; all of them by default.
 * @returns {Task}
 */
export const playwrightTask = (root, name, env, report, tag) => ({
  name,
  async run() {
    const path = reportPath(root, report);
    const { code, output } = await capture(
      process.execPath,
      [
        binary(root, '@playwright/test/cli.js'),
        'test',
        ...(tag === undefined ? [] : ['--grep', tag]),
        '--reporter=list,json',
        `--output=${join(dirname(path), `${report}-traces`)}`,
      ],
      { cwd: root, timeout: LIMIT, env: { ...env, NO_COLOR: '1', PLAYWRIGHT_JSON_OUTPUT_FILE: path } },
    );
    return { result: playwrightResult(name, readIfThere(path), code), output };
  },
});

/**
 * `npm run check`: format and lint, types, import rules, dead code, unit tests. The slowest come first.
 * @param {string} root
 * @returns {Task[]}
 */
export const checkTasks = (root) => [
  vitestTask(root, 'unit', 'Tests unitaires'),
  commandTask(root, 'Types', [binary(root, 'typescript/bin/tsc'), '--noEmit', '-p', '.']),
  commandTask(root, 'Format et lint', [binary(root, '@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.']),
  commandTask(root, 'Frontières', [join(root, 'scripts', 'boundaries.mjs')]),
  commandTask(root, 'Schéma de PostgreSQL', [join(root, 'scripts', 'postgresql.mjs'), '--check']),
  commandTask(root, 'Code mort', [binary(root, 'knip/bin/knip.js')]),
];

/**
 * Runs one task, prints a line for it, and all that it said when it failed.
 * @param {Task} task
 * @param {(line: string) => void} print
 * @returns {Promise<Result>}
 */
async function runTask({ name, run }, print) {
  const started = performance.now();
  const { result, output } = await run();
  const duration = formatDuration(performance.now() - started);
  const { passed, failed, notRun } = result;
  const counts = [
    `${passed.length} réussi(s)`,
    ...(failed.length > 0 ? [`${failed.length} échoué(s)`] : []),
    ...(notRun.length > 0 ? [`${notRun.length} non exécuté(s)`] : []),
  ];
  if (failed.length > 0) print(output.split('\n').slice(-SHOWN_LINES).join('\n'));
  print(`${failed.length > 0 ? '✗' : '✓'} ${name} : ${counts.join(', ')} (${duration})`);
  for (const id of failed) print(`    échec : ${id}`);
  return result;
}

/**
 * Shares tasks among lanes that run side by side: each lane takes the next task as soon as it is free.
 * @param {readonly Task[]} tasks
 * @param {number} lanes
 * @param {(line: string) => void} print
 * @returns {Promise<Result[]>} In no particular order.
 */
export async function runTasks(tasks, lanes, print) {
  const queue = [...tasks];
  /** @type {Result[]} */
  const results = [];
  const runners = Array.from({ length: lanes }, async () => {
    for (let task = queue.shift(); task; task = queue.shift()) results.push(await runTask(task, print));
  });
  await Promise.all(runners);
  return results;
}
