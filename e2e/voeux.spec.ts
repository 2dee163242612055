import { readFileSync } from 'node:fs';
import { partageUrl, readPartage } from '@/lib/device/partage';
import { phraseCase } from '@/lib/phrases/liste';
import { violations } from './axe';
import { overflow } from './inPage';
import { choose, findCase, keep, ofBand, PROFIL, queryOf, schools, status } from './liste';
import { expect, FORMATION, test } from './release';

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
    await page.getByText('Changer', { exact: true }).click();
    await page.getByLabel('Bac', { exact: true }).selectOption('technologique');
    await page.getByRole('button', { name: 'Mettre à jour' }).click();
    await expect(page).toHaveURL(new RegExp(`f=${codes[1]}.*bac=technologique`));
    await expect(schools(page)).toHaveCount(3);
  });

  test('an empty band opens to three suggestions, each one press to add and one to take out', async ({
    page,
    request,
  }) => {
    const [code = ''] = (await choose(request)).codes;
    const { palier, total, resultats } = await findCase(request, [code]);
    await page.goto(`/voeux?f=${code}&${PROFIL}`);
    await expect(ofBand(page, palier)).toHaveText('0');
    await page.getByText(phraseCase(palier, null, total)).click();
    const add = page.getByRole('link', { name: /^Ajouter / });
    await expect(add).toHaveCount(Math.min(3, total));
    await add.first().click();
    await expect(page).toHaveURL(new RegExp(`f=${code}&f=${resultats[0]?.code}&bac=general`));
    await expect(schools(page)).toHaveCount(2);
    await expect(ofBand(page, palier)).toHaveText('1');
    await page
      .getByRole('article')
      .last()
      .getByRole('link', { name: /^Retirer/ })
      .click();
    await expect(ofBand(page, palier)).toHaveText('0');
  });

  test('a page without a list says what it needs', async ({ page }) => {
    await page.goto('/voeux');
    await expect(page.getByText('Ta liste est gardée par ton navigateur')).toBeAttached();
  });
});

test('an empty list teaches, and a formation is kept from a list that came by a link', async ({ page, request }) => {
  await page.goto(`/voeux?${PROFIL}`);
  await expect(page.getByRole('heading', { name: 'Une liste équilibrée, c’est quoi' })).toBeVisible();
  await expect(page.getByRole('form', { name: 'Mon profil' }).filter({ visible: true })).toHaveCount(0);
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

test('on a phone, kept from the results and from a formation, and counted in the header', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/recherche?${PROFIL}`);
  const other = page
    .getByRole('article')
    .filter({ hasNot: page.locator(`a[href^="/formation/${FORMATION}?"]`) })
    .first();
  await other.getByRole('button', { name: /^Garder dans ma liste/ }).click();
  await expect(page.getByRole('link', { name: 'Ma liste (1)' })).toBeVisible();
  await page.goto(`/formation/${FORMATION}?${PROFIL}`);
  await page
    .getByRole('button', { name: /^Garder dans ma liste/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Ma liste (2)' }).click();
  await expect(page).toHaveURL(/\/voeux\?bac=general&mention=ab$/);
  await expect(schools(page)).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'L’équilibre de la liste' })).toContainText('2 sous-vœux sur 20');
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

  const note = page.getByRole('article').first().getByRole('textbox');
  await page.getByRole('article').first().getByText('Ma note').focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(note).toBeFocused();
  await page.keyboard.type('Vu aux portes ouvertes');
  await expect(note).toHaveValue('Vu aux portes ouvertes');
  await page.reload();
  await expect(note).toHaveValue('Vu aux portes ouvertes');
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

test('by keyboard, a slot of the board opens, adds what it proposes, and gives it back', async ({ page, request }) => {
  const [code = ''] = (await choose(request)).codes;
  const { palier, total, resultats } = await findCase(request, [code]);
  await keep(page, [code]);
  const slot = page.getByText(phraseCase(palier, null, total));
  await slot.locator('xpath=ancestor::summary').focus();
  await page.keyboard.press('Enter');
  for (const { etablissement } of resultats.slice(0, 3)) {
    await expect(page.getByRole('link', { name: etablissement.nom }).first()).toBeVisible();
  }
  expect(await violations(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 740 });
  expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  await page
    .getByRole('button', { name: /^Ajouter / })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(schools(page)).toHaveCount(2);
  await expect(ofBand(page, palier)).toHaveText('1');
  await expect(slot).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Annuler' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(schools(page)).toHaveCount(1);
  await expect(ofBand(page, palier)).toHaveText('0');
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
  // All of it in the fragment: no server is told.
  expect(new URL(url)).toMatchObject({ pathname: '/partage', search: '' });
  expect(readPartage(new URL(url).hash.slice(1))).toEqual({
    ok: true,
    partage: { personne: PROFIL, liste: codes, comparaison: [] },
  });
  await expect(page.getByText('Tes notes n’y sont pas')).toBeVisible();
  await page.getByRole('button', { name: 'Afficher le code QR' }).click();
  await expect(page.getByRole('img', { name: 'Code QR de ta liste' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('img', { name: 'Code QR de cette liste' })).toBeVisible();

  const other = await browser.newContext();
  const fresh = await other.newPage();
  await fresh.goto(`/voeux?f=${codes[2]}&${PROFIL}`);
  await fresh.getByRole('button', { name: 'Garder cette liste sur cet appareil' }).click();
  await expect(schools(fresh)).toHaveCount(1);
  // Cut on the way, it says where, and nothing happens to the list that is there.
  await fresh.goto(url.slice(0, -4));
  await expect(fresh.getByRole('alert').filter({ hasText: 'Ce lien est coupé' })).toBeVisible();
  await expect(fresh.getByRole('link', { name: 'Ma liste (1)' })).toBeVisible();
  // With something to compare beside the list, the reader chooses; nothing is asked of the server before.
  const asked: string[] = [];
  fresh.on('request', (sent) => asked.push(sent.url()));
  const tout = { personne: PROFIL, liste: codes, comparaison: codes.slice(0, 2) };
  await fresh.goto(partageUrl(tout));
  await expect(fresh.getByRole('main').getByRole('listitem')).toHaveText([
    'Un profil\u00a0: Bac général · mention assez bien',
    `Une liste de ${codes.length} formations`,
    'Une comparaison de 2 formations',
  ]);
  expect(asked.filter((sent) => /bac=|[?&]f=/.test(sent))).toEqual([]);
  await expect(fresh.getByRole('link', { name: 'Ouvrir la comparaison' })).toHaveAttribute(
    'href',
    `/comparer?${queryOf(codes.slice(0, 2))}&${PROFIL}`,
  );
  await fresh.goto(url);
  await expect(fresh).toHaveURL(`/voeux?${queryOf(codes)}&${PROFIL}`);
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
