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

test('the tables of a formation stand behind their names, each row with its place', async ({ page }) => {
  const path = `/formation/${FORMATION}/chiffres?bac=general&mention=ab`;
  await page.goto(path);
  const rows = (id: string) => page.locator(`#${id} tbody tr:has(td)`);
  for (const [id, name, extent, count] of [
    ['par-groupe', 'Par groupe de classement', '3 lignes', 3],
    ['par-sexe', 'Par sexe', '9 lignes', 9],
    ['par-bac-mention', 'Par bac et mention', '21 lignes', 21],
    ['par-profil', 'Par profil', '15 lignes', 15],
  ] as const) {
    await expect(page.locator(`#${id}`)).toBeHidden();
    await page.locator('summary', { hasText: `${name} ${extent}` }).click();
    await expect(rows(id)).toHaveCount(count);
    await expect(rows(id).first()).toBeVisible();
  }
  for (const id of ['par-specialite-1', 'par-specialite-2', 'par-specialite-3']) {
    await expect(page.locator('p', { has: page.locator(`#${id}`) })).toContainText(/Non publié\. Le rapport dit/u);
  }
  await expect(page.locator('table').getByText('(ta ligne)')).toHaveCount(3);
  await page.locator('#par-bac-mention tbody a').first().click();
  const row = page.getByRole('dialog', { name: 'Suivi des candidats par type de baccalauréat' });
  await expect(row).toContainText('Rapport public de la formation');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(path);
  await expect(rows('par-bac-mention').first()).toBeVisible();
});

test('figures of the data are those of the API', { tag: '@demonstration' }, async ({ page, donnees }) => {
  await page.goto('/donnees');
  await expect(page.getByText(donnees.release.slice(0, 12)).first()).toBeVisible();
  await expect(page.locator('#sources-lues tbody tr')).toHaveCount(donnees.sources.length);
});
