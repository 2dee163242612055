import { test as base, expect } from '@playwright/test';
import { type DonneesDetail, schemaDonnees } from '@/lib/http/schemas/donnees';

/** The one formation that every release holds, with its published report. */
export const FORMATION = '46421';

/** `donnees`: what the server under test holds; journeys read it instead of knowing it. */
export const test = base.extend<object, { donnees: DonneesDetail }>({
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
