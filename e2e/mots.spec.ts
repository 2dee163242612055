import type { Page } from '@playwright/test';
import { schemaProblem } from '@/lib/api/schemas/problem';
import { schemaSuggestions } from '@/lib/api/schemas/suggestions';
import { expect, test } from './release';

const SEARCH = '/recherche';

/** The field of the results page, once its suggestions are there to be asked for. */
async function openField(page: Page) {
  await page.goto(SEARCH);
  // On a phone the filters are folded.
  const field = page.locator('input[name="q"]').first();
  if (!(await field.isVisible())) await page.locator('details:has(input[name="q"]) > summary').first().click();
  await field.focus();
  const combobox = page.getByRole('combobox', { name: /métier/i }).first();
  await expect(combobox).toHaveAttribute('aria-expanded', 'false');
  return combobox;
}

test.describe('the search field', () => {
  test('completes what is typed, by keyboard alone, and says what it does', async ({ page }) => {
    const field = await openField(page);
    await field.pressSequentially('compt');
    const list = page.getByRole('listbox', { name: 'Suggestions' });
    await expect(list).toBeVisible();
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    await expect(page.getByRole('status').filter({ hasText: /suggestion/ })).toBeAttached();
    await expect(list.getByRole('group', { name: 'BTS' })).toBeVisible();
    // The text itself stays what Enter sends until an arrow moves.
    await expect(list.getByRole('option', { selected: true })).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    const first = list.getByRole('option').first();
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await expect(field).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '?');
    await expect(field).toBeFocused();
    await expect(first).toHaveAccessibleName(/Comptabilité et gestion.*formations?$/);
    await page.keyboard.press('Enter');
    await expect(list).toBeHidden();
    await expect(field).toHaveValue('Comptabilité et gestion');
  });

  test('closes on Escape and keeps the text; a text that nothing completes is sent as it is', async ({ page }) => {
    const field = await openField(page);
    await field.pressSequentially('compta');
    const list = page.getByRole('listbox', { name: 'Suggestions' });
    await expect(list).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(field).toHaveValue('compta');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/[?&]q=compta(&|$)/);
  });

  test('takes a suggestion that is touched, and leaves the focus in the field', async ({ page }) => {
    const field = await openField(page);
    await field.pressSequentially('comptabi');
    await page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first().click();
    await expect(field).toHaveValue('Comptabilité et gestion');
    await expect(field).toBeFocused();
    await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeHidden();
  });

  test('shows the answer to what was typed last, and stays a field when the network is lost', async ({
    page,
    context,
  }) => {
    let delayed = 0;
    await page.route('**/api/v1/suggestions?q=com', async (route) => {
      delayed += 1;
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue().catch(() => undefined);
    });
    const field = await openField(page);
    await field.pressSequentially('com');
    await expect.poll(() => delayed).toBe(1);
    await field.pressSequentially('ptabi');
    await expect(page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first()).toHaveAccessibleName(
      /Comptabilité/,
    );
    await page.waitForTimeout(1800);
    await expect(page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option').first()).toHaveAccessibleName(
      /Comptabilité/,
    );
    await page.keyboard.press('Escape');
    await context.setOffline(true);
    await field.fill('tour');
    await page.waitForTimeout(400);
    await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeHidden();
    await expect(field).toHaveValue('tour');
    await context.setOffline(false);
  });

  test('fits a screen of 320 px, its list under it', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    const field = await openField(page);
    await field.pressSequentially('comp');
    const list = page.getByRole('listbox', { name: 'Suggestions' });
    await expect(list).toBeVisible();
    const box = await list.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
    for (const option of await list.getByRole('option').all()) {
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the field is a field of its form, and sends what is typed', async ({ page }) => {
    await page.goto(SEARCH);
    const field = page.locator('input[name="q"]').first();
    if (!(await field.isVisible())) await page.locator('details:has(input[name="q"]) > summary').first().click();
    await field.fill('compta');
    await field.press('Enter');
    await expect(page).toHaveURL(/[?&]q=compta(&|$)/);
  });

  test('a hard word is explained where it stands, and closes', async ({ page }) => {
    await page.goto('/methode');
    const word = page.getByRole('button', { name: /^taux d’accès ?, définition$/ }).first();
    await expect(word).toHaveCSS('text-decoration-style', 'dotted');
    await word.click();
    const note = page.getByRole('note', { name: /Taux d’accès/ });
    await expect(note).toBeVisible();
    await expect(note).toContainText('chiffre officiel de Parcoursup');
    await page.keyboard.press('Escape');
    await expect(note).toBeHidden();
    await expect(word).toBeFocused();
    await word.press('Enter');
    await note.getByRole('link', { name: /En savoir plus/ }).click();
    await expect(page).toHaveURL(/\/glossaire#taux-acces$/);
    await expect(page.getByRole('heading', { name: 'Taux d’accès', exact: true })).toBeInViewport();
  });
});

test.describe('the glossary', () => {
  test('lists its terms by letter, and every link of it leads somewhere', async ({ page, request }) => {
    await page.goto('/glossaire');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const hrefs = await page
      .locator('main a[href]')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
    const pages = new Map<string, string>();
    for (const href of hrefs) {
      const [path = '', anchor] = href.split('#');
      const address = path === '' ? '/glossaire' : path;
      if (!pages.has(address)) {
        const response = await request.get(address);
        expect(response.status(), href).toBe(200);
        pages.set(address, await response.text());
      }
      if (anchor !== undefined) expect(pages.get(address), href).toContain(`id="${anchor}"`);
    }
  });

  test('prints its words and none of its buttons', async ({ page }) => {
    await page.goto('/methode');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('note')).toHaveCount(0);
    await expect(page.getByText('taux d’accès').first()).toBeVisible();
  });
});

test.describe('GET /api/v1/suggestions', () => {
  test('answers by its schema, with a tag, whatever the accents', async ({ request }) => {
    const get = (q: string) => request.get(`/api/v1/suggestions?${new URLSearchParams({ q })}`);
    const plain = await get('comptabilite');
    const accented = await (await get('Comptabilité')).json();
    const body = await plain.json();
    expect(schemaSuggestions.parse(body)).toEqual(body);
    expect(body.groupes[0].suggestions[0].libelle).toBe('Comptabilité et gestion');
    expect(accented.groupes).toEqual(body.groupes);
    const etag = plain.headers().etag ?? '';
    const again = await request.get('/api/v1/suggestions?q=comptabilite', { headers: { 'If-None-Match': etag } });
    expect(again.status()).toBe(304);
  });

  test('suggests only what the search finds', async ({ request }) => {
    for (const q of ['com', 'ma', 'ly', 'tech']) {
      const { groupes } = schemaSuggestions.parse(await (await request.get(`/api/v1/suggestions?q=${q}`)).json());
      for (const one of groupes.flatMap(({ suggestions }) => suggestions)) {
        const found = await request.get(`/api/v1/formations?${new URLSearchParams({ q: one.q, taille: '1' })}`);
        const { total, motsIgnores } = await found.json();
        expect([total > 0, motsIgnores], one.q).toEqual([true, []]);
      }
    }
  });

  test('says what it cannot read, and answers nothing to nothing', async ({ request }) => {
    for (const [query, parametre] of [
      [`q=${'a'.repeat(201)}`, 'q'],
      ['q=a&q=b', 'q'],
      ['q=a&page=2', 'page'],
    ] as const) {
      const response = await request.get(`/api/v1/suggestions?${query}`);
      expect(response.status(), query).toBe(400);
      expect(schemaProblem.parse(await response.json()).erreurs?.map((one) => one.parametre)).toEqual([parametre]);
    }
    const empty = await request.get('/api/v1/suggestions');
    expect((await empty.json()).groupes).toEqual([]);
  });
});
