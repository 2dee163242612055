// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { debianInstall } from '../debian.mjs';
import { build, isBuilt } from '../launch/build.mjs';
import { capture } from '../launch/command.mjs';
import { release } from '../launch/data.mjs';
import { formatDuration } from '../launch/duration.mjs';
import { Failure } from '../launch/failure.mjs';
import { findDocuments } from '../launch/origin.mjs';
import { DEFAULT_HOST, findFreePort } from '../launch/port.mjs';
import { createProgress } from '../launch/progress.mjs';
import { generateStep, installStep, requireWritable } from '../launch/sequence.mjs';
import { serve } from '../launch/server.mjs';
import { addUp, checkResult, closingLines, exitCode } from './results.mjs';
import { checkTasks, playwrightTask, runTasks, vitestTask } from './tasks.mjs';

/**
 * @typedef {import('../launch/origin.mjs').Found} Found
 * @typedef {import('./tasks.mjs').Task} Task
 */

/** Debian's package and Playwright's archive both come in less on a slow line. */
const BROWSER_WITHIN = 10 * 60_000;

/**
 * Finds a browser, installing one when there is none.
 * @param {string} root
 * @param {import('../launch/progress.mjs').Progress} progress
 * @returns {Promise<string>} Its executable.
 * @throws {Failure} that says how to install one.
 */
function browserStep(root, progress) {
  return progress.run(
    'Navigateur',
    async (step) => {
      // Its packages are there only now.
      const { findChromium, HOW_TO_INSTALL, waysToInstall } = await import('../chromium.mjs');
      const find = () => {
        try {
          return findChromium();
        } catch (error) {
          throw new Failure(error instanceof Error ? error.message : String(error), HOW_TO_INSTALL, { cause: error });
        }
      };
      let detail = '';
      let found = find();
      for (const { name, commands } of found ? [] : waysToInstall()) {
        step.print(`aucun navigateur : ${name}`);
        for (const { command, args } of commands) {
          const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
          const onLine = (/** @type {string} */ line) => step.update(line.trim());
          const outcome = await capture(command, args, { cwd: root, env, onLine, timeout: BROWSER_WITHIN });
          detail += `${outcome.output}\n`;
          if (outcome.code !== 0) break;
        }
        found = find();
        if (found) break;
      }
      if (!found) throw new Failure('Aucun navigateur Chromium trouvé ni installé.', HOW_TO_INSTALL, { detail });
      return found.executablePath;
    },
    (path) => path,
  );
}

/**
 * Installs the proxy that docs/deploy/nginx.conf is tried on, where that takes no more than a package of Debian. Elsewhere its tests count as not run.
 * @param {string} root
 * @param {import('../launch/progress.mjs').Progress} progress
 */
function proxyStep(root, progress) {
  return progress.run(
    'nginx',
    async (step) => {
      const { findNginx } = await import('../deploy/nginx.mjs');
      for (const { command, args } of findNginx() === null ? (debianInstall('nginx') ?? []) : []) {
        step.update([command, ...args].join(' '));
        // At run level 1, Debian installs a service without starting it.
        const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
        await capture(command, args, { cwd: root, env, timeout: BROWSER_WITHIN });
      }
      return findNginx() ?? 'absent, ses tests ne sont pas exécutés';
    },
    (found) => found,
  );
}

/** @param {string} text */
const failureText = (text) => /** @param {unknown} error */ (error) =>
  `${text}\n${error instanceof Failure ? `${error.detail}\n${error.message}\n→ ${error.remedy}` : String(error)}`;

/**
 * Turns work that succeeds or throws into a counted task.
 * @param {string} name
 * @param {() => Promise<unknown>} work
 * @returns {Task}
 */
const workTask = (name, work) => ({
  name,
  run: () =>
    work().then(
      () => ({ result: checkResult(name, true), output: '' }),
      (error) => ({ result: checkResult(name, false), output: failureText(name)(error) }),
    ),
});

/**
 * Marks a journey that meets on the demonstration set what the official files do not show: its banner, its small numbers, the pictures.
 * Where the official files are there, every journey runs on them, and these alone on the demonstration set too.
 */
const DEMONSTRATION = '@demonstration';

/**
 * Journeys in the browser against a server of their own, on a database of their own.
 * @param {{ root: string, name: string, found: Found, browser: string, tag?: string }} options
 * @returns {Task}
 */
function journeysTask({ root, name, found, browser, tag }) {
  return {
    name: `Parcours dans le navigateur (${name})`,
    async run() {
      const title = `Parcours dans le navigateur (${name})`;
      const env = { ...process.env, DATABASE_URL: databaseUrl(root, found) };
      const port = await findFreePort();
      /** @type {string[]} */
      const log = [];
      try {
        const { server } = await serve({
          root,
          port,
          host: DEFAULT_HOST,
          mode: 'production',
          env,
          log: (line) => log.push(line),
        });
        try {
          const journeyEnv = {
            ...env,
            CHROMIUM_PATH: browser,
            ROSE_E2E_URL: server.url,
            ROSE_E2E_DONNEES: found.origine,
          };
          const { result, output } = await playwrightTask(
            root,
            title,
            journeyEnv,
            `playwright-${found.origine}`,
            tag,
          ).run();
          return { result, output: `${output}\n--- serveur\n${log.slice(-30).join('\n')}` };
        } finally {
          await server.stop();
        }
      } catch (error) {
        return { result: checkResult(title, false), output: failureText(title)(error) };
      }
    },
  };
}

/**
 * @param {string} root
 * @param {Found} found
 */
const placeOf = (root, found) => join(root, '.rose', 'test', found.origine);
/**
 * @param {string} root
 * @param {Found} found
 */
const databaseUrl = (root, found) => pathToFileURL(join(placeOf(root, found), 'rose.db')).href;

/**
 * Ingests a set of documents into a database for the journeys.
 * @param {{ root: string, name: string, found: Found }} options
 * @returns {Task}
 */
const releaseTask = ({ root, name, found }) =>
  workTask(`Ingestion (${name})`, () => {
    // Made anew each time: a database of an earlier schema must fail nobody's tests.
    rmSync(placeOf(root, found), { recursive: true, force: true });
    return release({
      root,
      env: { ...process.env, DATABASE_URL: databaseUrl(root, found) },
      found,
      step: { update: () => {}, print: () => {} },
      place: placeOf(root, found),
    });
  });

/**
 * All of `npm test`.
 * @param {{ root: string, lanes: number }} options
 * @returns {Promise<number>} Exit code.
 */
export async function runEverything({ root, lanes }) {
  const started = performance.now();
  requireWritable(root);
  const progress = createProgress({ total: 4 });
  await installStep(root, progress);
  await generateStep(root, progress);
  const browser = await browserStep(root, progress);
  await proxyStep(root, progress);

  const real = findDocuments({ root, env: process.env, downloads: false });
  /** @type {{ name: string, found: Found, tag?: string }} */
  const demonstration = { name: 'jeu de démonstration', found: { origine: 'demonstration', paths: [] } };
  const sets = real
    ? [
        { name: 'fichiers officiels', found: real },
        { ...demonstration, tag: DEMONSTRATION },
      ]
    : [demonstration];
  // Read by lib/ingest/fixtures/officialRelease.ts: the official files are imported once for all the tests that read them.
  const baseEnv = real ? { ...process.env, ROSE_TEST_RELEASE: placeOf(root, real) } : process.env;
  console.log(
    real
      ? `Fichiers officiels : ${real.paths.join(', ')}`
      : 'Fichiers officiels absents : tests sur le jeu de démonstration et les documents du projet.',
  );

  /** @param {string} line */
  const print = (line) => console.log(line);
  const buildTask = workTask('Construction', async () => {
    if (!isBuilt(root)) await build(root, { update: () => {} });
  });
  const releaseOf = (/** @type {(typeof sets)[number]} */ set) => releaseTask({ root, ...set });
  const before = await runTasks(
    // The longest first: the lanes end together.
    [...sets.slice(0, 1).map(releaseOf), buildTask, ...checkTasks(root), ...sets.slice(1).map(releaseOf)],
    lanes,
    print,
  );
  const after = await runTasks(
    [vitestTask(root, 'base', 'Tests de base', baseEnv), ...sets.map((set) => journeysTask({ root, browser, ...set }))],
    lanes,
    print,
  );

  const total = addUp([...before, ...after]);
  console.log(`Durée : ${formatDuration(performance.now() - started)}`);
  for (const line of closingLines(total, real !== null)) console.log(line);
  return exitCode(total);
}
