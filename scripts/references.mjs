// @ts-check
import './node-version.cjs';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Makes the visual references of `e2e/visuel.spec.ts` again: builds, serves the demonstration set, takes the pictures, notes the
 * browser. Look at them before they are committed.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const { build, isBuilt } = await import('./launch/build.mjs');
const { capture, stopWhenAsked } = await import('./launch/command.mjs');
const { release } = await import('./launch/data.mjs');
const { DEFAULT_HOST, findFreePort } = await import('./launch/port.mjs');
const { serve, waitForRelease } = await import('./launch/server.mjs');
const { drawProbe } = await import('./probe.mjs');
const { chromiumArguments, chromiumEnvironment, findChromium, HOW_TO_INSTALL } = await import('./chromium.mjs');

/** Pictures are in the repository: all together they stay lighter than this. */
const MOST_BYTES = 2.5 * 1024 * 1024;

stopWhenAsked(process.env);
const step = { update: () => {}, print: () => {} };
if (!isBuilt(root)) {
  console.log('Construction…');
  await build(root, step);
}
const place = join(root, '.rose', 'references');
const env = { ...process.env, DATABASE_URL: pathToFileURL(join(place, 'rose.db')).href };
await release({ root, env, found: { origine: 'demonstration', paths: [] }, step, place });
const { server } = await serve({ root, port: await findFreePort(), host: DEFAULT_HOST, mode: 'production', env });
try {
  await waitForRelease(server.url);
  const browser = findChromium();
  if (browser === null) throw new Error(HOW_TO_INSTALL);
  const { chromium } = await import('@playwright/test');
  const opened = await chromium.launch({
    executablePath: browser.executablePath,
    args: chromiumArguments(),
    env: chromiumEnvironment(),
  });
  const version = opened.version();
  const probe = await drawProbe(opened);
  await opened.close();

  const { code, output } = await capture(
    process.execPath,
    [
      join(root, 'node_modules', '@playwright', 'test', 'cli.js'),
      'test',
      'e2e/visuel.spec.ts',
      '--project=bureau',
      '--update-snapshots=all',
    ],
    { cwd: root, env: { ...env, ROSE_E2E_URL: server.url, ROSE_REFERENCES: 'renouveler', NO_COLOR: '1' } },
  );
  console.log(output);
  if (code !== 0) throw new Error('Des images n’ont pas pu être faites : voir ci-dessus.');
  const folder = join(root, 'e2e', 'references');
  writeFileSync(join(folder, 'navigateur.json'), `${JSON.stringify({ chromium: version, probe }, null, 2)}\n`);
  const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  console.log(`Chromium ${version} ; ${Math.ceil(bytes / 1024)} Kio dans e2e/references.`);
  if (bytes > MOST_BYTES) throw new Error('C’est trop lourd pour le dépôt : moins d’écrans, ou plus petits.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await server.stop();
}
