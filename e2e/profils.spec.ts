import type { Page } from '@playwright/test';
import { expect, test } from './release';

/** Every kind of candidate, from the form to the results: without a script, and on a phone; with one, those whose form it changes (`@sans-script`: the others). */

const answer = (page: Page, name: string | RegExp) =>
  page.getByRole('radio', { name, exact: typeof name === 'string' }).check();
const send = (page: Page) => page.getByRole('button', { name: 'Voir les formations' }).click();

/** The address says the answers, and nothing else: neither empty fields nor what the bac does not ask. */
async function expectAddress(page: Page, query: string): Promise<void> {
  await expect(page).toHaveURL(
    (url) => url.pathname === '/recherche' && decodeURIComponent(url.search) === `?${query}`,
  );
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d formations?/);
  await expect(page.getByRole('article').first()).toBeVisible();
  await expect(page.getByText('n’a pas pu être lu')).toHaveCount(0);
}

test('bac technologique STI2D, option SIN', { tag: '@telephone' }, async ({ page }) => {
  await page.goto('/');
  await answer(page, /^Technologique/);
  await expect(page.getByLabel('Spécialité de ton bac pro')).toBeHidden();
  await expect(page.getByLabel('Première spécialité de terminale')).toBeHidden();
  await page.getByLabel('Série', { exact: true }).selectOption('STI2D');
  await expect(page.getByLabel('Enseignement spécifique STMG')).toBeHidden();
  await page.getByLabel('Enseignement spécifique STI2D').selectOption('SIN');
  await send(page);
  await expectAddress(page, 'bac=technologique&serie=STI2D&specifique=SIN');
  await expect(page.getByText('Mon profil : STI2D')).toBeVisible();
});

test('bac professionnel, with its speciality and the opinion of the class council', { tag: '@sans-script' }, async ({
  page,
}) => {
  await page.goto('/');
  await answer(page, 'Professionnel');
  await page.getByLabel('Spécialité de ton bac pro').fill('photographie');
  await answer(page, 'Favorable');
  await send(page);
  await expectAddress(page, 'bac=professionnel&serie=photographie&avis=favorable');
});

test('réorientation with a bac S of 2019: year and series', async ({ page }) => {
  await page.goto('/');
  await answer(page, /^En réorientation/);
  await answer(page, 'Général');
  await page.getByLabel('Année de ton bac').fill('2019');
  await page.getByLabel(/^Série, si tu as eu ton bac/).selectOption('S');
  await send(page);
  await expectAddress(page, 'bac=general&serie=S&profil=reorientation&annee=2019');
});

test('bac général, with an enseignement de spécialité', { tag: '@sans-script' }, async ({ page }) => {
  await page.goto('/');
  await answer(page, 'Général');
  await page.getByLabel('Première spécialité de terminale').selectOption('NSI');
  await send(page);
  await expectAddress(page, 'bac=general&eds=NSI');
});

test('non scolarisé, with a bac technologique', { tag: '@sans-script' }, async ({ page }) => {
  await page.goto('/');
  await answer(page, /^Pas scolarisé cette année/);
  await answer(page, /^Technologique/);
  await page.getByLabel('Série', { exact: true }).selectOption('STMG');
  await page.getByLabel('Année de ton bac').fill('2022');
  await send(page);
  await expectAddress(page, 'bac=technologique&serie=STMG&profil=non-scolarise&annee=2022');
});

test('scolarité à l’étranger, with another diploma', { tag: '@sans-script' }, async ({ page }) => {
  await page.goto('/');
  await answer(page, /^Scolarité à l’étranger/);
  await answer(page, /^Autre diplôme/);
  await send(page);
  await expectAddress(page, 'bac=autre&profil=scolarite-etrangere');
});

test('what was given to another bac is dropped without a word', async ({ page }) => {
  await page.goto('/?bac=technologique&serie=STI2D&specifique=SIN');
  await expect(page.getByLabel('Enseignement spécifique STI2D')).toHaveValue('SIN');
  await answer(page, 'Général');
  await send(page);
  await expectAddress(page, 'bac=general');
});

test('answers are found again in the form, and a town narrows the search', async ({ page }) => {
  await page.goto('/?bac=general&mention=tb&ville=Lyon&rayon=50&statut=public');
  await expect(page.getByRole('radio', { name: 'Général', exact: true })).toBeChecked();
  await expect(page.getByLabel('Ville ou code postal')).toHaveValue('Lyon');
  await expect(page.getByLabel('Jusqu’à')).toHaveValue('50');
  await send(page);
  await expectAddress(page, 'bac=general&mention=tb&statut=public&ville=Lyon&rayon=50');
});

test('without a bac, the list without figures is announced, and given', { tag: '@sans-script' }, async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('Sans type de bac, tu verras la liste des formations')).toBeVisible();
  await send(page);
  await expect(page).toHaveURL((url) => url.pathname === '/recherche' && url.search === '');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(/\d formations/);
});

test('the bar of another page changes the bac, and drops what belonged to the old one', { tag: '@telephone' }, async ({
  page,
}) => {
  await page.goto('/recherche?bac=technologique&serie=STI2D&specifique=SIN&mention=b');
  const bar = page.getByRole('form', { name: 'Mon profil' });
  await page.getByText('Changer', { exact: true }).click();
  await bar.getByLabel('Bac', { exact: true }).selectOption('professionnel');
  await bar.getByRole('button', { name: 'Mettre à jour' }).click();
  await expectAddress(page, 'bac=professionnel&mention=b');
});
