import type { Page } from '@playwright/test';
import { expect } from './release';

/** Holds that what is done loads no document anew: the page's scripts answer, and Next's router goes where links lead. */
export async function expectSoft(page: Page, work: () => Promise<void>): Promise<void> {
  const document = await page.evaluateHandle(() => window.document);
  await work();
  // A handle of a document that was left can no longer be used.
  expect(await document.evaluate((former) => former === window.document)).toBe(true);
}
