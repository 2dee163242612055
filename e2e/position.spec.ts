import { expect, test } from './release';

const LYON = { latitude: 45.76421, longitude: 4.83512 };

test('the position is asked for on demand alone, rounded to a kilometre, and stays in the address', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['geolocation'], { origin: baseURL ?? '' });
  await context.setGeolocation(LYON);
  await page.goto('/');
  await page.getByRole('radio', { name: 'Général', exact: true }).check();
  await page.getByLabel('Ville ou code postal').fill('Nantes');
  await page.getByRole('button', { name: 'Autour de moi' }).click();
  await expect(page.getByText('Les distances seront mesurées depuis ta position')).toBeVisible();
  // One place to measure from.
  await expect(page.getByLabel('Ville ou code postal')).toHaveValue('');
  await page.getByRole('button', { name: 'Voir les formations' }).click();
  await expect(page).toHaveURL((url) => url.search === '?bac=general&lat=45.76&lon=4.84&rayon=30');
});

test('a town that is written after a position takes its place', async ({ page }) => {
  await page.goto('/?bac=general&lat=45.76&lon=4.84&rayon=50');
  await expect(page.getByRole('button', { name: 'Ne plus utiliser ma position' })).toBeVisible();
  await page.getByLabel('Ville ou code postal').fill('Lyon');
  await expect(page.getByRole('button', { name: 'Autour de moi' })).toBeVisible();
  await page.getByRole('button', { name: 'Voir les formations' }).click();
  await expect(page).toHaveURL((url) => url.search === '?bac=general&ville=Lyon&rayon=50');
});

test('a position that is refused is said, with what to do instead', async ({ page, context }) => {
  await context.clearPermissions();
  await page.goto('/');
  await page.getByRole('button', { name: 'Autour de moi' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Écris une ville ou un code postal' })).toBeVisible();
});
