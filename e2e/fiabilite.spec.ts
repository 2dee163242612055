import { schemaFiabilite } from '@/lib/api/schemas/fiabilite';
import { readBilanFiabilite } from '@/lib/forecast/bilanFiabilite';
import { DIPLOME_PRIOR, HALF_WEIGHT } from '@/lib/forecast/centre';
import { SEUILS_FIABILITE } from '@/lib/odds/seuils';
import { principal, rejeuxOf } from '@/lib/views/rejeux';
import { expect, FORMATION, test } from './release';

const percent = (share: number) => `${Math.round(100 * share)}\u202f%`;

test('the page answers by bac with the shares of intervals as shown, as the API gives them', {
  tag: '@demonstration',
}, async ({ page, request, donnees }) => {
  const response = await request.get('/api/v1/fiabilite');
  expect(response.status()).toBe(200);
  const body = await response.json();
  const { rapport, release } = schemaFiabilite.parse(body);
  expect(schemaFiabilite.parse(body)).toEqual(body);
  expect(release).toBe(donnees.release);

  await page.goto('/fiabilite');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ces chiffres se sont-ils vérifiés ?');
  // Both sets hold several sessions, and the proof is run when they are prepared.
  expect(rapport).not.toBeNull();
  expect(rapport?.data.digest).toBe(donnees.release);
  expect(rapport?.data.sessions).toEqual(donnees.sessions.map(({ session }) => session).toSorted());

  const overall = rapport?.pairs.filter(({ scope }) => scope === 'overall') ?? [];
  expect(overall.length).toBeGreaterThan(0);
  const stored = readBilanFiabilite(rapport, release);
  const answer = stored === null ? null : principal(rejeuxOf(stored));
  if (answer === null) throw new Error('nothing answers the question');
  const { coverageShown, expectedShown } = answer.overall.model;
  await expect(
    page.getByText(`des intervalles ont tenu en ${answer.to}, pour ${percent(expectedShown ?? 0)} attendus`),
  ).toBeVisible();
  await expect(
    page
      .locator('strong')
      .filter({ hasText: percent(coverageShown ?? 0) })
      .first(),
  ).toBeVisible();
  // Each bac, the whole, and the propositions of the same pair.
  await expect(page.locator('#reponse tbody tr')).toHaveCount(answer.populations.length + 2);
  // Each word with the share that kept its promise, in every replay that told it.
  const bands = rapport?.pairs.filter(({ scope }) => scope.startsWith('palier:')) ?? [];
  await expect(page.locator('#tenue-des-mots tbody tr')).toHaveCount(bands.length);

  // One diagram and one table of coverage and of errors for each measure and pair.
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(overall.length);
  for (const part of ['calibration', 'couverture', 'scores']) {
    await expect(page.locator(`section[aria-labelledby=${part}] article`)).toHaveCount(overall.length);
  }
});

test('the data behind each chart unfold with the keyboard, and say what the API says', async ({ page, request }) => {
  const { rapport } = schemaFiabilite.parse(await (await request.get('/api/v1/fiabilite')).json());
  await page.goto('/fiabilite');
  for (const { measure, from, to, reliability } of rapport?.pairs.filter(({ scope }) => scope === 'overall') ?? []) {
    const table = page.locator(`#calibration-${measure}-${from}-${to}`);
    await expect(table).toBeHidden();
    const summary = page.locator('details', { has: table }).locator('summary');
    await summary.focus();
    await page.keyboard.press('Enter');
    await expect(table).toBeVisible();
    const counts = await table.locator('tbody tr td:nth-child(2)').allInnerTexts();
    expect(counts.map((text) => Number(text.replace(/\s/g, '')))).toEqual(reliability.map(({ count }) => count));
  }
});

test('the scores download as JSON and as a table with one row per line of score', async ({ page, request }) => {
  const { rapport } = schemaFiabilite.parse(await (await request.get('/api/v1/fiabilite')).json());
  await page.goto('/fiabilite');
  for (const name of ['Tout, en JSON', 'Le tableau des scores, en CSV']) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()]);
    expect(download.suggestedFilename()).toMatch(/^fiabilite\.(json|csv)$/);
  }
  const csv = await request.get('/api/v1/fiabilite.csv');
  expect(csv.headers()['content-type']).toContain('text/csv');
  const lines = (await csv.body()).toString('utf8').trimEnd().split('\r\n');
  expect(lines[0]).toMatch(/^\uFEFFmeasure,from,to,gap,scope,formations,logLoss,/);
  expect(lines).toHaveLength(1 + (rapport?.pairs.length ?? 0));
});

test('invented data are said to prove nothing, real data are not', { tag: '@demonstration' }, async ({
  page,
  donnees,
}) => {
  await page.goto('/fiabilite');
  await expect(page.getByText('Ses chiffres ne prouvent rien des vraies formations')).toHaveCount(
    donnees.demonstration ? 1 : 0,
  );
  await expect(page.getByRole('heading', { name: /une simulation, pas une preuve/ })).toBeVisible();
});

test('the method cites the constants of the code, and leads to the proof and to the data', async ({ page }) => {
  await page.goto('/methode');
  const { solide, indicative } = SEUILS_FIABILITE;
  await expect(
    page.getByText(`Solide : ${solide} candidats ou plus. Indicative : de ${indicative} à ${solide - 1}.`),
  ).toBeVisible();
  const constants = page.locator('#constantes');
  await expect(constants.getByRole('row', { name: /^Demi-poids/ })).toContainText(String(HALF_WEIGHT));
  await expect(constants.getByRole('row', { name: /^Part du national/ })).toContainText(String(DIPLOME_PRIOR));
  for (const anchor of ['une-phrase', 'deux-mesures', 'qui-est-compte', 'ecart', 'methode', 'statistique']) {
    await expect(page.locator(`#${anchor}`)).toBeVisible();
  }
  const main = page.getByRole('main');
  await expect(main.getByRole('link', { name: 'Les données' })).toHaveAttribute('href', '/donnees');
  await main.getByRole('link', { name: 'Ces chiffres se sont-ils vérifiés ?' }).click();
  await expect(page).toHaveURL(/\/fiabilite$/);
});

test('the proof addresses nobody; the method says « tu », as the screens that it explains, and never « vous »', async ({
  page,
}) => {
  for (const [path, words] of [
    ['/methode', 'vous|votre|vos'],
    ['/fiabilite', 'tu|toi|ton|ta|tes|vous|votre|vos'],
  ] as const) {
    await page.goto(path);
    const text = (await page.getByRole('main').textContent()) ?? '';
    const found = text.match(new RegExp(`.{0,30}(?<!\\p{L})(${words})(?!\\p{L}).{0,30}`, 'giu'));
    expect(found, path).toBeNull();
  }
});

test('a figure that was not counted says so, beside the count that was', async ({ page }) => {
  await page.goto(`/formation/${FORMATION}?bac=general&mention=tb`);
  const main = page.getByRole('main');
  await expect(main.locator('.chiffre-compte').first()).toHaveText('3 sur 9');
  await expect(main.getByText(/· \d+ à \d+\s% l’an prochain/u).first()).toBeVisible();
  await expect(main).toContainText(/Le compte fait 33\s%/u);
  await expect(main).toContainText('9 classés sur 9 candidats de bac général mention TB, puis 3 appelés sur 9');
  await expect(main).toContainText('c’est le rang dans le classement qui décide');
  await page.goto(`/formation/${FORMATION}?bac=technologique`);
  await expect(main).toContainText(
    '8 classés sur 12 en terminale, puis 8 appelés sur 8 : c’est le dossier qui décide.',
  );
  await page.goto(`/formation/${FORMATION}/preparer?bac=general&mention=b&eds=MATHS&eds=NSI`);
  await expect(main.getByRole('heading', { name: 'Tes spécialités' })).toBeVisible();
  await expect(main).toContainText('La commission prend en compte tes deux spécialités');
});
