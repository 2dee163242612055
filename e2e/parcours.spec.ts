import { openFilters } from './filtrer';
import { expect, FORMATION, METIER, test } from './release';

test('from the form to the results, the formation, its diploma and a job, the profile kept', {
  tag: ['@demonstration', '@telephone'],
}, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('radio', { name: 'Général', exact: true }).check();
  await page.getByRole('radio', { name: /En terminale/ }).check();
  const mots = page.getByLabel('Un domaine, un métier, un sigle');
  await mots.fill('métiers de l’image');
  // What is suggested lies over the button until one has chosen or gone on.
  await mots.press('Enter');

  await expect(page).toHaveURL(/\/recherche\?.*bac=general/);
  // The mention is asked where one sees what it changes.
  await page.getByText('Changer', { exact: true }).click();
  await page.getByLabel('Mention', { exact: true }).selectOption('ab');
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await expect(page).toHaveURL(/mention=ab/);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const link = page.locator(`a[href^="/formation/${FORMATION}?"]`);
  await expect(link).toBeVisible();
  const card = page.getByRole('article').filter({ has: link });
  await expect(card).toContainText('16 sur 56');
  await card.getByText('Pourquoi, en détail').click();
  await expect(card).toContainText('En 2025, sur 56 candidats de bac général mention AB, 16 étaient en position');

  await link.click();
  await expect(page).toHaveURL(new RegExp(`/formation/${FORMATION}\\?.*bac=general`));
  await expect(page.getByText('16 sur 56').first()).toBeVisible();
  await expect(page.getByText('30 sur 75').first()).toBeVisible();

  await page.getByRole('link', { name: 'Diplôme', exact: true }).click();
  await expect(page).toHaveURL(/\/diplome\/32032329/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/image/i);
  await expect(page.getByRole('heading', { name: 'Attendus nationaux' })).toBeVisible();

  await page.getByRole('link', { name: 'Cadreuse, cadreur' }).click();
  await expect(page).toHaveURL(new RegExp(`/metier/${METIER}\\?bac=general&mention=ab`));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cadreuse, cadreur');
  await page.getByRole('region', { name: 'Les BTS qui y mènent' }).getByRole('link', { name: /image/ }).click();
  await expect(page).toHaveURL(/\/diplome\/32032329\?bac=general&mention=ab/);
  await expect(page.getByRole('heading', { name: 'Et après' })).toBeVisible();
});

test('a filter narrows the results, shows as applied, and can be removed', { tag: '@telephone' }, async ({ page }) => {
  await page.goto('/recherche?bac=general');
  const total = page.getByRole('heading', { level: 1 });
  const before = await total.textContent();
  await openFilters(page);
  await page.getByRole('checkbox', { name: /^public/ }).check();
  // Without scripts, and on a phone, a button; elsewhere the answer is enough.
  const send = page.getByRole('button', { name: /^(Appliquer|Voir )/ });
  if (await send.isVisible()) await send.click();
  await expect(page).toHaveURL(/statut=public/);
  await expect(total).not.toHaveText(before ?? '');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Retirer le filtre Statut : public' }).click();
  await expect(page).not.toHaveURL(/statut=public/);
  await expect(total).toHaveText(before ?? '');
});

test('pages of results follow one another in the address, without a formation twice', { tag: '@telephone' }, async ({
  page,
}) => {
  const links = page.getByRole('article').getByRole('heading').getByRole('link');
  const addresses = () => links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  await page.goto('/recherche?bac=technologique&vue=liste&taille=5');
  await expect(links).toHaveCount(5);
  const first = await addresses();
  await page.getByRole('link', { name: 'Suivante' }).click();
  await expect(page).toHaveURL(/page=2/);
  // What the screen shows of a new page comes first, the rest a moment later.
  await expect.poll(async () => new Set([...first, ...(await addresses())]).size).toBe(10);
  await expect(links).toHaveCount(5);
});

test('the profile can be changed from the results and from a formation', { tag: '@telephone' }, async ({ page }) => {
  await page.goto(`/formation/${FORMATION}`);
  await page.getByLabel('Bac', { exact: true }).selectOption('technologique');
  await page.getByRole('button', { name: 'Voir mes chiffres' }).click();
  await expect(page).toHaveURL(/bac=technologique/);
  await expect(page.getByText('8 sur 12').first()).toBeVisible();
});
