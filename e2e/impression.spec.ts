import { expect, FORMATION, test } from './release';

/** Width between the margins of an A4 sheet, in CSS pixels: 210 − 2 × 14 mm. */
const SHEET = Math.floor((182 / 25.4) * 96);

for (const path of [`/formation/${FORMATION}?bac=general&mention=ab`, '/donnees', '/fiabilite', '/diplome/32032329']) {
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
