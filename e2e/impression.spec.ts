import { expect, FORMATION, test } from './release';

/** Width between the margins of an A4 sheet, in CSS pixels: 210 − 2 × 14 mm. */
const SHEET = Math.floor((182 / 25.4) * 96);

for (const path of [
  `/formation/${FORMATION}/imprimer?bac=general&mention=ab`,
  '/donnees',
  '/fiabilite',
  '/diplome/32032329',
]) {
  test(`on paper, no column of ${path} is cut`, async ({ page }) => {
    await page.setViewportSize({ width: SHEET, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const cut = await page
      .locator('table')
      .evaluateAll(
        (tables, width) =>
          tables
            .map((table) => ({ id: table.id, right: Math.ceil(table.getBoundingClientRect().right) }))
            .filter(({ right }) => right > width),
        SHEET,
      );
    expect(cut).toEqual([]);
  });
}

test('a printed list says its filters and what is to be known of its figures', async ({ page }) => {
  await page.goto('/recherche?bac=general&mention=ab&statut=public');
  const known = page.locator('#resultats details', { hasText: 'Comment lire ces chiffres' }).getByRole('listitem');
  const filters = page.getByRole('list', { name: 'Filtres appliqués' });
  await expect(known.first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(known.first()).toBeVisible();
  await expect(filters.getByText('Statut : public')).toBeVisible();
  await expect(filters.locator('svg')).toBeHidden();
  await page.goto('/recherche?bac=general&mention=ab');
  await expect(page.locator('#resultats').getByText('Aucun filtre', { exact: true })).toBeVisible();
});
