// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { run } from './command.mjs';
import { digestFiles, listFiles, readStamp, writeStamp } from './stamp.mjs';

/** All that `next build` reads. */
const INPUTS = [
  'app',
  'components',
  'horsligne',
  'lib',
  'public',
  'prisma/schema.prisma',
  'proxy.ts',
  'instrumentation.ts',
  'instrumentation-client.ts',
  'scripts/launch/inlineScripts.mjs',
  'scripts/launch/serviceWorker.mjs',
  'next.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/** @type {(file: string) => boolean} */
const isInput = (file) =>
  // Written by the build itself.
  file !== 'public/sw.js' && !/\.test\.tsx?$/.test(file) && !/(^|\/)fixtures\//.test(file) && !/\.md$/.test(file);

/** @type {(root: string) => string} */
const stampPath = (root) => join(root, '.rose', 'build.json');

/** @type {(root: string) => string | null} */
function buildId(root) {
  const path = join(root, '.next', 'BUILD_ID');
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** @type {(root: string) => string} */
const inputsDigest = (root) => digestFiles(root, listFiles(root, INPUTS, isInput), [process.version]);

/** @type {(root: string) => boolean} True when the last build was made of the very same sources and is still there. */
export function isBuilt(root) {
  const stamp = readStamp(stampPath(root));
  return (
    stamp !== null && stamp.buildId !== null && stamp.buildId === buildId(root) && stamp.digest === inputsDigest(root)
  );
}

/** @type {(root: string, step: { update(text: string): void }) => Promise<void>} */
export async function build(root, step) {
  // Taken before: a source changed during the build makes the stamp stale, as it should.
  const digest = inputsDigest(root);
  const tie = pathToFileURL(join(import.meta.dirname, 'tie.mjs')).href;
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next');
  await run(process.execPath, ['--import', tie, next, 'build'], {
    cwd: root,
    tied: true,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      ROSE_LANCEUR: String(process.pid),
    },
    what: 'La construction de l’application a échoué.',
    onLine: step.update,
  });
  // Read here: its parser is a package, which a fresh clone installs after it has read this file.
  const { writeInlineScripts } = await import('./inlineScripts.mjs');
  writeInlineScripts(root);
  const { buildServiceWorker } = await import('./serviceWorker.mjs');
  await buildServiceWorker(root);
  writeStamp(stampPath(root), { digest, buildId: buildId(root) });
}
