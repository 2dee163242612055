import type { Page } from '@playwright/test';
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
  await tabTo(page, /^Je ne sais pas encore/);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Sans mention' })).toBeChecked();
  await tabTo(page, /^Voir les formations/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/recherche\?.*bac=general.*mention=sans/);

  await page.locator('article a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/formation\/\d+\?/);
});

test('the focus is always visible', async ({ page }) => {
  for (const path of ['/', '/recherche?bac=general']) {
    await page.goto(path);
    for (let presses = 0; presses < 30; presses++) {
      await page.keyboard.press('Tab');
      const shown = await page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body) return true;
        // A choice shows the focus of its radio button on its whole line.
        const bearer = focused.closest('.choice') ?? focused;
        const { outlineStyle, outlineWidth } = getComputedStyle(bearer);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      });
      expect(shown, `${path}, ${presses + 1} × Tab`).toBe(true);
    }
  }
});

test('targets are large enough: 24 px everywhere, 44 px for actions', async ({ page }) => {
  await page.goto('/recherche?bac=general&mention=ab');
  const sizes = await page.evaluate(() =>
    [...document.querySelectorAll('a, button, select, input:not([type=hidden]), summary')]
      .filter((element) => element.getClientRects().length > 0)
      // WCAG 2.5.8 leaves out links within a sentence.
      .filter((element) => getComputedStyle(element).display !== 'inline')
      .map((element) => {
        const target = element.closest('label') ?? element;
        const { width, height } = target.getBoundingClientRect();
        const isAction = element.matches('.action, .field');
        return { html: element.outerHTML.slice(0, 120), ok: height >= (isAction ? 44 : 24) && width >= 24 };
      })
      .filter(({ ok }) => !ok),
  );
  // The skip link has no size until it has the focus.
  expect(sizes.filter(({ html }) => !html.includes('#contenu'))).toEqual([]);
});
