import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { APIRequestContext, Page } from '@playwright/test';
import { type ListeDetail, schemaListe } from '@/lib/http/schemas/liste';
import { expect, FORMATION, test } from './release';

const PROFIL = 'bac=general&mention=ab';

interface Choix {
  /** The real formation, then others: two schools of one speciality among them. */
  readonly codes: readonly string[];
  readonly detail: ListeDetail;
}

const queryOf = (codes: readonly string[]) => codes.map((code) => `f=${code}`).join('&');

async function read(request: APIRequestContext, codes: readonly string[], profil = PROFIL): Promise<ListeDetail> {
  const response = await request.get(`/api/v1/liste?${queryOf(codes)}&${profil}`);
  expect(response.status()).toBe(200);
  return schemaListe.parse(await response.json());
}

/** Formations of any release: the real one, and two of one speciality. */
async function choose(request: APIRequestContext): Promise<Choix> {
  const response = await request.get(`/api/v1/formations?${PROFIL}&taille=100`);
  const all: string[] = (await response.json()).resultats.map(({ code }: { code: string }) => code);
  const known = await read(request, all);
  const voeux = new Map<string, string[]>();
  for (const { code, voeu, estimation } of known.formations) {
    if (code === FORMATION || estimation?.kind !== 'estimee') continue;
    voeux.set(voeu.cle, [...(voeux.get(voeu.cle) ?? []), code]);
  }
  const pair = [...voeux.values()].find((codes) => codes.length > 1)?.slice(0, 2) ?? [];
  expect(pair).toHaveLength(2);
  const codes = [FORMATION, ...pair];
  return { codes, detail: await read(request, codes) };
}

const schools = (page: Page) => page.getByRole('article').getByRole('heading');
const status = (page: Page) => page.getByRole('banner').getByRole('status');

/** Keeps a list that came by a link. */
async function keep(page: Page, codes: readonly string[]) {
  await page.goto(`/voeux?${queryOf(codes)}&${PROFIL}`);
  await page.getByRole('button', { name: 'Garder cette liste sur cet appareil' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ma liste de vœux' })).toBeVisible();
  await expect(schools(page)).toHaveCount(codes.length);
  // The figures are there.
  await expect(page.getByText('Lecture des chiffres…')).toHaveCount(0);
}

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a list that came by a link is whole: vœux, bands, balance, what it lacks', async ({ page, request }) => {
    const { codes, detail } = await choose(request);
    await page.goto(`/voeux?${queryOf(codes)}&${PROFIL}`);
    await expect(schools(page)).toHaveText(detail.formations.map(({ etablissement }) => etablissement.nom));
    const bilan = page.getByRole('region', { name: 'L’équilibre de la liste' });
    for (const phrase of detail.phrases) await expect(bilan).toContainText(phrase);
    await expect(bilan).toContainText('2\u00a0vœux sur\u00a010');
    for (const { phrase } of detail.manques) await expect(page.getByText(phrase)).toBeVisible();
    await expect(page.getByText('Refus possible partout').last()).toBeVisible();
    await page.getByLabel('Bac', { exact: true }).selectOption('technologique');
    await page.getByRole('button', { name: 'Mettre à jour' }).click();
    await expect(page).toHaveURL(new RegExp(`f=${codes[1]}.*bac=technologique`));
    await expect(schools(page)).toHaveCount(3);
  });

  test('a page without a list says what it needs', async ({ page }) => {
    await page.goto('/voeux');
    await expect(page.getByText('Ta liste est gardée par ton navigateur')).toBeAttached();
  });
});

test('an empty list teaches, and a formation is kept from a list that came by a link', async ({ page, request }) => {
  await page.goto(`/voeux?${PROFIL}`);
  await expect(page.getByRole('heading', { name: 'Une liste équilibrée, c’est quoi' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Chercher des formations' })).toHaveAttribute('href', /bac=general/);
  const { codes } = await choose(request);
  await page.goto(`/voeux?${queryOf(codes)}&${PROFIL}`);
  const first = page.getByRole('article').first();
  await first.getByRole('button', { name: /^Garder dans ma liste/ }).click();
  await expect(first.getByRole('button', { name: /^Dans ma liste/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ma liste (1)' })).toBeVisible();
  await expect(status(page)).toContainText(
    'est dans ta liste : 1 formation.'.replaceAll(' : ', '\u00a0: ').replace('1 f', '1\u00a0f'),
  );
  await page.reload();
  await expect(page.getByRole('link', { name: 'Ma liste (1)' })).toBeVisible();
  await page
    .getByRole('article')
    .first()
    .getByRole('button', { name: /^Dans ma liste/ })
    .click();
  await expect(page.getByRole('link', { name: 'Ma liste', exact: true })).toBeVisible();
});

test('by keyboard alone: keep, put in order, note, remove, take back', async ({ page, request }) => {
  const { codes, detail } = await choose(request);
  const names = detail.formations.map(({ etablissement }) => etablissement.nom);
  await page.goto(`/voeux?${queryOf(codes)}&${PROFIL}`);
  await page.getByRole('button', { name: 'Garder cette liste sur cet appareil' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Ma liste de vœux' })).toBeVisible();
  await expect(schools(page)).toHaveText(names);

  // The last school goes up within its vœu; the focus stays on its button, which is now at an end.
  const up = page
    .getByRole('article')
    .last()
    .getByRole('button', { name: /^Monter/ });
  await up.focus();
  await page.keyboard.press('Enter');
  await expect(schools(page)).toHaveText([names[0], names[2], names[1]] as string[]);
  await expect(status(page)).toContainText('place 1 sur 2');
  const moved = page.getByRole('article').nth(1);
  await expect(moved.getByRole('button', { name: /^Monter/ })).toBeFocused();
  await expect(moved.getByRole('button', { name: /^Monter/ })).toHaveAttribute('aria-disabled', 'true');
  await page.keyboard.press('Enter');
  await expect(schools(page)).toHaveText([names[0], names[2], names[1]] as string[]);

  // Its whole vœu goes before the other.
  await page
    .getByRole('button', { name: /^Monter le vœu/ })
    .last()
    .focus();
  await page.keyboard.press('Enter');
  await expect(schools(page)).toHaveText([names[2], names[1], names[0]] as string[]);

  await page.getByRole('article').first().getByText('Ma note').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Vu aux portes ouvertes');
  await page.reload();
  await expect(page.getByRole('article').first().getByRole('textbox')).toHaveValue('Vu aux portes ouvertes');
  await expect(schools(page)).toHaveText([names[2], names[1], names[0]] as string[]);

  await page
    .getByRole('article')
    .first()
    .getByRole('button', { name: /^Retirer/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(schools(page)).toHaveText([names[1], names[0]] as string[]);
  await expect(page.getByRole('button', { name: 'Annuler' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(schools(page)).toHaveText([names[2], names[1], names[0]] as string[]);
  await expect(page.getByRole('article').first().getByRole('textbox')).toHaveValue('Vu aux portes ouvertes');
  await expect(page.getByRole('heading', { name: 'Les vœux' })).toBeFocused();
});

test('emptied at once, and taken back at once', async ({ page, request }) => {
  const { codes } = await choose(request);
  await keep(page, codes);
  await page.getByRole('button', { name: 'Vider ma liste' }).click();
  await expect(page.getByText('Ta liste est vide pour le moment.')).toBeVisible();
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(schools(page)).toHaveCount(codes.length);
});

test('a file carries everything to another browser; a bad file changes nothing', async ({ page, request, browser }) => {
  const { codes, detail } = await choose(request);
  await keep(page, codes);
  await page.getByRole('article').first().getByText('Ma note').click();
  await page.getByRole('article').first().getByRole('textbox').fill('Internat ?');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger le fichier' }).click();
  const path = await (await download).path();
  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger le tableau (CSV)' }).click();
  const table = readFileSync(await (await csv).path(), 'utf8');
  expect(table.startsWith('\uFEFFVœu,BTS,')).toBe(true);
  expect(table.trim().split('\r\n')).toHaveLength(codes.length + 1);
  expect(table).toContain('Internat ?');

  const other = await browser.newContext();
  const fresh = await other.newPage();
  await fresh.goto('/voeux');
  const file = fresh.getByLabel('Reprendre une liste depuis un fichier');
  await file.setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"rose-des-voeux/liste","version":1,"items":[{"code":"abc"}]}'),
  });
  await expect(fresh.getByRole('alert').filter({ hasText: 'Formation 1' })).toContainText(
    'n’est pas un code de formation',
  );
  await expect(fresh.getByText('Ta liste n’a pas changé.')).toBeVisible();
  await file.setInputFiles(path);
  await expect(schools(fresh)).toHaveText(detail.formations.map(({ etablissement }) => etablissement.nom));
  await expect(fresh.getByRole('article').first().getByRole('textbox')).toHaveValue('Internat ?');
  await expect(fresh).toHaveURL(/bac=general/);

  // A list is there now: it is asked, and can be taken back.
  await fresh
    .getByRole('button', { name: /^Retirer/ })
    .last()
    .click();
  await file.setInputFiles(path);
  await fresh.getByRole('button', { name: 'Ne rien changer' }).click();
  await expect(schools(fresh)).toHaveCount(codes.length - 1);
  await file.setInputFiles(path);
  await fresh.getByRole('button', { name: 'Ajouter à ma liste' }).click();
  await expect(schools(fresh)).toHaveCount(codes.length);
  await fresh.getByRole('button', { name: 'Annuler' }).click();
  await expect(schools(fresh)).toHaveCount(codes.length - 1);
  await other.close();
});

test('a link carries the list without its notes; keeping it asks first', async ({ page, request, browser }) => {
  const { codes } = await choose(request);
  await keep(page, codes);
  await page.getByRole('article').first().getByText('Ma note').click();
  await page.getByRole('article').first().getByRole('textbox').fill('secret');
  const url = await page.getByLabel('Lien de ta liste').inputValue();
  expect(new URL(url).search).toBe(`?${queryOf(codes)}&${PROFIL}`);
  await expect(page.getByText('Tes notes n’y sont pas')).toBeVisible();

  const other = await browser.newContext();
  const fresh = await other.newPage();
  await fresh.goto(`/voeux?f=${codes[2]}&${PROFIL}`);
  await fresh.getByRole('button', { name: 'Garder cette liste sur cet appareil' }).click();
  await expect(schools(fresh)).toHaveCount(1);
  await fresh.goto(url);
  await expect(schools(fresh)).toHaveCount(codes.length);
  await expect(fresh.getByText('secret')).toHaveCount(0);
  await fresh.getByRole('button', { name: 'Garder cette liste sur cet appareil' }).click();
  await fresh.getByRole('button', { name: 'Remplacer ma liste' }).click();
  await expect(fresh.getByRole('heading', { level: 1, name: 'Ma liste de vœux' })).toBeVisible();
  await expect(schools(fresh)).toHaveCount(codes.length);
  await fresh.getByRole('button', { name: 'Annuler' }).click();
  await expect(schools(fresh)).toHaveCount(1);
  await other.close();
});

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
  await page.getByLabel('Situation', { exact: true }).selectOption('reorientation');
  await page.getByRole('button', { name: 'Mettre à jour' }).click();
  await expect(page).toHaveURL(/profil=reorientation/);
  const others = await read(request, codes, 'bac=general&mention=ab&profil=reorientation');
  for (const phrase of others.phrases) await expect(bilan).toContainText(phrase);
  await expect(status(page)).toContainText('les chiffres sont recalculés');
  // The list remembers who it is for.
  await page.goto('/voeux');
  await expect(page).toHaveURL(/profil=reorientation/);
});

test('a formation that the data no longer know stays, and says so', async ({ page }) => {
  await keep(page, [FORMATION, '9999999999']);
  await expect(page.getByText('(code 9999999999) n’est plus dans les données')).toBeVisible();
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
  const violations = async () =>
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  await page.goto('/voeux');
  await expect(page.getByText('Ta liste est vide pour le moment.')).toBeVisible();
  expect(await violations()).toEqual([]);
  await keep(page, [...codes, '9999999999']);
  await page
    .getByRole('button', { name: /^Retirer/ })
    .last()
    .click();
  await expect(page.getByRole('button', { name: 'Annuler' })).toBeVisible();
  expect(await violations()).toEqual([]);
  for (const width of [320, 360, 768]) {
    await page.setViewportSize({ width, height: 740 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
  }
});

test('the API refuses what it cannot read, and keeps what it does not know', async ({ request }) => {
  const bad = await request.get('/api/v1/liste?f=abc&q=photo');
  expect(bad.status()).toBe(400);
  expect((await bad.json()).erreurs.map(({ parametre }: { parametre: string }) => parametre)).toEqual(['f', 'q']);
  expect((await read(request, ['9999999999'])).introuvables).toEqual(['9999999999']);
});
