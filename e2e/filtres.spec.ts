import { feuille, openFilters } from './filtrer';
import { expect, test } from './release';

test('a press on the label of a filter ticks it, leaves the sheet open, and the results follow', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/recherche?bac=general&mention=ab');
  const facette = page.locator('fieldset.facette', { has: page.locator('input[name="statut"]') });
  await openFilters(page);
  const label = facette.locator('label').first();
  const box = await label.boundingBox();
  if (box === null) throw new Error('The filter’s label is not on the screen');
  // A real press, on the words and not on the box: the focus goes to what contains the label, then to its box.
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.up();
  await expect(page).toHaveURL(/statut=/);
  await expect(feuille(page)).toHaveAttribute('open');
  await expect(facette.locator('input').first()).toBeChecked();
  // Elsewhere is elsewhere.
  await page.getByRole('heading', { level: 1 }).click();
  await expect(feuille(page)).not.toHaveAttribute('open');
});

test('a formation pressed right after a filter is reached, however long it takes to come', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  // The filter's own address must not call the reader back meanwhile.
  await page.route('**/formation/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto('/recherche?bac=general&mention=ab');
  const facette = page.locator('fieldset.facette', { has: page.locator('input[name="statut"]') });
  await openFilters(page);
  await facette.locator('label').first().click();
  await expect(page.getByRole('link', { name: /^Retirer le filtre/ })).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.getByRole('article').first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/formation\/\d+/, { timeout: 30_000 });
  await page.goBack();
  await expect(page).toHaveURL(/statut=/);
  await expect(page.getByRole('link', { name: /^Retirer le filtre/ })).toHaveCount(1);
});

test('a filter that came by the map stays when another is ticked, though the form does not ask it any more', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto('/recherche?bac=general&mention=ab');
  await page.getByText('Les mêmes lieux en tableau').click();
  // Places are in the order of their counts: the last one is no box that the filter shows at once.
  await page.getByRole('table', { name: 'Nombre de formations par lieu' }).getByRole('link').last().click();
  const removers = page.getByRole('link', { name: /^Retirer le filtre/ });
  await expect(removers).toHaveCount(1);
  const place = await removers.textContent();
  const facette = page.locator('fieldset.facette', { has: page.locator('input[name="statut"]') });
  await openFilters(page);
  await facette.locator('label').first().click();
  await expect(removers).toHaveCount(2);
  await expect(removers.filter({ hasText: place ?? '' })).toHaveCount(1);
});
