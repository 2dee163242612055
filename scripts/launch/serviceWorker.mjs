// @ts-check
import { join } from 'node:path';
import { build } from 'esbuild';
import { listFiles } from './stamp.mjs';

/** Modules of the framework and of the server that a worker has otherwise (horsligne/cadre). */
/** @type {Readonly<Record<string, string>>} */
const STANDS_FOR = {
  'next/navigation': 'navigation.tsx',
  'next/headers': 'headers.ts',
  '@/app/catalogue': 'catalogue.ts',
  '@/app/siteOrigin': 'siteOrigin.ts',
  '@/app/api/answerRequest': 'answerRequest.ts',
};

/** Where the site serves it from: `/sw.js`. */
export const SERVICE_WORKER = 'public/sw.js';

/**
 * Bundles the service worker (ADR 0032), after the pages: it names the files that they load.
 * @type {(root: string) => Promise<void>}
 */
export async function buildServiceWorker(root) {
  const files = listFiles(root, ['.next/static'], (file) => /\.(js|css|woff2)$/.test(file));
  await build({
    absWorkingDir: root,
    entryPoints: ['horsligne/travailleur.ts'],
    outfile: SERVICE_WORKER,
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    // Style sheets are those of the pages.
    loader: { '.css': 'empty' },
    define: {
      'process.env.NODE_ENV': '"production"',
      'process.env.ROSE_BUILD': '"appareil"',
      FICHIERS_DU_SITE: JSON.stringify(files.map((file) => file.replace('.next/', '/_next/'))),
    },
    plugins: [
      {
        name: 'stands-for',
        setup(bundle) {
          const names = Object.keys(STANDS_FOR).map((name) => name.replaceAll('/', '\\/'));
          bundle.onResolve({ filter: new RegExp(`^(${names.join('|')})$`) }, ({ path }) => ({
            path: join(root, 'horsligne', 'cadre', STANDS_FOR[path] ?? ''),
          }));
        },
      },
    ],
    logLevel: 'warning',
  });
}
