// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../launch/stamp.mjs';

/** All that is ours and runs, or says how something runs. */
const ROOTS = [
  'app',
  'components',
  'lib',
  'scripts',
  'bench',
  'e2e',
  'prisma',
  'proxy.ts',
  'instrumentation.ts',
  'instrumentation-client.ts',
  'next.config.js',
];

/** Names that only the framework's own code has business with: its private arrays and functions, the format of its files, the server under it. */
const INSIDES = [
  /__next_|__NEXT_/,
  /\b(ServerResponse|OutgoingMessage|IncomingMessage)\s*\.\s*prototype\b/,
  /\bstatic\/chunks\b/,
  /\bTURBOPACK\b/,
  /\bdiagnostics_channel\b/,
];

/** These lines name what they look for. */
const ALLOWED = new Set(['scripts/verify/surgery.mjs', 'scripts/verify/surgery.test.ts']);

/** @param {string} file */
const isSource = (file) => /\.([cm]?[jt]sx?|css|json)$/.test(file) && !/(^|\/)(generated|node_modules)\//.test(file);

/**
 * Lines that reach into the framework instead of using it as it is documented.
 * @param {string} root Folder of the project.
 * @returns {string[]} « file:line: text ».
 */
export function findSurgery(root) {
  return listFiles(root, ROOTS, (file) => isSource(file) && !ALLOWED.has(file)).flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, at) => (INSIDES.some((name) => name.test(line)) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
  );
}
