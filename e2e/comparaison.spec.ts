import type { Page } from '@playwright/test';
import { schemaResultats } from '@/lib/search/resultats';
import { expectNoViolation } from './axe';
import { expect, FORMATION, test } from './release';
import { shownText } from './shownText';

const PROFIL = 'bac=general&mention=ab';

/** Codes of the formations that a search returns, whatever the release. */
async function codes(page: Page, query: string): Promise<string[]> {
  const response = await page.request.get(`/api/v1/formations?${query}`);
  return schemaResultats.parse(await response.json()).resultats.map(({ code }) => code);
}

/** A comparison of the formation that every release holds with those that have most places. */
async function comparaisonPath(page: Page, n: number, more = PROFIL): Promise<string> {
  const others = (await codes(page, 'tri=places&taille=6')).filter((code) => code !== FORMATION);
  return `/comparer?${[FORMATION, ...others]
    .slice(0, n)
    .map((code) => `f=${code}&`)
    .join('')}${more}`;
}

const table = (page: Page) => page.getByRole('table', { name: 'Formations côte à côte' });
const heads = (page: Page) => table(page).locator('thead th').allInnerTexts();

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test('a parent compares three schools, asks for another mention and shares the link', async ({ page, browser }) => {
    await page.goto(`/recherche?${PROFIL}&tri=places`);
    const buttons = page.getByRole('main').getByRole('button', { name: /^\+?Comparer / });
    for (const index of [0, 1, 2]) await buttons.nth(index).click();
    const tray = page.getByRole('complementary', { name: 'Formations à comparer' });
    await expect(tray).toContainText('3 formations à comparer');
    await tray.getByRole('link', { name: /^Comparer/ }).click();

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Trois formations côte à côte');
    await expect(page).toHaveURL(/\/comparer\?f=\d+&f=\d+&f=\d+&bac=general&mention=ab/);
    // Side by side, under names that stay at the top of the screen.
    for (const width of [360, 320]) {
      await page.setViewportSize({ width, height: 740 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await table(page).getByRole('row').last().scrollIntoViewIfNeeded();
      const names = await table(page)
        .locator('thead th')
        .evaluateAll((all) => all.map((name) => [name.getBoundingClientRect().x, name.getBoundingClientRect().y]));
      expect(new Set(names.map(([, y]) => y)).size).toBe(1);
      expect(new Set(names.map(([x]) => x)).size).toBe(3);
      expect((await table(page).locator('thead').boundingBox())?.y).toBe(0);
    }

    await page
      .getByRole('navigation', { name: 'Et avec une autre mention ?' })
      .getByRole('link', { name: 'Bien', exact: true })
      .click();
    await expect(page).toHaveURL(/mention=b(&|$)/);
    await expect(page.getByRole('link', { name: 'Bien', exact: true })).toHaveAttribute('aria-current', 'true');
    await expect(table(page).locator('.chiffre-compte').first()).toBeVisible();

    await page.evaluate(() => {
      navigator.share = async ({ url = '' } = {}) => {
        document.body.dataset.partage = url;
      };
    });
    await page.getByRole('button', { name: 'Partager' }).click();
    const link = (await page.locator('body').getAttribute('data-partage')) ?? '';
    expect(new URL(link)).toMatchObject({ pathname: '/partage', search: '' });

    const shared = await browser.newContext({ viewport: { width: 360, height: 740 } });
    const other = await shared.newPage();
    await other.goto(link);
    await expect(other).toHaveURL(page.url());
    expect(await shownText(table(other))).toBe(await shownText(table(page)));
    await shared.close();
  });
});

test('a fifth formation is refused, and says why; one of the tray can go', async ({ page }) => {
  await page.goto(`/recherche?${PROFIL}&tri=places`);
  const buttons = page.getByRole('main').getByRole('button', { name: /^Comparer / });
  for (const index of [0, 1, 2, 3, 4]) await buttons.nth(index).click();
  await expect(page.getByText('Quatre formations au plus : retire-en une.').first()).toBeAttached();
  await expect(buttons.nth(3)).toHaveAttribute('aria-pressed', 'true');
  await expect(buttons.nth(4)).toHaveAttribute('aria-pressed', 'false');
  const tray = page.getByRole('complementary', { name: 'Formations à comparer' });
  await tray
    .getByRole('button', { name: /^Retirer/ })
    .first()
    .click();
  await expect(buttons.nth(0)).toHaveAttribute('aria-pressed', 'false');
  await page.reload();
  await expect(tray.getByRole('button', { name: /^Retirer/ })).toHaveCount(3);
});

test('content that cannot be read on the device is no obstacle', async ({ page }) => {
  await page.addInitScript(() => window.localStorage.setItem('rose.comparaison.1', '{"never": '));
  await page.goto(`/formation/${FORMATION}?${PROFIL}`);
  await page
    .getByRole('button', { name: /Comparer / })
    .first()
    .click();
  await expect(page.getByRole('complementary', { name: 'Formations à comparer' })).toContainText(
    '1 formation à comparer',
  );
});

test('the tray never covers what takes the focus', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 1000, height: 600 });
  await page.goto(`/formation/${FORMATION}?${PROFIL}`);
  await page
    .getByRole('button', { name: /Comparer / })
    .first()
    .click();
  await expect(page.getByRole('complementary', { name: 'Formations à comparer' })).toBeVisible();
  for (let step = 0; step < 40; step++) {
    await page.keyboard.press('Tab');
    const covered = await page.evaluate(() => {
      const tray = document.querySelector('aside[aria-label="Formations à comparer"]');
      const focused = document.activeElement;
      if (tray === null || focused === null || tray.contains(focused)) return 0;
      return focused.getBoundingClientRect().top - tray.getBoundingClientRect().top;
    });
    expect(covered, `after ${step + 1} tabs`).toBeLessThanOrEqual(0);
  }
});

test('the keyboard alone chooses, compares, moves and removes', async ({ page }) => {
  await page.goto(`/recherche?${PROFIL}&tri=places`);
  const buttons = page.getByRole('main').getByRole('button', { name: /Comparer / });
  for (const index of [0, 1]) {
    await buttons.nth(index).focus();
    await page.keyboard.press('Space');
    await expect(buttons.nth(index)).toHaveAttribute('aria-pressed', 'true');
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Comparer les 2 formations' }).last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deux formations côte à côte');
  const [first = '', second = ''] = await heads(page);
  await page.getByRole('link', { name: /^Avancer/ }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => heads(page)).toEqual([second, first]);
  await page
    .getByRole('link', { name: /^Retirer/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Une formation, et une autre à côté ?');
});

test('what differs comes first, what is equal is said once, and each pair has its verdict', async ({ page }) => {
  await page.goto(await comparaisonPath(page, 3));
  await expect(page.getByRole('main')).toContainText(
    /nettement plus difficile qu|on ne peut pas trancher|Pas d’écart à lire/i,
  );
  // No school is the better one.
  await expect(page.getByRole('main')).not.toContainText(/meilleur|chances/i);
  const labels = await table(page).getByRole('rowheader').allInnerTexts();
  const same = labels.findIndex((label) => label.startsWith('Identique pour les trois'));
  expect(labels[0]).toContain('Candidats comparables');
  expect(same).toBeGreaterThan(0);
  const rows = table(page).locator('tbody tr');
  for (let at = 1; at < same; at++) {
    const cells = await rows.nth(at).getByRole('cell').allInnerTexts();
    expect(new Set(cells).size, labels[at]).toBeGreaterThan(1);
  }
  await expect(rows.nth(same).getByRole('cell')).toHaveCount(1);
});

test('a family takes the comparison away as a sheet of Excel, and is told when it cannot be written', async ({
  page,
  context,
}) => {
  await page.goto(await comparaisonPath(page, 3));
  const button = page.getByRole('button', { name: 'Feuille pour la famille (Excel)' });
  await context.setOffline(true);
  await button.click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('La feuille Excel n’a pas pu être préparée');
  await expectNoViolation(page, 'the sheet could not be written');
  await context.setOffline(false);
  const download = page.waitForEvent('download');
  await button.click();
  expect((await download).suggestedFilename()).toBe('bts-compares.xlsx');
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0);
});

test('the screen speaks to nobody in particular: neither « tu » nor « vous »', async ({ page }) => {
  await page.goto(await comparaisonPath(page, 4));
  const text = await shownText(page.getByRole('main'));
  // The words of a commission, folded here, are its own.
  expect(text).not.toMatch(/(^|[^\p{L}])(tu|ton|ta|tes|toi|vous|votre|vos)([^\p{L}]|$)/iu);
});

test('an unknown code and a fifth one are said, and the rest is compared', async ({ page }) => {
  const path = await comparaisonPath(page, 5);
  await page.goto(path.replace('f=', 'f=999999999&f='));
  await expect(page.getByRole('main').getByRole('alert')).toContainText(
    'Aucune formation connue ne porte ce code : 999999999.',
  );
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Quatre formations au plus. Laissées de côté');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Quatre formations côte à côte');
});

test('without a profile the table stands, without figures; without formations there is a way on', async ({ page }) => {
  await page.goto(await comparaisonPath(page, 2, ''));
  await expect(page.getByRole('main')).toContainText('Sans profil');
  await expect(table(page).getByRole('rowheader', { name: /^Candidats/ })).toBeVisible();
  await page.goto('/comparer');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comparer des formations');
  await expect(page.getByRole('button', { name: 'Chercher' })).toBeVisible();
});

test('four formations print on two landscape sheets at most', async ({ page }) => {
  await page.goto(await comparaisonPath(page, 4));
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.length).toBeLessThanOrEqual(2);
  const [, width = '0', height = '0'] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf) ?? [];
  expect(Number(width)).toBeGreaterThan(Number(height));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a comparison is begun, completed by search, narrowed, changed and emptied', async ({ page }) => {
    await page.goto(`/formation/${FORMATION}?${PROFIL}`);
    await page
      .getByRole('link', { name: /^\+?Comparer / })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`/comparer\\?f=${FORMATION}&bac=general&mention=ab`));
    await page.getByRole('search').getByRole('searchbox').fill('commerce');
    await page.getByRole('button', { name: 'Chercher' }).click();
    await page
      .getByRole('listitem')
      .getByRole('link', { name: /^Ajouter / })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deux formations côte à côte');
    // The search is kept, for a third.
    await expect(page.getByRole('search').getByRole('searchbox')).toHaveValue('commerce');
    const before = await heads(page);
    await page
      .getByRole('link', { name: /^Changer / })
      .last()
      .click();
    await page.getByRole('search').getByRole('searchbox').fill('gestion');
    await page.getByRole('button', { name: 'Chercher' }).click();
    await page
      .getByRole('link', { name: /^Choisir / })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Deux formations côte à côte');
    expect(await heads(page)).not.toEqual(before);
    await page.getByText('Changer', { exact: true }).click();
    await page.getByLabel('Mention', { exact: true }).selectOption('tb');
    await page.getByRole('button', { name: 'Mettre à jour' }).click();
    await expect(page).toHaveURL(/mention=tb/);
    await page
      .getByRole('link', { name: /^Retirer / })
      .first()
      .click();
    await page
      .getByRole('link', { name: /^Retirer / })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Comparer des formations');
  });
});
