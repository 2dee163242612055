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

test('on a phone, the first screen holds the name, the count, its bar and band, and what to do with it', {
  tag: '@telephone',
}, async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${PATH}?bac=technologique&serie=STMG&mention=b`);
  const main = page.getByRole('main');
  const count = main.locator('.chiffre-compte').first();
  await expect(count).toHaveText('8 sur 12');
  for (const shown of [
    page.getByRole('heading', { level: 1 }),
    main.getByText('AIS', { exact: false }).first(),
    count,
    main.locator('.chiffre-barre').first(),
    main.getByText(/(Ambitieux|Réaliste|Prudent) · \d+ à \d+\s%/u).first(),
  ]) {
    const box = await shown.boundingBox();
    expect((box?.y ?? Number.NaN) + (box?.height ?? Number.NaN)).toBeLessThan(844);
  }
  const sizes = await main
    .locator('*')
    .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)));
  const own = await count.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize));
  expect(own).toBe(Math.max(...sizes));
  await expect(main.getByRole('link', { name: 'Imprimer' })).toBeInViewport();
  for (const page_ of ['', '/preparer', '/chiffres']) {
    const response = await page.goto(`${PATH}${page_}?bac=technologique&serie=STMG&mention=b`);
    expect((await response?.body())?.length, page_).toBeLessThan(100_000);
    expect(await page.evaluate(() => document.documentElement.scrollHeight), page_).toBeLessThan(6000);
  }
});

test('four tabs lead from one page of a formation to the next, the diploma’s among them, and say which one it is', async ({
  page,
}) => {
  await page.goto(`${PATH}?bac=general&mention=ab`);
  const tabs = page.getByRole('navigation', { name: 'Cette formation' });
  await expect(tabs.getByRole('link')).toHaveText(['Entrer', 'Préparer', 'Diplôme', 'Chiffres']);
  const name = await page.getByRole('heading', { level: 1 }).textContent();
  for (const [tab, path, part] of [
    ['Préparer', `${PATH}/preparer`, 'Que regarde la commission ?'],
    ['Chiffres', `${PATH}/chiffres`, 'D’où viennent ces chiffres ?'],
    ['Entrer', PATH, 'Qu’est-ce qui décide'],
  ] as const) {
    await tabs.getByRole('link', { name: tab }).press('Enter');
    await expect(page).toHaveURL(`${path}?bac=general&mention=ab`);
    await expect(page.getByRole('heading', { level: 2, name: part })).toBeAttached();
    await expect(tabs.locator('[aria-current=page]')).toHaveText(tab);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name ?? '');
  }
  await tabs.getByRole('link', { name: 'Diplôme' }).click();
  await expect(page).toHaveURL(`/diplome/32032329?f=${FORMATION}&bac=general&mention=ab`);
  await expect(tabs.locator('[aria-current=page]')).toHaveText('Diplôme');
  await tabs.getByRole('link', { name: 'Entrer' }).click();
  await expect(page).toHaveURL(`${PATH}?bac=general&mention=ab`);
});

test('an address of the time when a formation was one page leads to its content', async ({ page, request }) => {
  const { rapport } = await (await request.get(`/api/v1/formations/${FORMATION}`)).json();
  const source = `source-${rapport.origine.sourceId}`;
  for (const [old, now] of [
    [`${PATH}#commission`, `${PATH}/preparer#commission`],
    [`${PATH}#preparer`, `${PATH}/preparer#preparer`],
    [`${PATH}#criteres`, `${PATH}/preparer#criteres`],
    [`${PATH}#apprendre`, `/diplome/32032329?f=${FORMATION}`],
    [`${PATH}#lieu`, `${PATH}/chiffres#lieu`],
    [`${PATH}#chiffres-publies`, `${PATH}/chiffres#chiffres-publies`],
    [`${PATH}#${source}`, `${PATH}/chiffres#${source}`],
    [`${PATH}/lignes#par-bac-mention`, `${PATH}/chiffres#par-bac-mention`],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(old);
    await expect(page).toHaveURL(now);
    const [, id] = now.split('#');
    if (id !== undefined) await expect(page.locator(`#${id}`)).toBeInViewport();
  }
  for (const here of ['entrer', 'decide', 'ailleurs']) {
    await page.goto(`${PATH}#${here}`);
    await expect(page.locator(`#${here}`)).toBeAttached();
    await expect(page).toHaveURL(`${PATH}#${here}`);
  }
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
    await expect(page.getByRole('button', { name: 'Partager' })).toBeHidden();
    // An old address comes to a plain link.
    await page.goto(`${PATH}?bac=general&mention=ab#preparer`);
    await page.locator('#preparer').click();
    await expect(page).toHaveURL(`${PATH}/preparer?bac=general&mention=ab#preparer`);
    await expect(page.getByRole('checkbox').first()).toBeVisible();
  });
});

test('what is ticked stays on the device, is cleared at once, and the clearing can be undone', async ({ page }) => {
  await page.goto(`${PATH}/preparer`);
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
  await page.goto(`/formation/${resultats[0].code}/chiffres?bac=technologique`);
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

test('one button prints the whole formation, once: the figure, the boxes, the diploma, the tables and the sources', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', `${Date.now()}`);
  });
  await page.goto(`${PATH}?bac=general&mention=ab`);
  await page.getByRole('link', { name: 'Imprimer' }).click();
  await expect(page.locator('html[data-printed]')).toBeAttached();
  await expect(page).toHaveURL(`${PATH}/imprimer?bac=general&mention=ab`);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeVisible();
  await expect(page.locator('html[data-printed]')).toHaveCount(0);

  await page.setViewportSize({ width: SHEET, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const main = page.getByRole('main');
  for (const text of [
    'Profil : Bac général, mention assez bien, en terminale.',
    'Rapport public de la formation, session 2025',
    'Critères éliminatoires',
    'Mène à',
  ]) {
    await expect(main.getByText(text, { exact: false }).first(), text).toBeVisible();
  }
  await expect(main.locator('.chiffre-compte').first()).toHaveText('16 sur 56');
  await expect(main.getByRole('checkbox').first()).toBeVisible();
  await expect(main.locator('#par-bac-mention')).toBeVisible();
  await expect(main.getByRole('button', { name: /Partager|Imprimer|Tout décocher/ })).toHaveCount(0);
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
  for (const path of [
    `${PATH}?bac=technologique&mention=tb`,
    `${PATH}/preparer`,
    `${PATH}/chiffres`,
    '/diplome/32032329?bac=general',
  ]) {
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
