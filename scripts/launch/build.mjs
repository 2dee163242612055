// @ts-check
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { digestFiles, listFiles, readStamp, writeStamp } from './stamp.mjs';

/** All that `next build` reads. */
const INPUTS = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'proxy.ts',
  'instrumentation.ts',
  'instrumentation-client.ts',
  'scripts/launch/inlineScripts.mjs',
  'next.config.js',
  'next.config.mjs',
  'next.config.ts',
  'postcss.config.js',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

/** @param {string} file */
const isInput = (file) => !/\.test\.tsx?$/.test(file) && !/(^|\/)fixtures\//.test(file) && !/\.md$/.test(file);

/** @param {string} root */
const stampPath = (root) => join(root, '.rose', 'build.json');

/** @param {string} root */
function buildId(root) {
  const path = join(root, '.next', 'BUILD_ID');
  return existsSync(path) ? readFileSync(path, 'utf8').trim() : null;
}

/** @param {string} root */
const inputsDigest = (root) => digestFiles(root, listFiles(root, INPUTS, isInput), [process.version]);

/**
 * @param {string} root
 * @returns {boolean} True when the last build was made of the very same sources and is still there.
 */
export function isBuilt(root) {
  const stamp = readStamp(stampPath(root));
  const id = buildId(root);
  return stamp !== null && id !== null && stamp.buildId === id && stamp.digest === inputsDigest(root);
}

/**
 * @param {string} root
 * @param {{ update(text: string): void }} step
 * @param {import('./command.mjs').Env} [env]
 */
export async function build(root, step, env = process.env) {
  // Taken before: a source changed during the build makes the stamp stale, as it should.
  const digest = inputsDigest(root);
  await run(process.execPath, [join(root, 'node_modules', 'next', 'dist', 'bin', 'next'), 'build'], {
    cwd: root,
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    what: 'La construction de l’application a échoué.',
    onLine: (line) => {
      const text = line.trim();
      if (text) step.update(text);
    },
  });
  // Read here: its parser is a package, which a fresh clone installs after it has read this file.
  const { writeInlineScripts } = await import('./inlineScripts.mjs');
  writeInlineScripts(root);
  writeStamp(stampPath(root), { digest, buildId: buildId(root) });
}
