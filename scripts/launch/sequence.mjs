// @ts-check
import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, isBuilt } from './build.mjs';
import { run, stopAll, stopWhenAsked } from './command.mjs';
import { chooseData, isInUse, isReleased, release } from './data.mjs';
import { asFailure, Failure, Interrupted } from './failure.mjs';
import { install, isInstalled } from './install.mjs';
import { findDocuments, ORIGINES } from './origin.mjs';
import { address, DEFAULT_HOST, parsePort, requireFreePort } from './port.mjs';
import { createProgress } from './progress.mjs';
import { serve } from './server.mjs';

/** @param {string} root */
export function requireWritable(root) {
  try {
    accessSync(root, constants.W_OK);
    mkdirSync(join(root, '.rose'), { recursive: true });
    accessSync(join(root, '.rose'), constants.W_OK);
  } catch (error) {
    throw asFailure(error, 'Impossible d’écrire dans le dossier du projet.');
  }
}

/**
 * Installs the packages when they are not those of the lock file.
 * @param {string} root
 * @param {import('./progress.mjs').Progress} progress
 */
export function installStep(root, progress) {
  return progress.run(
    'Dépendances',
    async (step) => {
      if (isInstalled(root)) return 'déjà installées';
      await install(root, step);
      return 'installées';
    },
    (said) => said,
  );
}

/**
 * Generates the database client; the script itself skips what is already done.
 * @param {string} root
 * @param {import('./progress.mjs').Progress} progress
 */
export function generateStep(root, progress) {
  return progress.run(
    'Client de base de données',
    () =>
      run(process.execPath, ['scripts/generate.mjs'], {
        cwd: root,
        what: 'Le client de base de données n’a pas pu être généré.',
      }),
    () => 'prêt',
  );
}

/**
 * Shows a failure and gives the code to leave with.
 * @param {unknown} error
 * @returns {number}
 */
export function report(error) {
  if (error instanceof Interrupted) {
    console.error('Interrompu : rien n’est perdu, la commande reprendra où elle en était.');
    return 130;
  }
  const failure = asFailure(error, 'La commande a échoué.');
  if (failure.detail) console.error(`\n${failure.detail}`);
  console.error(`\n${failure.message}\n→ ${failure.remedy}`);
  return 1;
}

/**
 * Makes a release; when documents are refused that were in use until now, what they were goes on being served.
 * @param {{ root: string, env: import('./command.mjs').Env, chosen: import('./origin.mjs').Found, step: import('./progress.mjs').StepHandle }} options
 * @returns {Promise<import('./origin.mjs').Found & { note: string }>}
 */
async function releaseOrKeep({ root, env, chosen, step }) {
  try {
    return { ...(await release({ root, env, found: chosen, step })), note: '' };
  } catch (error) {
    if (!(error instanceof Failure) || !(await isInUse({ root, env, origine: chosen.origine }))) throw error;
    for (const line of error.detail.split('\n')) step.print(line);
    step.print(`${error.message} → ${error.remedy}`);
    return { ...chosen, note: ', version précédente (nouveaux documents refusés)' };
  }
}

/** @param {unknown} body */
const isWithoutRelease = (body) =>
  typeof body === 'object' && body !== null && 'release' in body && body.release === null;

/**
 * From a fresh clone to a served application; every step reuses what is still valid.
 * @param {{ root: string, mode: 'production' | 'development', env?: import('./command.mjs').Env }} options
 * @returns {Promise<number>} The code to leave with, once the server has stopped.
 */
export async function launch({ root, mode, env = process.env }) {
  const { asked } = stopWhenAsked(env);
  try {
    const port = parsePort(env.PORT);
    const host = env.HOST?.trim() || DEFAULT_HOST;
    await requireFreePort(port, host);
    requireWritable(root);
    // A folder that was asked for and is not there is told at once, not after minutes of installation.
    findDocuments({ root, env });

    const isProduction = mode === 'production';
    const progress = createProgress({ total: isProduction ? 5 : 4 });
    await installStep(root, progress);
    await generateStep(root, progress);

    const found = await progress.run(
      'Données',
      async (step) => {
        const chosen = await chooseData({ root, env, step });
        if (isReleased(root, env, chosen)) return { ...chosen, note: ', déjà chargées' };
        return await releaseOrKeep({ root, env, chosen, step });
      },
      ({ origine, note }) => `${ORIGINES[origine]}${note}`,
    );

    if (isProduction) {
      await progress.run(
        'Construction',
        async (step) => {
          if (isBuilt(root)) return 'déjà faite';
          await build(root, step, env);
          return 'faite';
        },
        (said) => said,
      );
    }

    const server = await progress.run(
      'Serveur',
      async (step) => {
        let isReady = false;
        const { server, health } = await serve({
          root,
          port,
          host,
          mode,
          env,
          // The last line of the standard output stays the one that says « Prêt ».
          log: (line) => (isReady ? process.stderr.write(`${line}\n`) : step.update(line.trim())),
        });
        if (health.status === 503 && isWithoutRelease(health.body)) {
          // The database lost its release since the stamp was written: it is filled again, the server will notice.
          await release({ root, env, found, step });
        }
        isReady = true;
        return server;
      },
      () => 'en marche',
    );

    console.log(`Prêt : ${address(host, port)}`);
    const { code, signal } = await server.ended;
    if (asked()) {
      console.error('Arrêté.');
      return 0;
    }
    throw new Failure(
      `Le serveur s’est arrêté (${signal ?? `code ${code}`}).`,
      'Relancez npm start ; si l’arrêt se répète, le détail ci-dessus dit pourquoi.',
    );
  } catch (error) {
    return report(error);
  } finally {
    await stopAll(asked() ?? 'SIGTERM');
  }
}
