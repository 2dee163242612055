// @ts-check
import './node-version.cjs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { addUp, closingLines, exitCode } = await import('./verify/results.mjs');
const { checkTasks, runTasks } = await import('./verify/tasks.mjs');
const { stopWhenAsked } = await import('./launch/command.mjs');
const { report } = await import('./launch/sequence.mjs');

stopWhenAsked(process.env);
try {
  const total = addUp(await runTasks(checkTasks(root), 2, console.log));
  for (const line of closingLines(total, false)) console.log(line);
  process.exitCode = exitCode(total);
} catch (error) {
  process.exitCode = report(error);
}
