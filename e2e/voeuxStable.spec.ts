import type { Page } from '@playwright/test';
import { listeToText } from '@/lib/device/fichier';
import { choose, PROFIL, schools } from './liste';
import { expect, test } from './release';

/** Shift of the whole visit: what a person sees move without having asked. https://web.dev/articles/cls */
const MOST = 0.02;

type Watched = Window & { roseShift?: number };

function watchShifts(): void {
  const watched = window as Watched;
  watched.roseShift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) watched.roseShift = (watched.roseShift ?? 0) + entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Once nothing more is read. */
async function shiftOf(page: Page): Promise<number> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  return page.evaluate(() => (window as Watched).roseShift ?? Number.NaN);
}

const SCREENS = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
] as const;

test('until its scripts come, the page says that the list is being read', async ({ browser, baseURL }) => {
  // A page of its own: ours wait for the scripts.
  const context = await browser.newContext(baseURL === undefined ? {} : { baseURL });
  const page = await context.newPage();
  await page.route(/\/_next\/static\/chunks\//, (route) =>
    route.request().resourceType() === 'script' ? route.abort() : route.continue(),
  );
  const vide = page.getByText('Ta liste est vide pour le moment.');
  const lecture = page.getByText('Lecture de ta liste…');
  await page.goto('/voeux');
  await expect(lecture).toBeVisible();
  await expect(vide).toBeHidden();
  await context.close();
});

for (const viewport of SCREENS) {
  test.describe(`at ${viewport.width} pixels, opened without a profile`, () => {
    test.use({ viewport });

    test('a list that is empty does not move', async ({ page }) => {
      await page.addInitScript(watchShifts);
      await page.goto('/voeux');
      await expect(page.getByText('Ta liste est vide pour le moment.')).toBeVisible();
      expect(await shiftOf(page)).toBeLessThanOrEqual(MOST);
    });

    for (const [name, candidat] of [
      ['for nobody', ''],
      ['for someone', PROFIL],
    ] as const) {
      test(`a list kept on the device ${name} does not move when it is read`, async ({ page, request }) => {
        const { codes } = await choose(request);
        const items = codes.map((code) => ({ code, nom: `Formation ${code}`, note: '', ajouteLe: null }));
        await page.addInitScript(watchShifts);
        await page.addInitScript(
          (text) => window.localStorage.setItem('rose-des-voeux.liste', text),
          listeToText({ candidat, items }),
        );
        await page.goto('/voeux');
        await expect(schools(page)).toHaveCount(codes.length);
        await expect(page.getByLabel('Bac', { exact: true })).toHaveValue(candidat === '' ? '' : 'general');
        await expect(page).toHaveURL(candidat === '' ? /\/voeux$/ : /bac=general/);
        expect(await shiftOf(page)).toBeLessThanOrEqual(MOST);
      });
    }
  });
}
