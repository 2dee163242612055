import type { BrowserContext, Page } from '@playwright/test';
import { expect, FORMATION, test } from './release';

test.use({ serviceWorkers: 'allow' });
// A release is kept once a visit has lasted, and the whole of it on a busy machine.
test.describe.configure({ timeout: 300_000 });
// Counted as run: `npm test` runs them on the demonstration set, whose pack is made and opened in a tenth of the time; tests of the catalogue hold the pack of the official files.
test.beforeEach(({ donnees }, testInfo) => testInfo.skip(!donnees.demonstration));

/** Who asks, and what must not leave the device once it answers by itself. */
const PROFIL = 'bac=general&mention=ab';

/** Visits the site for the first time, and waits until the device holds a release. */
async function firstVisit(page: Page): Promise<void> {
  await page.goto('/methode');
  const answers = () => page.evaluate(() => navigator.serviceWorker.controller !== null);
  await expect.poll(answers, { timeout: 200_000 }).toBe(true);
}

/** A page that the device may have drawn: it runs no script, not even to say that it is at rest. */
const open = (page: Page, address: string) => page.goto(address, { waitUntil: 'load' });

const titled = (page: Page, title: string | RegExp) =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

const offline = (page: Page) => page.getByText('cette page est faite sur cet appareil');

/** What the first such piece of the page says. */
const said = async (page: Page, piece: string) => (await page.locator(piece).first().textContent()) ?? '';

/** Addresses that the browser or its worker sends, from now on. */
function sentBy(context: BrowserContext): string[] {
  const sent: string[] = [];
  context.on('request', (request) => {
    if (request.serviceWorker() !== null) sent.push(request.url());
  });
  return sent;
}

test('after one visit, every screen answers without network, and says from what', { tag: '@demonstration' }, async ({
  page,
  context,
}) => {
  await firstVisit(page);
  await page.goto(`/recherche?${PROFIL}`);
  const found = await said(page, 'h1');
  await page.goto(`/formation/${FORMATION}?${PROFIL}`);
  const nom = await said(page, 'h1');
  const compte = await said(page, '.chiffre-compte');

  // In the middle of a visit: the page that is there leads on.
  await context.setOffline(true);
  await page.getByRole('navigation', { name: 'Navigation principale' }).getByRole('link', { name: 'Les BTS' }).click();
  await titled(page, 'La rose des BTS');
  await expect(offline(page)).toBeVisible();
  await open(page, `/formation/${FORMATION}?${PROFIL}`);
  await titled(page, nom);
  await expect(page.locator('.chiffre-compte').first()).toHaveText(compte);
  await open(page, `/recherche?${PROFIL}`);
  await titled(page, found);
  await expect(offline(page)).toContainText(/données de la session \d{4}, publiées le \d/);
  await open(page, `/comparer?f=${FORMATION}&${PROFIL}`);
  await expect(page.locator('main')).toContainText(nom);
  await open(page, `/voeux?f=${FORMATION}&${PROFIL}`);
  await titled(page, 'Une liste de vœux');
  await open(page, '/');
  await titled(page, /Quels BTS/);
  await open(page, '/formation/0');
  await titled(page, 'Cette page n’existe pas');
  await open(page, '/sitemap.xml');
  await titled(page, 'Cette page attend le réseau');

  // Those that live from scripts have them.
  await open(page, '/voeux');
  await titled(page, 'Ma liste de vœux');
  await open(page, '/seance');
  await expect(page.getByRole('textbox').first()).toBeEditable();
  const asked = `/api/v1/liste?f=${FORMATION}&${PROFIL}`;
  expect(await page.evaluate(async (address) => (await fetch(address)).status, asked)).toBe(200);
});

test('what is asked stays on the device when it is chosen, and the device is emptied when it is asked', {
  tag: '@demonstration',
}, async ({ page, context }) => {
  await firstVisit(page);
  const sent = sentBy(context);
  const personal = () => sent.filter((address) => /bac=|mention=|q=/.test(address));
  await page.goto(`/bts?${PROFIL}`);
  expect(personal()).not.toEqual([]);
  await page.goto('/donnees#appareil');
  await expect(page.getByText('Sans réseau, le site répond avec elle.')).toBeVisible();
  await page.getByRole('checkbox', { name: /Ne rien envoyer/ }).check();
  await expect(page.getByText('tes réponses restent sur cet appareil')).toBeVisible();
  sent.length = 0;
  await open(page, `/recherche?${PROFIL}&q=audiovisuel`);
  await expect(page.getByText('Rien n’a été envoyé')).toBeVisible();
  await open(page, `/formation/${FORMATION}?${PROFIL}`);
  await expect(page.getByText('Rien n’a été envoyé')).toBeVisible();
  expect(personal()).toEqual([]);

  await page.getByRole('link', { name: 'Changer ce choix' }).click();
  await page.getByRole('button', { name: 'Vider' }).click();
  await expect(page.getByText('plus rien n’est gardé')).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  await context.setOffline(true);
  await expect(open(page, '/bts')).rejects.toThrow(/ERR_INTERNET_DISCONNECTED/);
});
