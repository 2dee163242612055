// @ts-check
import './node-version.cjs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { runEverything } = await import('./verify/everything.mjs');
const { report } = await import('./launch/sequence.mjs');
const { stopAll } = await import('./launch/command.mjs');

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
  process.on(signal, () => void stopAll(signal));

try {
  process.exitCode = await runEverything({ root, lanes: Math.min(2, availableParallelism()) });
} catch (error) {
  process.exitCode = report(error);
  console.log('0 passed, 1 failed');
}
