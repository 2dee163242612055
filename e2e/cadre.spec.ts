import { expect, test } from './release';

const PHONE = { width: 360, height: 740 };

test('the current place is marked in the banner', async ({ page }) => {
  const places = page.getByRole('navigation', { name: 'Navigation principale' });
  await page.goto('/recherche?bac=general');
  await expect(places.getByRole('link', { name: 'Formations' })).toHaveAttribute('aria-current', 'page');
  await expect(places.locator('[aria-current]')).toHaveCount(1);
  await page.goto('/methode');
  await expect(places.getByRole('link', { name: 'Lire les chiffres' })).toHaveAttribute('aria-current', 'page');
});

test('on a phone, a place chosen in the menu shuts it, and Escape gives the focus back', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/recherche');
  const menu = page.getByRole('button', { name: 'Menu' });
  const places = page.getByRole('navigation', { name: 'Navigation principale' });
  await expect(places).toBeHidden();
  await menu.press('Enter');
  await expect(places).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(places).toBeHidden();
  await expect(menu).toBeFocused();
  await menu.click();
  await places.getByRole('link', { name: 'Lire les chiffres' }).click();
  await expect(page).toHaveURL(/\/methode$/);
  await expect(places).toBeHidden();
});

test('a lost network is said as such, until it is back', async ({ page, context }) => {
  await page.goto('/methode');
  const said = page.getByText('Hors connexion', { exact: false });
  // Heard once the page is alive.
  await expect(async () => {
    await context.setOffline(false);
    await context.setOffline(true);
    await expect(said).toBeVisible({ timeout: 500 });
  }).toPass();
  await context.setOffline(false);
  await expect(said).toHaveCount(0);
});

test('every place of the foot exists', async ({ page, request }) => {
  await page.goto('/methode');
  const links = await page.getByRole('navigation', { name: 'Pied de page' }).getByRole('link').all();
  expect(links.length).toBeGreaterThan(9);
  for (const link of links) {
    const href = (await link.getAttribute('href')) ?? '';
    expect((await request.get(href)).status(), href).toBe(200);
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the menu of a phone opens and shuts', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto('/methode');
    const places = page.getByRole('navigation', { name: 'Navigation principale' });
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(places.getByRole('link', { name: 'Formations' })).toBeVisible();
    await places.getByRole('button', { name: 'Fermer' }).click();
    await expect(places).toBeHidden();
  });
});
