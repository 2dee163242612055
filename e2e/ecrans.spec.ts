import { expect, FORMATION, test } from './release';

test('the demonstration is announced on every page, and only then', { tag: '@demonstration' }, async ({
  page,
  donnees,
}) => {
  for (const path of [
    '/',
    '/recherche?bac=general',
    `/formation/${FORMATION}`,
    '/donnees',
    '/methode',
    '/glossaire',
    '/rien',
  ]) {
    await page.goto(path);
    await expect(page.getByText('Données de démonstration : établissements fictifs'), path).toHaveCount(
      donnees.demonstration ? 1 : 0,
    );
  }
  await page.goto(`/formation/${FORMATION}`);
  await expect(page.getByText('Établissement réel', { exact: true })).toHaveCount(donnees.demonstration ? 1 : 0);
});

test('an unreadable parameter is named with what is accepted, and the rest is kept', async ({ page }) => {
  await page.goto('/recherche?bac=general&mention=excellent');
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('« excellent » n’est pas accepté pour « mention »');
  await expect(alert).toContainText('ab');
  await expect(page.getByLabel('Bac', { exact: true })).toHaveValue('general');
  await expect(page.getByRole('article').first()).toBeVisible();
});

test('no result says which filter to relax, with the link that does it', async ({ page }) => {
  await page.goto('/recherche?bac=general&q=xyzzyplugh&statut=public');
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Aucune formation ne répond à tout cela' })).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Sans le filtre Recherche : « xyzzyplugh »/ })
    .click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page).toHaveURL(/statut=public/);
});

test('without a bac the catalogue is there, without any estimate, with an invitation', async ({ page }) => {
  await page.goto('/recherche');
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page.getByText(/Indique ton type de bac/)).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/fiabilité/);
});

test('unknown addresses, formations, diplomas and jobs are 404 pages with a way out', async ({ page }) => {
  for (const path of [
    '/rien',
    '/formation/999999999',
    '/formation/..%2Fetc',
    '/diplome/00000000',
    '/diplome/rien',
    '/metier/MET.0',
  ]) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
    await expect(page.getByRole('link', { name: 'Chercher une formation' })).toBeVisible();
  }
});

test('without a script, they are whole too', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL === undefined ? {} : { baseURL }) });
  const page = await context.newPage();
  for (const path of ['/rien', '/formation/999999999', '/diplome/rien']) {
    expect((await page.goto(path))?.status(), path).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page).toHaveTitle('Page introuvable – Rose des vœux');
    await expect(page.locator('meta[name=robots][content*=noindex]')).not.toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cette page n’existe pas');
    await expect(page.getByRole('contentinfo')).toBeVisible();
  }
  await context.close();
});

test('the tables of a formation are listed, and shown whole on their page, each row with its place', async ({
  page,
}) => {
  await page.goto(`/formation/${FORMATION}?bac=general&mention=ab`);
  const list = page.getByRole('region', { name: 'Tous les chiffres publiés' });
  await expect(list.getByRole('listitem').filter({ hasText: 'Par bac et mention' })).toContainText('21 lignes');
  await list.getByRole('link', { name: 'Par bac et mention' }).click();
  await expect(page).toHaveURL(`/formation/${FORMATION}/lignes?bac=general&mention=ab#par-bac-mention`);
  await expect(page.locator('#par-bac-mention')).toBeInViewport();
  const rows = (id: string) => page.locator(`#${id} tbody tr:has(td)`);
  await expect(rows('par-groupe')).toHaveCount(3);
  await expect(rows('par-sexe')).toHaveCount(9);
  await expect(rows('par-bac-mention')).toHaveCount(21);
  await expect(rows('par-profil')).toHaveCount(15);
  await expect(page.getByText('Non publié.', { exact: false }).filter({ hasText: 'Le rapport dit' })).toHaveCount(3);
  await expect(page.locator('table').getByText('(ta ligne)')).toHaveCount(3);
  await page.locator('#par-bac-mention tbody a').first().click();
  const row = page.getByRole('dialog', { name: 'Suivi des candidats par type de baccalauréat' });
  await expect(row).toContainText('Rapport public de la formation');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(`/formation/${FORMATION}/lignes?bac=general&mention=ab#par-bac-mention`);
  await page.getByRole('main').getByRole('link', { name: /AIS/ }).click();
  await expect(page).toHaveURL(`/formation/${FORMATION}?bac=general&mention=ab`);
  await expect(page.locator('#criteres tbody tr:has(td)')).toHaveCount(5);
});

test('figures of the data are those of the API', { tag: '@demonstration' }, async ({ page, donnees }) => {
  await page.goto('/donnees');
  await expect(page.getByText(donnees.release.slice(0, 12)).first()).toBeVisible();
  await expect(page.locator('#sources-lues tbody tr')).toHaveCount(donnees.sources.length);
});
