import type { Page } from '@playwright/test';
import { expectNoViolation } from './axe';
import { unlabelledFields, unsoundMarkup, vagueLinks } from './inPage';
import { atRest, expect, FORMATION, test } from './release';

/** Nothing against the rules in what the page shows now, the whole or a part of it. */
async function expectSound(page: Page, state: string, within?: string): Promise<void> {
  await expectNoViolation(page, state, within);
  for (const look of [unsoundMarkup, unlabelledFields, vagueLinks]) {
    expect.soft(await page.evaluate(look), state).toEqual([]);
  }
}

test('axe finds nothing once an explanation or a menu is open, and it closes by Escape, back where it was', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['/recherche?bac=general&mention=ab', `/formation/${FORMATION}?bac=general&mention=ab`]) {
    await page.goto(path);
    const openers = page.locator('button[popovertarget]:not([popovertargetaction=hide]):visible');
    const number = Math.min(3, await openers.count());
    expect(number, path).toBeGreaterThan(0);
    for (let at = 0; at < number; at++) {
      const opener = openers.nth(at);
      const id = await opener.getAttribute('popovertarget');
      await opener.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator(`#${id}`)).toBeVisible();
      // Around it, the page is what it was.
      await expectSound(page, `${path}, #${id}`, `#${id}`);
      await page.keyboard.press('Escape');
      await expect(page.locator(`#${id}`)).toBeHidden();
      await expect(opener).toBeFocused();
    }
  }
});

test('axe finds nothing once formations are kept and chosen, whatever the screen', async ({ page }) => {
  // Five pages, read whole.
  test.setTimeout(240_000);
  await page.goto('/recherche?bac=general&mention=ab');
  const cards = page.getByRole('article');
  for (const at of [0, 1]) {
    await cards
      .nth(at)
      .getByRole('button', { name: /Comparer/ })
      .click();
    await cards
      .nth(at)
      .getByRole('button', { name: /Garder dans ma liste/ })
      .click();
  }
  await expect(page.getByRole('complementary', { name: 'Formations à comparer' })).toBeVisible();
  await expectSound(page, 'results, two kept and chosen');
  await page.setViewportSize({ width: 320, height: 640 });
  // What the tray covers is scrolled from under it: at the end of the page, it covers nothing.
  const scrollToEnd = () => page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await scrollToEnd();
  await expectSound(page, 'the same on a phone');
  await page.getByRole('link', { name: 'Comparer les formations choisies' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deux formations côte à côte');
  for (const fold of await page.getByRole('main').locator('summary').all()) await fold.click();
  await expectSound(page, 'a comparison on a phone, its folds open');
  for (const path of ['/voeux', '/', `/formation/${FORMATION}`]) {
    await page.goto(path);
    await atRest(page);
    await scrollToEnd();
    await expectSound(page, path);
  }
});

test('axe finds nothing once words are suggested', async ({ page }) => {
  await page.goto('/recherche?bac=general');
  // A plain field until it takes the focus; the lists of the filters have options of their own.
  const field = page.locator('input[name=q]:visible').first();
  await field.fill('audio');
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  await expect(list.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('option', { selected: true })).toHaveCount(1);
  await expectSound(page, 'suggestions');
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(field).toHaveValue('audio');
});
