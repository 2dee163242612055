import { test as base, expect, type Page } from '@playwright/test';
import { type DonneesDetail, schemaDonnees } from '@/lib/api/schemas/donnees';

/** The one formation that every release holds, with its published report. */
export const FORMATION = '46421';
/** A job that every release tells, and that a diploma of every release leads to. */
export const METIER = 'MET.262';

/** Waits until the browser has nothing else to do. Once a page is loaded, its scripts listen by then: who presses like a reader does not press before. */
export async function atRest(page: Page): Promise<void> {
  // A browser that has no frame to draw may never say that it is idle.
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 2_000 })));
}

/** `page`: `goto` and `reload` wait until the page is at rest, unless they are told what to wait for. `donnees`: what the server under test holds; journeys read it instead of knowing it. */
export const test = base.extend<object, { donnees: DonneesDetail }>({
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled !== false) {
      const goto = page.goto.bind(page);
      const reload = page.reload.bind(page);
      page.goto = async (url, options) => {
        const response = await goto(url, options);
        if (options?.waitUntil === undefined) await atRest(page);
        return response;
      };
      page.reload = async (options) => {
        const response = await reload(options);
        await atRest(page);
        return response;
      };
    }
    await use(page);
  },
  donnees: [
    async ({ playwright }, use, workerInfo) => {
      const { baseURL } = workerInfo.project.use;
      const request = await playwright.request.newContext(baseURL === undefined ? {} : { baseURL });
      const response = await request.get('/api/v1/donnees');
      expect(response.status()).toBe(200);
      await use(schemaDonnees.parse(await response.json()));
      await request.dispose();
    },
    { scope: 'worker' },
  ],
});

export { expect };
