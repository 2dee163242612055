import type { Page } from '@playwright/test';
import { throughPage } from './keyboard';
import { expect, test } from './release';

/** Presses Tab until what has the focus answers to a name; fails when it never comes. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const focused = document.activeElement;
      const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : null;
      return label ?? focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
    });
    if (name.test(text.trim())) return;
  }
  throw new Error(`Nothing named ${name} can be reached with the keyboard`);
}

test('the whole journey is done with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();

  await tabTo(page, /^Général/);
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'Général', exact: true })).toBeChecked();
  await tabTo(page, /^Voir les formations/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/recherche\?.*bac=general/);

  await page.locator('article a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/formation\/\d+\?/);
});

test('the focus is always visible on a low screen, where something stays at its bottom', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/recherche?bac=general&mention=ab');
  for (const at of [0, 1]) {
    await page
      .getByRole('article')
      .nth(at)
      .getByRole('button', { name: /Comparer/ })
      .click();
  }
  await expect(page.getByRole('complementary', { name: 'Formations à comparer' })).toBeVisible();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  // After the click, the first press goes on from there: the second time, it goes round the whole page.
  expect([...(await throughPage(page)), ...(await throughPage(page))]).toEqual([]);
});
