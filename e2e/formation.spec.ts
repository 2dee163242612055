import { violations } from './axe';
import { overflow } from './inPage';
import { expect, FORMATION, test } from './release';

const PATH = `/formation/${FORMATION}`;
/** Width between the margins of an A4 sheet, in CSS pixels: 210 − 2 × 14 mm. */
const SHEET = Math.floor((182 / 25.4) * 96);

test('who does not know the mention yet sees each mention’s figure, beside that of all mentions, which is theirs', async ({
  page,
}) => {
  await page.goto(`${PATH}?bac=general`);
  const ladder = page.getByRole('region', { name: 'Selon la mention obtenue ensuite au bac' });
  await expect(ladder).toContainText('tous profils confondus');
  for (const [mention, count] of [
    ['Sans mention', '8 sur 35 en 2025'],
    ['Assez bien', '16 sur 56 en 2025'],
    ['Bien', '10 sur 23 en 2025'],
    ['Très bien, avec ou sans félicitations', '3 sur 9 en 2025'],
  ] as const) {
    await expect(ladder.getByRole('listitem').filter({ hasText: count })).toContainText(mention);
  }
  await expect(ladder).toContainText('non concluant');
  await expect(ladder.getByText('(ta ligne)')).toHaveCount(1);
  await page.goto(`${PATH}?bac=general&mention=b`);
  await expect(ladder.getByRole('listitem').filter({ hasText: '10 sur 23' })).toContainText('(ta ligne)');
});

test('the parts follow the questions that people ask, each reached from the summary', async ({ page }) => {
  await page.goto(`${PATH}?bac=general&mention=ab`);
  const titles = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
  const questions = [
    'Est-ce que je peux',
    'Qu’est-ce qui décide',
    'Selon la mention',
    'Selon la situation',
    'Que regarde',
  ];
  expect(titles.map((title) => questions.findIndex((one) => title.startsWith(one))).filter((at) => at >= 0)).toEqual([
    0, 1, 2, 3, 4,
  ]);
  await page.getByRole('navigation', { name: 'Sur cette page' }).getByRole('link', { name: 'À préparer' }).click();
  await expect(page).toHaveURL(/#preparer$/);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a figure opens the row of its document, and the checklist can be read', async ({ page }) => {
    await page.goto(`${PATH}?bac=general&mention=ab`);
    await page.getByRole('link', { name: /^Voir la ligne du document/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Suivi des candidats par type de baccalauréat');
    const row = page.getByRole('main');
    await expect(row).toContainText('mention assez bien');
    await expect(row).toContainText('56');
    await expect(row).toContainText('16');
    await row.getByRole('link', { name: /AIS/ }).click();
    await expect(page).toHaveURL(`${PATH}?bac=general&mention=ab`);
    await expect(page.getByRole('checkbox').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Partager' })).toBeHidden();
  });
});

test('what is ticked stays on the device, is cleared at once, and the clearing can be undone', async ({ page }) => {
  await page.goto(PATH);
  const part = page.getByRole('region', { name: /Qu’est-ce que je prépare/ });
  const boxes = part.getByRole('checkbox');
  await boxes.nth(0).check();
  await boxes.nth(2).check();
  await expect(part.getByRole('status')).toContainText(/^2 points prêts sur/);
  await page.reload();
  await expect(boxes.nth(0)).toBeChecked();
  await expect(boxes.nth(1)).not.toBeChecked();
  await part.getByRole('button', { name: 'Tout décocher' }).click();
  await expect(boxes.nth(0)).not.toBeChecked();
  await part.getByRole('button', { name: 'Annuler' }).click();
  await expect(boxes.nth(2)).toBeChecked();
  await expect(part.getByRole('status')).toContainText(/^2 points prêts sur/);
});

test('a door that a mise à niveau opens says so, and leads there', { tag: '@demonstration' }, async ({
  page,
  request,
  donnees,
}) => {
  const { resultats } = await (await request.get('/api/v1/formations?bac=general&q=hotellerie&taille=20')).json();
  const closed = resultats.find(
    ({ estimation }: { estimation: { raison?: string } }) => estimation.raison === 'acces-conditionne',
  );
  // Real releases always hold such a diploma; the demonstration set may not.
  expect(closed !== undefined || donnees.demonstration).toBe(true);
  if (closed === undefined) return;
  await page.goto(`/formation/${closed.code}?bac=general`);
  await expect(page.getByRole('heading', { name: 'Une autre étape vient d’abord' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Où faire la mise à niveau' }).click();
  await expect(page).toHaveURL(/#mise-a-niveau$/);
});

test('a formation known by the open data alone shows how it changed, or that a single session is loaded', {
  tag: '@demonstration',
}, async ({ page, request }) => {
  const { resultats } = await (await request.get('/api/v1/formations?tri=places&taille=1')).json();
  await page.goto(`/formation/${resultats[0].code}?bac=technologique`);
  const part = page.getByRole('region', { name: /Comment ça a changé/ });
  await expect(part).toContainText(/Candidats qui ont confirmé leur vœu|Une seule session est chargée/);
  await expect(part).toContainText('Une composition dit qui est là');
});

test('the address that search engines keep has no candidate, and the data block reads as a course', async ({
  page,
}) => {
  await page.goto(`${PATH}?bac=general&mention=ab`);
  expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toMatch(new RegExp(`${PATH}$`));
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '');
  expect(data).toMatchObject({
    '@type': 'Course',
    courseCode: FORMATION,
    provider: { '@type': 'EducationalOrganization' },
  });
});

test('a sheet of paper keeps the figure, the boxes and the sources, and nothing to press', async ({ page }) => {
  await page.setViewportSize({ width: SHEET, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(`${PATH}?bac=general&mention=ab`);
  await expect(page.getByText('Profil : Bac général, mention assez bien, en terminale.')).toBeVisible();
  await expect(page.getByText('En 2025, sur 56 candidats de bac général mention AB').first()).toBeVisible();
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await expect(page.getByText('Rapport public de la formation, session 2025').first()).toBeVisible();
  await expect(page.getByRole('main').getByRole('button', { name: /Partager|Imprimer|Tout décocher/ })).toHaveCount(0);
  await expect(page.locator('#chiffres-publies')).toBeHidden();
});

test('the formations of a diploma are sorted and filtered, the profile kept', async ({ page }) => {
  await page.goto('/diplome/32032329?bac=general&mention=ab');
  await page.getByLabel('Trier par').selectOption('acces');
  await page.getByRole('button', { name: 'Appliquer' }).click();
  await expect(page).toHaveURL(/bac=general.*tri=acces/);
  const first = page
    .getByRole('region', { name: /y prépare/ })
    .getByRole('link')
    .first();
  await expect(first).toHaveAttribute('href', /\/formation\/\d+\?bac=general&mention=ab$/);
});

test('nothing of a formation or a diploma goes past the edge of a phone, whatever its width', async ({ page }) => {
  for (const path of [`${PATH}?bac=technologique&mention=tb`, '/diplome/32032329?bac=general']) {
    await page.goto(path);
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 740 });
      expect.soft(await page.evaluate(overflow), `${path} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

test('axe finds nothing while a row is open', async ({ page }) => {
  await page.goto(`${PATH}?bac=general`);
  await page.getByRole('link', { name: /^Voir la ligne du document/ }).click();
  await expect(page.getByRole('dialog')).toContainText('Nombre de candidats classés');
  expect(await violations(page)).toEqual([]);
});

test('a row opens over the page by keyboard, gives the focus back, and has an address of its own', async ({ page }) => {
  await page.goto(`${PATH}?bac=general&mention=ab`);
  const link = page.getByRole('link', { name: /^Voir la ligne du document/ });
  await link.press('Enter');
  const row = page.getByRole('dialog', { name: 'Suivi des candidats par type de baccalauréat' });
  await expect(row).toContainText('mention assez bien');
  const used = row.locator('dl > div').filter({ hasText: 'utilisée' });
  await expect(used).toHaveText([/confirmé le vœu/, /candidats classés/, /en position/]);
  await expect(page).toHaveURL(/\/lignes\/b2025-\d+\?bac=general&mention=ab&cases=/);
  await page.keyboard.press('Escape');
  await expect(row).toBeHidden();
  await expect(link).toBeFocused();
  await expect(page).toHaveURL(`${PATH}?bac=general&mention=ab`);

  await link.click();
  await expect(row).toBeVisible();
  await page.goBack();
  await expect(row).toBeHidden();
  await expect(link).toBeFocused();
  await page.goForward();
  await row.getByRole('button', { name: 'Fermer' }).click();
  await expect(page).toHaveURL(`${PATH}?bac=general&mention=ab`);

  await link.click();
  await expect(row).toBeVisible();
  await page.reload();
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText(
    'Suivi des candidats par type de baccalauréat',
  );
  await expect(row).toHaveCount(0);
  await page.goBack();
  await link.click();
  await row.getByRole('link', { name: 'La ligne sur sa page' }).click();
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
  await expect(row).toHaveCount(0);
  await expect(page).toHaveURL(/\/lignes\/b2025-\d+\?bac=general&mention=ab&cases=/);
});

test('a row that no document has is a page that does not exist', async ({ request }) => {
  expect((await request.get(`${PATH}/lignes/session-1999`)).status()).toBe(404);
});
