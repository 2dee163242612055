import type { Page } from '@playwright/test';
import { schemaResultats } from '@/lib/search/resultats';
import { expect, FORMATION, test } from './release';

const PROFIL = 'bac=general&mention=ab';

/** The formation of the report beside two that the open data count. */
async function comparaison(page: Page): Promise<string> {
  const response = await page.request.get('/api/v1/formations?tri=places&taille=4');
  const others = schemaResultats
    .parse(await response.json())
    .resultats.map(({ code }) => code)
    .filter((code) => code !== FORMATION);
  return `/comparer?${[FORMATION, ...others]
    .slice(0, 3)
    .map((code) => `f=${code}&`)
    .join('')}${PROFIL}`;
}

const links = (page: Page) => page.getByRole('main').locator('a.ligne-lien');

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with a script' : 'without a script', () => {
    test.use({ javaScriptEnabled });

    test('a compared count opens its row of the document', async ({ page }) => {
      const address = await comparaison(page);
      await page.goto(address);
      const count = links(page)
        .filter({ hasText: / sur \d/ })
        .first();
      const [, obtenus = '', sur = ''] = /([\d\s]+) sur ([\d\s]+),/u.exec((await count.textContent()) ?? '') ?? [];
      await count.click();
      const row = javaScriptEnabled ? page.getByRole('dialog') : page.getByRole('main');
      for (const value of [sur, obtenus]) {
        await expect(row.locator('dd').filter({ hasText: new RegExp(`^${value.trim()}$`) })).not.toHaveCount(0);
      }
      await expect(page).toHaveURL(new RegExp(`/formation/${FORMATION}/lignes/.*${PROFIL}`));
      await page.goBack();
      await expect(page).toHaveURL(address);
      await expect(links(page).first()).toBeVisible();
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });
  });
}

test('every row of figures has its way to the documents, named by its school, and each way leads somewhere', async ({
  page,
}) => {
  await page.goto(await comparaison(page));
  const heads = await page.getByRole('table', { name: 'Formations côte à côte' }).locator('thead th').allTextContents();
  const names = heads.map((head) => head.replaceAll(/\s/gu, ' '));
  await page.getByText('Dossier ou rang, taux officiel, derniers appelés').click();
  for (const label of [
    /comparables/,
    /Places/,
    /vœux confirmés/,

    /Taux d’accès/,
    /dernier appelé/,
  ]) {
    const row = page.getByRole('row', { name: label }).first();
    await expect(row.locator('a.ligne-lien'), String(label)).not.toHaveCount(0);
  }
  const all = await links(page).evaluateAll((found) =>
    found.map((link) => ({ text: link.textContent ?? '', href: link.getAttribute('href') ?? '' })),
  );
  for (const { text } of all) {
    const name = text.replaceAll(/\s/gu, ' ');
    expect(
      names.some((school) => name.includes(school)),
      name,
    ).toBe(true);
  }
  const addresses = [...new Set(all.map(({ href }) => href))];
  expect(new Set(addresses.map((href) => href.split('/lignes/')[0])).size).toBe(3);
  for (const href of addresses) expect((await page.request.get(href)).status(), href).toBe(200);
});

test('a count that adds up the groups of a report leads to each of them, and says so on paper', async ({ page }) => {
  await page.goto(await comparaison(page));
  const cell = page
    .getByRole('row', { name: /Places/ })
    .first()
    .getByRole('cell')
    .first();
  const total = Number(/^(\d+)/u.exec((await cell.textContent()) ?? '')?.[1]);
  const addresses = await cell
    .locator('a.ligne-lien')
    .evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.length).toBeGreaterThan(1);
  await page.emulateMedia({ media: 'print' });
  await expect(cell.getByText(`${addresses.length} groupes`)).toBeVisible();
  let sum = 0;
  for (const address of addresses) {
    await page.goto(address);
    const places = page.getByRole('main').locator('dl > div', { hasText: 'Nombre de places proposées' });
    sum += Number(await places.locator('dd').textContent());
  }
  expect(sum).toBe(total);
});
