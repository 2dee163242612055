import { readFileSync } from 'node:fs';
import { violations } from './axe';
import { overflow } from './inPage';
import { choose, keep, PROFIL, readListe, schools, status } from './liste';
import { expect, FORMATION, test } from './release';

test('over the limits of Parcoursup is said, and blocks nothing', async ({ page, request }) => {
  const response = await request.get(`/api/v1/formations?${PROFIL}&taille=100&tri=nom`);
  const codes: string[] = (await response.json()).resultats.map(({ code }: { code: string }) => code).slice(0, 21);
  expect(codes).toHaveLength(21);
  await keep(page, codes);
  await expect(page.getByText('1\u00a0sous-vœu de trop')).toBeVisible();
  await expect(page.getByText('à vérifier sur Parcoursup').first()).toBeVisible();
  await page
    .getByRole('button', { name: /^Retirer/ })
    .last()
    .click();
  await expect(page.getByText('sous-vœu de trop')).toHaveCount(0);
});

test('another profile makes other figures, and says so', async ({ page, request }) => {
  const { codes, detail } = await choose(request);
  await keep(page, codes);
  const bilan = page.getByRole('region', { name: 'L’équilibre de la liste' });
  await expect(bilan).toContainText(detail.phrases[0] ?? '');
  await page.getByText('Changer', { exact: true }).click();
  await page.getByLabel('Situation', { exact: true }).selectOption('reorientation');
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await expect(page).toHaveURL(/profil=reorientation/);
  const others = await readListe(request, codes, 'bac=general&mention=ab&profil=reorientation');
  for (const phrase of others.phrases) await expect(bilan).toContainText(phrase);
  await expect(status(page)).toContainText('les chiffres sont recalculés');
  // The list remembers who it is for.
  await page.goto('/voeux');
  await expect(page).toHaveURL(/profil=reorientation/);
});

test('a formation that the data no longer know stays, and says so', async ({ page }) => {
  await keep(page, [FORMATION, '9999999999']);
  await expect(page.getByText('aucune formation des données ne porte le code 9999999999')).toBeVisible();
  await page.reload();
  await expect(schools(page)).toHaveCount(2);
});

test('when figures cannot be read, the last ones stay with their date; when none was, the list stays', async ({
  page,
  request,
}) => {
  const { codes, detail } = await choose(request);
  await keep(page, codes);
  await page.route('**/api/v1/liste?*', (route) => route.abort());
  await page.reload();
  await expect(page.getByText(/Les chiffres ne peuvent pas être lus.*datent du/)).toBeVisible();
  await expect(schools(page)).toHaveCount(codes.length);
  await expect(page.getByRole('region', { name: 'L’équilibre de la liste' })).toContainText(detail.phrases[0] ?? '');
  await page.evaluate(() => localStorage.removeItem('rose-des-voeux.chiffres'));
  await page.reload();
  await expect(page.getByText('aucun chiffre n’est encore sur cet appareil')).toBeVisible();
  await expect(schools(page)).toHaveCount(codes.length);
  await page.unroute('**/api/v1/liste?*');
  await page.getByRole('button', { name: 'Réessayer' }).click();
  await expect(page.getByRole('region', { name: 'L’équilibre de la liste' })).toContainText(detail.phrases[0] ?? '');
});

test('what the device kept and cannot be read is put aside, not lost', async ({ page }) => {
  await page.addInitScript(() => {
    if (sessionStorage.getItem('once') === null) localStorage.setItem('rose-des-voeux.liste', '{"illisible');
    sessionStorage.setItem('once', '1');
  });
  await page.goto('/voeux');
  await expect(page.getByText('elle est mise de côté')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'La télécharger' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toBe('{"illisible');
  await page.getByRole('button', { name: 'L’oublier' }).click();
  await expect(page.getByText('elle est mise de côté')).toHaveCount(0);
});

test('where the browser keeps nothing, the list says that it will be lost', async ({ page, request }) => {
  const { codes } = await choose(request);
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await keep(page, codes);
  await expect(page.getByText('Ton navigateur ne peut rien garder')).toBeVisible();
});

test('two tabs share one list', async ({ page, context, request }) => {
  const { codes } = await choose(request);
  const other = await context.newPage();
  await other.goto('/voeux');
  await expect(other.getByText('Ta liste est vide pour le moment.')).toBeVisible();
  await keep(page, codes);
  await expect(schools(other)).toHaveCount(codes.length);
});

test('axe finds nothing on a list, full or empty, and nothing overflows a phone', async ({ page, request }) => {
  const { codes } = await choose(request);
  await page.goto('/voeux');
  await expect(page.getByText('Ta liste est vide pour le moment.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await keep(page, [...codes, '9999999999']);
  await page
    .getByRole('button', { name: /^Retirer/ })
    .last()
    .click();
  await expect(page.getByRole('button', { name: 'Annuler' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  for (const width of [320, 360, 768]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await page.evaluate(overflow), `${width} px`).toBeLessThanOrEqual(0);
  }
});

test('ten vœux are one sheet of paper: a line for a name, their codes and notes, and none is cut', async ({
  page,
  request,
}) => {
  // A school of each of ten diplomas.
  const { resultats } = await (await request.get(`/api/v1/diplomes?${PROFIL}`)).json();
  const codes: string[] = resultats
    .flatMap(({ distribution }: { distribution: { marques: { code: string }[] } | null }) =>
      (distribution?.marques ?? []).slice(0, 1).map(({ code }) => code),
    )
    .slice(0, 10);
  expect(codes).toHaveLength(10);
  await keep(page, codes);
  await page.getByRole('article').first().getByText('Ma note').click();
  await page.getByRole('article').first().getByRole('textbox').fill('Journée portes ouvertes : le 8 mars');
  await page.emulateMedia({ media: 'print' });
  const sheet = page.locator('.liste');
  await expect(sheet.getByText('Nom\u00a0:')).toBeVisible();
  await expect(sheet.getByText('Date\u00a0:')).toBeVisible();
  for (const code of codes)
    await expect(sheet.getByText(new RegExp(`Code Parcoursup\u00a0: ${code}(?!\\d)`))).toBeVisible();
  await expect(sheet.getByRole('paragraph').filter({ hasText: 'le 8 mars' })).toBeVisible();
  for (const action of ['Retirer', 'Comparer', 'Monter']) {
    await expect(page.getByRole('button', { name: new RegExp(`^${action}`) })).toHaveCount(0);
  }
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(
    await sheet.locator('.planche-groupe').evaluateAll((all) => all.map((one) => getComputedStyle(one).breakInside)),
  ).not.toContain('auto');
});

test('the API refuses what it cannot read, and keeps what it does not know', async ({ request }) => {
  const bad = await request.get('/api/v1/liste?f=abc&q=photo');
  expect(bad.status()).toBe(400);
  expect((await bad.json()).erreurs.map(({ parametre }: { parametre: string }) => parametre)).toEqual(['f', 'q']);
  expect((await readListe(request, ['9999999999'])).introuvables).toEqual(['9999999999']);
  const without = await request.get(`/api/v1/liste/suggestions?f=1&${PROFIL}`);
  expect(without.status()).toBe(400);
  expect(await without.json()).toMatchObject({
    erreurs: [{ parametre: 'palier', message: expect.stringContaining('ambitieux, realiste, prudent') }],
  });
  const known = await request.get(`/api/v1/liste/suggestions?f=1&${PROFIL}&palier=prudent`);
  const again = { headers: { 'If-None-Match': known.headers().etag ?? '' } };
  expect((await request.get(known.url(), again)).status()).toBe(304);
});
