import { defineConfig, devices } from '@playwright/test';
import { chromiumArguments, chromiumEnvironment, findChromium } from './scripts/chromium.mjs';

const PORT = 3100;
const given = process.env.ROSE_E2E_URL;
const chromium = findChromium();
if (chromium === null) {
  throw new Error('Aucun Chromium : « npx playwright install chromium », ou CHROMIUM_PATH=/chemin/vers/chromium.');
}

/** Journeys run with scripts (but those of `@sans-script`) and without them, and those of `@telephone` on a phone; everything else once. */
const JOURNEYS = /(parcours|profils)\.spec\.ts$/;

/**
 * Journeys in the browser, on whatever release the server holds: real data or the demonstration set. `npm test` starts a
 * server for each and gives its address in `ROSE_E2E_URL`; without it, `npm start` prepares and serves one here.
 */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // A machine that runs other tests beside these is three times as slow.
  timeout: 120_000,
  outputDir: 'test-results',
  // One picture a screen, whatever the system: e2e/visuel.spec.ts says when they are not compared.
  snapshotPathTemplate: 'e2e/references/{arg}{ext}',
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    baseURL: given ?? `http://localhost:${PORT}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // Every journey has a device of its own, which would fetch a whole release: e2e/horsLigne.spec.ts alone does.
    serviceWorkers: 'block',
    // What was done, asked and said, and the last picture. A picture of every step doubles what a journey takes: `--trace on` has them.
    trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: chromium.executablePath,
      args: chromiumArguments(),
      env: chromiumEnvironment(),
    },
  },
  projects: [
    { name: 'bureau', grepInvert: /@sans-script/, use: { ...devices['Desktop Chrome'] } },
    { name: 'sans-javascript', testMatch: JOURNEYS, use: { ...devices['Desktop Chrome'], javaScriptEnabled: false } },
    {
      name: 'telephone',
      testMatch: JOURNEYS,
      grep: /@telephone/,
      use: { ...devices['Desktop Chrome'], viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
  ...(given === undefined
    ? {
        webServer: {
          command: 'npm start',
          env: { PORT: String(PORT) },
          url: `http://localhost:${PORT}/api/sante`,
          reuseExistingServer: true,
          timeout: 600_000,
        },
      }
    : {}),
});
