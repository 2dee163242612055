import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * Two projects: `unit` is pure and fast, `base` opens databases, spawns processes or reads whole official files.
 * Database tests end in `.base.test.ts`.
 */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '') } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // One set of modules for all the files of a worker: half of the time went into loading them anew for each.
          isolate: false,
          // What a test puts in the place of a global is gone before the next one, of this file or another.
          unstubGlobals: true,
          // Seconds for the longest alone; a machine that does other things may be ten times as slow.
          testTimeout: 60_000,
          include: ['{lib,app,bench,components,scripts,prisma}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.base.test.ts', '**/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'base',
          isolate: false,
          // Most of them wait for processes of their own: two files side by side, on however few cores.
          maxWorkers: 2,
          include: ['{lib,app,bench,scripts,prisma}/**/*.base.test.ts'],
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
