// @ts-check
import './node-version.cjs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { runEverything } = await import('./verify/everything.mjs');
const { report } = await import('./launch/sequence.mjs');
const { stopWhenAsked } = await import('./launch/command.mjs');

stopWhenAsked(process.env);
try {
  process.exitCode = await runEverything({ root, lanes: Math.min(2, availableParallelism()) });
} catch (error) {
  process.exitCode = report(error);
  console.log('0 passed, 1 failed');
}
