import type { Page } from '@playwright/test';
import { feuille, openFilters, tick } from './filtrer';
import { overflow } from './inPage';
import { atRest, expect, FORMATION, test } from './release';

const SEARCH = '/recherche?bac=general&mention=ab';
const total = (page: Page) => page.getByRole('heading', { level: 1 });
const cards = (page: Page) => page.getByRole('article');

/** The scripts are there: the list answers to a change. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(total(page)).toBeVisible();
  await atRest(page);
}

test('a student of general studies filters, sorts, looks at the map, opens a card and comes back', {
  tag: '@demonstration',
}, async ({ page }) => {
  await page.goto('/');
  await page.getByRole('radio', { name: 'Général', exact: true }).check();
  await page.getByRole('button', { name: /^Voir les formations/ }).click();
  await expect(page).toHaveURL(/\/recherche\?.*bac=general/);
  await atRest(page);

  const all = await total(page).textContent();
  await page.getByLabel('Domaine, métier, sigle').fill('commerce');
  await expect(page).toHaveURL(/q=commerce/);
  await expect(total(page)).not.toHaveText(all ?? '');
  await openFilters(page);
  await page.getByLabel('Trier par').selectOption('acces');
  await expect(page).toHaveURL(/tri=acces/);
  await page.keyboard.press('Escape');
  await expect(page.getByText(/ne comptent pas la même chose/)).toBeVisible();

  const found = await total(page).textContent();
  // A field taught in enough places for the map to gather some, in any set of data.
  const circle = page
    .getByRole('complementary', { name: 'Carte' })
    .getByRole('link', { name: /^\d+ formations?, / })
    .first();
  const name = await circle.locator('title').textContent();
  await circle.click();
  await expect(total(page)).toHaveText(new RegExp(`^${name?.split(' ')[0]} formation`));
  await expect(page).toHaveURL(/(region|departement|lat)=/);

  const narrowed = await total(page).textContent();
  const link = cards(page).getByRole('heading').getByRole('link').first();
  const school = await link.textContent();
  await link.click();
  await expect(page).toHaveURL(/\/formation\/\d+\?bac=general/, { timeout: 30_000 });
  await expect(page.getByText(school ?? '').first()).toBeVisible();
  await page.goBack();
  await expect(total(page)).toHaveText(narrowed ?? '');
  await page.goBack();
  await expect(total(page)).toHaveText(found ?? '');
  await expect(page.getByLabel('Domaine, métier, sigle')).toHaveValue('commerce');
});

test('a filter is ticked from the far end of its line, and takes the focus', async ({ page }) => {
  await open(page, SEARCH);
  await openFilters(page);
  const line = page.locator('label').filter({ hasText: /^public/ });
  const width = (await line.boundingBox())?.width ?? 0;
  await line.click({ position: { x: width - 6, y: 10 } });
  const box = page.getByRole('checkbox', { name: /^public/ });
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
  await expect(page).toHaveURL(/statut=public/);
});

test('words written while a filter is pressed are kept, though its answer was asked for without them', async ({
  page,
}) => {
  await open(page, SEARCH);
  await openFilters(page);
  await page.getByRole('checkbox', { name: /^public/ }).hover();
  const foreseen = page.waitForResponse(/statut=public/);
  await page.mouse.down();
  await foreseen;
  await page.evaluate(() => {
    const field = document.querySelector<HTMLInputElement>('#q');
    if (field === null) throw new Error('no field');
    field.value = 'commerce';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.mouse.up();
  await expect(page).toHaveURL(/q=commerce.*statut=public/);
});

test('list, counts, map and address follow one filter; back, forward and reload bring all of it back', async ({
  page,
}) => {
  await open(page, SEARCH);
  const before = await total(page).textContent();
  await tick(page, /^public/);
  await expect(page).toHaveURL(/statut=public/);
  await expect(total(page)).not.toHaveText(before ?? '');
  const box = page.getByRole('checkbox', { name: /^public/ });
  await expect(box).toBeFocused();
  const after = (await total(page).textContent()) ?? '';
  await expect(page.getByRole('status').filter({ hasText: after })).toBeAttached();
  await page.goBack();
  await expect(total(page)).toHaveText(before ?? '');
  await expect(box).not.toBeChecked();
  await page.goForward();
  await expect(total(page)).toHaveText(after);
  await expect(box).toBeChecked();
  await page.reload();
  await expect(total(page)).toHaveText(after);
  await expect(page.getByRole('link', { name: 'Retirer le filtre Statut : public' })).toBeVisible();
});

test('a field being typed in keeps its element, its focus, its caret and its suggestions while the list follows', async ({
  page,
}) => {
  await open(page, SEARCH);
  const field = page.getByLabel('Domaine, métier, sigle');
  await field.evaluate((element) => element.setAttribute('data-kept', ''));
  await field.focus();
  await expect(page.getByRole('combobox', { name: /métier/i })).toBeVisible();
  await field.pressSequentially('gesion');
  await expect(page).toHaveURL(/q=gesion/);
  for (let left = 0; left < 3; left++) await field.press('ArrowLeft');
  await field.press('t');
  await expect(page).toHaveURL(/q=gestion/);
  await expect(page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first()).toBeVisible();
  await expect(page.getByRole('region', { name: 'Résultats' })).toHaveAttribute('aria-busy', 'false');
  await expect(field).toHaveAttribute('data-kept', '');
  await expect(field).toBeFocused();
  expect(await field.evaluate((element: HTMLInputElement) => element.selectionStart)).toBe(4);
  await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeVisible();
  await page.goBack();
  await expect(field).toHaveValue('');
});

test('the page loads nothing from anybody else, and asks the API only for what changes', async ({ page, baseURL }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await open(page, SEARCH);
  expect(asked.filter((url) => !url.startsWith(baseURL ?? '') && !url.startsWith('data:'))).toEqual([]);
  expect(asked.filter((url) => /\/api\/v1\/(resultats|carte)\?(?!.*page=2)/.test(url))).toEqual([]);
});

test('pages follow one another from their top, with the focus on the count', async ({ page }) => {
  await open(page, `${SEARCH}&vue=liste`);
  const first = await cards(page).first().getByRole('heading').getByRole('link').getAttribute('href');
  await page.getByRole('link', { name: 'Suivante' }).click();
  await expect(page).toHaveURL(/page=2/);
  await expect(cards(page).first().locator(':is(h2, h3) a')).not.toHaveAttribute('href', first ?? '');
  await expect(page.getByRole('region', { name: 'Résultats' })).toBeInViewport();
  expect(await total(page).evaluate((heading) => heading.contains(document.activeElement))).toBe(true);
});

test('every circle of the map has a name, is reached by the keyboard, and has its row in the table', async ({
  page,
}) => {
  await open(page, SEARCH);
  const map = page.getByRole('complementary', { name: 'Carte' });
  const circles = map.locator('svg a');
  await expect(circles.first()).toBeVisible();
  for (const circle of await circles.all()) await expect(circle).toHaveAccessibleName(/\S/);
  await circles.first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/(region|departement|lat)=/);
  await map.getByText('Les mêmes lieux en tableau').click();
  // Its head, then a row a place.
  await expect(map.getByRole('table').getByRole('row').nth(1)).toBeVisible();
});

test('offline, the former list stays, says since when, and the new one comes with the network', async ({
  page,
  context,
}) => {
  await open(page, SEARCH);
  const before = (await total(page).textContent()) ?? '';
  await context.setOffline(true);
  await tick(page, /^public/);
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('Pas de connexion');
  await expect(alert).toContainText(/celle de \d\d:\d\d/);
  await expect(total(page)).toHaveText(before);
  await expect(cards(page).first()).toBeVisible();
  await context.setOffline(false);
  await expect(total(page)).not.toHaveText(before);
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
});

test('a service that is down and a parameter that cannot be read are told apart', async ({ page }) => {
  await open(page, SEARCH);
  await page.route('**/api/v1/**', (route) => route.fulfill({ status: 503, body: '{}' }));
  await tick(page, /^public/);
  await page.keyboard.press('Escape');
  const alert = page.getByRole('main').getByRole('alert');
  await expect(alert).toContainText('Les données ne sont pas disponibles pour le moment');
  await alert.getByRole('button', { name: 'Réessayer' }).click();
  await expect(alert).toContainText('Les données ne sont pas disponibles pour le moment');
  await page.unroute('**/api/v1/**');
  await page.route('**/api/v1/**', (route) =>
    route.fulfill({
      status: 400,
      contentType: 'application/problem+json',
      body: JSON.stringify({ erreurs: [{ parametre: 'q', message: '« q » est trop long.' }] }),
    }),
  );
  await page.getByLabel('Domaine, métier, sigle').fill('photo');
  await expect(alert).toContainText('« q » est trop long.');
  await page.unroute('**/api/v1/**');
  await page.getByLabel('Domaine, métier, sigle').fill('son');
  await expect(alert).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Résultats' })).toHaveAttribute('aria-busy', 'false');
});

test('on a slow network the list says that it waits, without moving', async ({ page }) => {
  await open(page, SEARCH);
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/api/v1/**', async (route) => {
    await gate;
    await route.continue();
  });
  const list = page.getByRole('region', { name: 'Résultats' });
  const top = () => list.evaluate((element) => Math.round(element.getBoundingClientRect().top + window.scrollY));
  const before = await top();
  await tick(page, /^public/);
  await expect(list).toHaveAttribute('aria-busy', 'true');
  expect(await top()).toBe(before);
  release();
  await expect(list).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByRole('link', { name: 'Retirer le filtre Statut : public' })).toBeVisible();
});

test('several fast changes leave the last one', async ({ page }) => {
  await open(page, SEARCH);
  const field = page.getByLabel('Domaine, métier, sigle');
  await field.pressSequentially('photo', { delay: 60 });
  await expect(page).toHaveURL(/q=photo(&|$)/);
  await expect(page.getByRole('region', { name: 'Résultats' })).toHaveAttribute('aria-busy', 'false');
  await expect(field).toBeFocused();
  await page.goBack();
  await expect(page).not.toHaveURL(/q=/);
  await expect(field).toHaveValue('');
});

test('nothing found says which filter to relax, also after a change', async ({ page }) => {
  await open(page, `${SEARCH}&statut=public`);
  await page.getByLabel('Domaine, métier, sigle').fill('xyzzyplugh');
  await expect(total(page)).toHaveText('Aucune formation ne répond à tout cela');
  await page.getByRole('link', { name: /^Sans le filtre Recherche/ }).click();
  await expect(cards(page).first()).toBeVisible();
  await expect(page).not.toHaveURL(/q=/);
});

test('an unknown town is said, and the list stands without the distance', async ({ page }) => {
  await page.goto(`${SEARCH}&ville=Xyzzyville`);
  await expect(page.getByText(/Ville inconnue/)).toBeVisible();
  await expect(cards(page).first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('filters, map, pages and table are forms and links', async ({ page }) => {
    await page.goto(SEARCH);
    const before = await total(page).textContent();
    await openFilters(page);
    await page.getByRole('checkbox', { name: /^public/ }).check();
    await page.getByRole('button', { name: 'Appliquer' }).click();
    await expect(page).toHaveURL(/statut=public/);
    await expect(total(page)).not.toHaveText(before ?? '');
    await expect(page.getByText('n’a pas pu être lu')).toHaveCount(0);
    await page
      .getByRole('complementary', { name: 'Carte' })
      .getByRole('link', { name: /^\d+ formations?, / })
      .first()
      .click();
    await expect(page).toHaveURL(/(region|departement|lat)=/);
    await expect(cards(page).first()).toBeVisible();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('filters rise from the foot, the map unfolds, and the button goes back to the list', async ({ page }) => {
    await open(page, SEARCH);
    const circle = page.getByRole('complementary', { name: 'Carte' }).locator('svg a').first();
    await expect(circle).toBeHidden();
    await page.locator('summary', { hasText: /^Carte$/ }).tap();
    await expect(circle).toBeVisible();
    const { width = 0, height = 0 } = (await circle.boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    await tick(page, /^public/);
    await expect(page).toHaveURL(/statut=public/);
    const send = page.getByRole('button', { name: /^Voir .*formations?$/ });
    await expect(send).toBeInViewport();
    await send.tap();
    await expect(feuille(page)).not.toHaveAttribute('open');
    await expect(page.getByLabel('Trier par')).toBeHidden();
    await expect(total(page)).toBeInViewport();
  });
});

test('nothing is wider than the screen of a phone, whatever its width', async ({ page }) => {
  for (const path of [SEARCH, `${SEARCH}&tri=acces&q=audiovisuel`, `${SEARCH}&q=xyzzyplugh`]) {
    await page.setViewportSize({ width: 400, height: 800 });
    await page.goto(path);
    await openFilters(page);
    for (const width of [400, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await page.evaluate(overflow), `${path} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('the known formation says why it is there, with its figure in one look', { tag: '@demonstration' }, async ({
  page,
}) => {
  await page.goto(`${SEARCH}&q=m%C3%A9tiers+de+l%E2%80%99image`);
  const card = cards(page).filter({ has: page.locator(`a[href^="/formation/${FORMATION}?"]`) });
  await expect(card).toContainText(/16 sur 56en 2025, bac général mention AB, auraient pu recevoir une proposition/);
  await expect(card).toContainText(/(Ambitieux|Réaliste|Prudent) · \d+ à \d+\s% l’an prochain/);
  await card.getByText('Pourquoi, en détail').click();
  await expect(card).toContainText('sur 56 candidats de bac général mention AB, 16 étaient en position');
  await expect(page.getByRole('region', { name: 'Résultats' })).toContainText(
    'Les conditions d’accès citent le bac général',
  );
  await expect(card.getByRole('button', { name: /Garder dans ma liste/ })).toBeVisible();
});

test('results stand by diploma, one after the other or in a table, each an address; a row holds three lines on a phone', {
  tag: '@demonstration',
}, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `${SEARCH}&q=commerce+ou+informatique`);
  const groups = page.getByRole('region', { name: 'Résultats' }).locator('section');
  await expect(groups.nth(1)).toBeVisible();
  const heights = await cards(page).evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  expect(Math.max(...heights)).toBeLessThanOrEqual(200);
  const views = page.getByRole('list', { name: 'Présentation' });
  await views.getByRole('link', { name: 'À la suite' }).click();
  await expect(page).toHaveURL(/vue=liste/);
  await expect(groups).toHaveCount(0);
  await views.getByRole('link', { name: 'Table' }).click();
  await expect(page).toHaveURL(/vue=table/);
  await expect(page.getByRole('table').getByRole('row').nth(1)).toContainText(/\d+ sur \d+/);
  await page.goBack();
  await page.goBack();
  await expect(groups.nth(1)).toBeVisible();
});

test('the keyboard comes to the results in a few stops, and to the map after them, in one', async ({ page }) => {
  await open(page, `${SEARCH}&q=commerce`);
  await page.getByRole('link', { name: 'Aller aux résultats' }).focus();
  const isIn = (selector: string) =>
    page.evaluate((inside) => document.activeElement?.closest(inside) !== null, selector);
  let stops = 0;
  for (; stops < 12 && !(await isIn('article, .groupe-diplome')); stops++) await page.keyboard.press('Tab');
  expect(stops).toBeLessThanOrEqual(7);
  expect(await page.locator('aside svg a:not([tabindex="-1"])').count()).toBe(1);
  const follows = await page.evaluate(() => {
    const [row, map] = [document.querySelector('article'), document.querySelector('aside svg[role]')];
    return row !== null && map !== null && (row.compareDocumentPosition(map) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  });
  expect(follows).toBe(true);
});
