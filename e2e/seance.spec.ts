import { readFile } from 'node:fs/promises';
import type { APIRequestContext, Page } from '@playwright/test';
import { cell, workbook } from '@/fixtures/seance/classeur';
import type { Resultats } from '@/lib/search/resultats';
import { expectNoViolation } from './axe';
import { expect, test } from './release';

/** Seconds that a counsellor takes for one action, and minutes that a class may take. */
const SECONDES = 3;
const MINUTES = 10;

const HOSTILE = '<img src=x onerror="window.attaque=1">';
const PRENOMS = ['Inès', 'Noé', 'Lina', 'Sacha', 'Jade', 'Hugo', 'Manon'];
const BACS = ['TSTMG1', 'TG2', 'T MCV', 'TSTI2D SIN', 'TST2S'];

async function someCodes(request: APIRequestContext): Promise<readonly string[]> {
  const response = await request.get('/api/v1/formations?bac=technologique&taille=12');
  return ((await response.json()) as Resultats).resultats.map(({ code }) => code);
}

/** A class of 35, ugly on purpose: a title, a merged head, a head again, a line twice, a hostile name, a mention that is none, a vœu in words. */
function uglyClass(codes: readonly string[]): string {
  const lines = Array.from({ length: 33 }, (_, index) => {
    const [one, other] = [codes[index % codes.length], codes[(index + 5) % codes.length]];
    return `NOM${index}\t${PRENOMS[index % 7]} ${index}\t${BACS[index % 5]}\t${index === 3 ? 'AB/B' : 'AB'}\tLyon\t${one}\t${index % 3 === 0 ? '' : other}`;
  });
  return [
    'Lycée d’exemple\t\t\t\t\t\t',
    'Élève\t\tScolarité\t\t\tVœux\t',
    'Nom\tPrénom\tClasse\tMention\tVille\t1\t2',
    ...lines.slice(0, 20),
    'Nom\tPrénom\tClasse\tMention\tVille\t1\t2',
    ...lines.slice(20),
    lines[0],
    `X\t${HOSTILE}\tTG1\tB\tLyon\t${codes[0]}\t`,
    '=1+1\tZoé\tTG1\tB\tLyon\tBTS commerce à Lyon\t',
  ].join('\n');
}

/** Every request of the page, its address and body: none may hold anything of the list. */
function recordRequests(page: Page): string[] {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(decodeURIComponent(`${request.url()} ${request.postData() ?? ''}`)));
  return sent;
}

test('a class of 35, from paste to printed sheets, in the time of an hour’s beginning; no request names anybody', async ({
  page,
  request,
  context,
}) => {
  test.setTimeout(240_000);
  const codes = await someCodes(request);
  const sent = recordRequests(page);
  let actions = 0;
  /** What one hand does at once. */
  const act = async (action: () => Promise<unknown>) => {
    actions += 1;
    await action();
  };
  await page.addInitScript(() => {
    window.print = () => {
      document.body.dataset.feuilles = String(document.querySelectorAll('.seance-papier .seance-feuille').length);
    };
  });

  await act(() => page.goto('/seance'));
  await expectNoViolation(page, 'welcome');
  await act(() => page.getByLabel('Collez votre liste').fill(uglyClass(codes)));
  await act(() => page.getByRole('button', { name: 'Lire cette liste' }).click());

  await expect(page.getByRole('heading', { name: '35 élèves compris, 2 lignes à corriger' })).toBeFocused();
  await expect(page.getByText('Ligne 24 : l’en-tête y est répété')).toBeVisible();
  await expect(page.getByText('Même ligne que la ligne 4')).toBeVisible();
  await expectNoViolation(page, 'preview');
  const mention = page.getByLabel(/Ligne 7, à corriger/);
  await act(() => mention.fill('AB'));
  await act(() => mention.press('Enter'));
  const nom = page.getByLabel(/Ligne 40, à corriger/);
  await act(() => nom.fill('Zed'));
  await act(() => nom.press('Enter'));
  await expect(page.getByRole('heading', { name: '35 élèves compris, rien à corriger' })).toBeVisible();
  await act(() => page.getByRole('button', { name: 'Reprendre ces 35 élèves' }).click());

  // The board: forty pixels a student, names as they are written, nothing run.
  const board = page.getByRole('table', { name: 'La classe, un élève par ligne' });
  await expect(board.locator('tbody tr')).toHaveCount(35);
  await expect(board.getByRole('img').first()).toBeVisible();
  expect((await board.locator('tbody tr').first().boundingBox())?.height).toBeLessThanOrEqual(41);
  await expect(board.getByRole('button', { name: `${HOSTILE} X.` })).toBeVisible();
  expect(await page.evaluate(() => 'attaque' in window)).toBe(false);
  await expectNoViolation(page, 'board');

  // A vœu in words is searched for on purpose, with its words alone.
  await act(() => page.getByRole('button', { name: /^Choisir la formation de BTS commerce/ }).click());
  const dialog = page.getByRole('dialog');
  await act(() => dialog.getByLabel(/^BTS, école, ville/).fill(codes[1] ?? ''));
  await act(() => dialog.getByRole('button', { name: 'Chercher' }).click());
  await expect(page.getByText('vœu écrit en mots')).toBeHidden();

  // One formation to several students, then taken back and done again.
  await act(() => page.getByRole('button', { name: /^toute la classe/ }).click());
  for (const name of ['Choisir Inès 0 N.', 'Choisir Noé 1 N.'])
    await act(() => page.getByLabel(name, { exact: true }).check());
  await act(() => page.getByRole('button', { name: 'Proposer une formation' }).click());
  await act(() => dialog.getByLabel(/^BTS, école, ville/).fill(codes[9] ?? ''));
  await act(() => dialog.getByRole('button', { name: 'Chercher' }).click());
  const voeux = board.locator('tbody tr').first().locator('td.number');
  await expect(voeux).toHaveText('2');
  await act(() => page.keyboard.press('Control+z'));
  await expect(voeux).toHaveText('1');
  await act(() => page.keyboard.press('Control+y'));
  await expect(voeux).toHaveText('2');

  // A student, by the keyboard alone; what-if; a note; the next one; and back to the row.
  await page.getByLabel('Choisir Inès 0 N.', { exact: true }).focus();
  await act(() => page.keyboard.press('ArrowDown'));
  await act(() => page.keyboard.press('Enter'));
  await expect(page.getByRole('heading', { name: 'Noé 1 N.' })).toBeFocused();
  await act(() => page.getByRole('button', { name: 'Très bien' }).click());
  await expect(page.getByText('mention très bien, en terminale, Lyon (essai).')).toBeVisible();
  await act(() => page.getByRole('button', { name: 'Revenir au profil de départ' }).click());
  await act(() => page.getByLabel('Notes de l’entretien').fill('Voir le CIO.'));
  await expectNoViolation(page, 'student');
  await page.getByRole('heading', { name: 'Noé 1 N.' }).focus();
  await act(() => page.keyboard.press('ArrowRight'));
  await expect(page.getByRole('heading', { name: 'Lina 2 N.' })).toBeFocused();
  await act(() => page.keyboard.press('Escape'));
  await expect(board.getByRole('button', { name: 'Lina 2 N.' })).toBeFocused();

  // Paper.
  const started = Date.now();
  await act(() => page.getByText('Imprimer, exporter').click());
  await act(() => page.getByRole('button', { name: 'Imprimer les deux' }).click());
  await expect(page.locator('body')).toHaveAttribute('data-feuilles', '36');
  expect(Date.now() - started, 'sheets of 35 students, in milliseconds').toBeLessThan(15_000);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const pages = pdf.match(/\/Type\s*\/Page\b(?!s)/g) ?? [];
  expect(pages.length, 'a page a student, and the table of the class').toBeGreaterThan(35);
  expect(pages.length, 'a page a student, and the table of the class').toBeLessThanOrEqual(38);
  expect(actions * SECONDES, `${actions} actions`).toBeLessThanOrEqual(MINUTES * 60);

  // The file that opens anywhere: offline, without a script, markup as text.
  await page.getByText('Imprimer, exporter').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Télécharger les feuilles (une page HTML)' }).click(),
  ]);
  const html = await readFile(await download.path(), 'utf8');
  expect(html).toContain('Voir le CIO.');
  const offline = await context.newPage();
  await offline.setContent(html);
  await expect(offline.locator('.seance-feuille')).toHaveCount(36);
  await expect(offline.locator('script, img, link')).toHaveCount(0);
  expect(await offline.evaluate(() => 'attaque' in window)).toBe(false);
  await offline.close();

  for (const word of ['NOM', 'Inès', 'Lina', 'Zed', 'onerror', 'Voir le CIO', 'Lycée d’exemple', 'Lyon']) {
    expect(
      sent.filter((one) => one.includes(word)),
      word,
    ).toEqual([]);
  }
  expect(sent.filter((one) => new URL(one.split(' ')[0] ?? '').origin !== new URL(page.url()).origin)).toEqual([]);
});

test('a class is kept only on purpose, hidden on demand, taken out and in, and erased', async ({ page }) => {
  await page.goto('/seance');
  await page.getByRole('button', { name: 'Classe de démonstration' }).click();
  await page.getByRole('button', { name: 'Reprendre ces 35 élèves' }).click();
  const rows = page.getByRole('table', { name: 'La classe, un élève par ligne' }).locator('tbody tr');
  await expect(rows).toHaveCount(35);
  const kept = () => page.evaluate(() => JSON.stringify(localStorage));
  expect(await kept()).not.toContain('Inès');

  await page.getByRole('button', { name: 'Masquer les noms' }).click();
  await expect(rows.first().getByRole('button')).toHaveText('Élève 1');
  await page.getByText('Imprimer, exporter').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Enregistrer la séance dans un fichier' }).click(),
  ]);
  const file = await readFile(await download.path());

  await page.getByRole('button', { name: 'Enregistrer sur cet ordinateur' }).click();
  expect(await kept()).toContain('Inès');
  await page.reload();
  await page.getByRole('button', { name: 'Reprendre cette séance' }).click();
  await expect(rows).toHaveCount(35);
  await page.getByRole('button', { name: 'Effacer la séance' }).click();
  await page.getByRole('button', { name: 'Effacer pour de bon' }).click();
  expect(await kept()).not.toContain('Inès');

  // A file that was damaged says where, and changes nothing; the whole one comes back.
  const input = page.getByLabel('Ou ouvrez un fichier');
  const damaged = file.toString().replace('"mention": "ab"', '"mention": "<b>géniale</b>"');
  await input.setInputFiles({ name: 'seance.json', mimeType: 'application/json', buffer: Buffer.from(damaged) });
  await expect(page.getByRole('alert').getByText('Élève 1, « mention »')).toContainText('<b>géniale</b>');
  await expectNoViolation(page, 'refused file');
  await input.setInputFiles({ name: 'seance.json', mimeType: 'application/json', buffer: file });
  await expect(rows).toHaveCount(35);

  // A workbook of two thousand lines, whose sheet is large enough for a worker that the content policy would refuse.
  await page.getByRole('button', { name: 'Ajouter des élèves' }).click();
  const lines = Array.from(
    { length: 2000 },
    (_, at) =>
      `<row r="${at + 2}">${cell(`A${at + 2}`, `Élève ${at} ${'x'.repeat(200)}`)}${cell(`B${at + 2}`, 'STMG')}</row>`,
  );
  const large = workbook(`<row r="1">${cell('A1', 'Élève')}${cell('B1', 'Bac')}</row>${lines.join('')}`);
  await input.setInputFiles({ name: 'classe.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(large) });
  await expect(page.getByText('2000 lignes : une séance tient 200 élèves.')).toBeVisible();
  await page.getByRole('button', { name: 'Revenir sans rien reprendre' }).click();
  await page.getByRole('button', { name: 'Revenir à la classe' }).click();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
