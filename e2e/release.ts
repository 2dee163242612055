import { test as base, expect, type Page, type Response } from '@playwright/test';
import { type DonneesDetail, schemaDonnees } from '@/lib/api/schemas/donnees';

/** The one formation that every release holds, with its published report. */
export const FORMATION = '46421';

/** Scripts come after a page's first frame, which may be after it is loaded: who presses like a reader waits until they listen. */
async function awake(page: Page, response: Response | null): Promise<Response | null> {
  const isPage = response?.headers()['content-type']?.startsWith('text/html') === true;
  // A page written by hand has no script.
  const listens = () =>
    document.documentElement.dataset.awake !== undefined || document.querySelector('script[nonce]') === null;
  if (isPage) await page.waitForFunction(listens);
  return response;
}

/**
 * Waits until the page has been measured (components/site/measureLater.ts): it is as long as it will be, and nothing moves. Not Playwright's `networkidle`:
 * it never comes where the network was idle for half a second before scripts were asked for, as on a machine with much to do.
 */
export async function atRest(page: Page): Promise<void> {
  await page.waitForFunction(() => document.documentElement.dataset.measured !== undefined);
}

/** `page`: `goto` and `reload` wait until the page listens, unless they are told what to wait for. `donnees`: what the server under test holds; journeys read it instead of knowing it. */
export const test = base.extend<object, { donnees: DonneesDetail }>({
  page: async ({ page, javaScriptEnabled }, use) => {
    if (javaScriptEnabled !== false) {
      const goto = page.goto.bind(page);
      const reload = page.reload.bind(page);
      page.goto = async (url, options) => {
        const response = await goto(url, options);
        return options?.waitUntil === undefined ? awake(page, response) : response;
      };
      page.reload = async (options) => awake(page, await reload(options));
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
