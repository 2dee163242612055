import type { Locator, Page } from '@playwright/test';

/** The sheet of filters, folded until it is asked for. */
export const feuille = (page: Page): Locator => page.locator('details.feuille');

/** Opens the sheet of filters; one that is open stays so. */
export async function openFilters(page: Page): Promise<void> {
  const sheet = feuille(page);
  if ((await sheet.getAttribute('open')) === null) await sheet.locator('summary').click();
}

/** Ticks one value of a filter. */
export async function tick(page: Page, value: RegExp): Promise<void> {
  await openFilters(page);
  await page.getByRole('checkbox', { name: value }).first().click();
}
