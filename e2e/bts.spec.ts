import { schemaDiplomes } from '@/lib/api/schemas/diplomes';
import { schemaInterets } from '@/lib/api/schemas/metier';
import { expect, test } from './release';

const PERSONNE = 'bac=technologique&serie=STMG&ville=Roubaix';

/** Addresses that the links of a page name, as their path and query; the page's own place in itself left out. */
function hrefs(html: string, pattern: RegExp): string[] {
  const found = [...html.matchAll(/<a\b[^>]*?\shref="([^"]+)"/g)].flatMap(([, href = '']) => {
    const path = href.replaceAll('&amp;', '&').replace(/#.*$/, '');
    return pattern.test(path) ? [path] : [];
  });
  return [...new Set(found)];
}

test('every interest, every domain and every BTS is reached from the index by its links alone', {
  tag: '@demonstration',
}, async ({ request }) => {
  const read = async (path: string) => (await request.get(path)).text();
  const start = await read('/bts');
  const interets = schemaInterets.parse(await (await request.get('/api/v1/interets')).json());
  const reached = hrefs(start, /[?&]interet=/).map((href) => new URLSearchParams(href.split('?')[1]).get('interet'));
  expect(reached.toSorted()).toEqual(interets.map(({ id }) => id).toSorted());

  const { resultats } = schemaDiplomes.parse(await (await request.get('/api/v1/diplomes')).json());
  const ids = [...new Set(resultats.flatMap(({ domaines }) => domaines.map(({ id }) => id)))];
  const domaines = hrefs(start, /^\/bts\?domaine=/).map((href) =>
    new URLSearchParams(href.split('?')[1]).get('domaine'),
  );
  expect(domaines.toSorted()).toEqual(ids.toSorted());

  const codes = new Set<string>();
  const pages = ['/bts'];
  for (const path of pages) {
    const html = await read(path);
    for (const href of hrefs(html, /^\/diplome\//)) codes.add(decodeURIComponent(href.split(/[/?]/)[2] ?? ''));
    for (const href of hrefs(html, /^\/bts\?page=\d+$/)) if (!pages.includes(href)) pages.push(href);
  }
  expect([...codes].toSorted()).toEqual(resultats.map(({ code }) => code).toSorted());
  // A choice leads to what it announces.
  for (const { id, diplomes } of interets) {
    expect(await read(`/bts?interet=${id}`)).toContain(`>${diplomes} BTS</h2>`);
  }
});

test('from what one likes to a school kept in the list, by the keyboard alone', { tag: '@demonstration' }, async ({
  page,
}) => {
  await page.goto(`/bts?${PERSONNE}`);
  const envie = page.getByRole('group').filter({ hasText: 'Par ce que j’aime' }).getByRole('link').first();
  const libelle = (await envie.textContent())?.replace(/\s*\d+\s*BTS$/, '') ?? '';
  await envie.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/interet=/);
  const chosen = page.getByRole('list', { name: 'Choisi' });
  await expect(chosen).toContainText(libelle);

  const row = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3 }) })
    .first();
  const toggle = row.getByRole('link', { expanded: false });
  await toggle.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/ouvert=/);
  const keep = row.getByRole('button', { name: /^Garder dans ma liste/ }).first();
  await expect(keep).toBeVisible();
  await keep.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Ma liste (1)' })).toBeVisible();
  await page.goBack();
  await expect(row.getByRole('link', { expanded: false })).toBeVisible();
  await page.getByRole('link', { name: `Retirer ${libelle}` }).click();
  await expect(page).not.toHaveURL(/interet=/);
});

test('nothing found says what to take off, with what it would give', async ({ page }) => {
  await page.goto('/bts?q=boulangerie&domaine=droit');
  await expect(page.getByText('Aucun BTS ne répond à tout cela.')).toBeVisible();
  const wider = page.getByRole('link', { name: /^Sans « .*» : \d+ BTS$/ }).first();
  const total = /(\d+) BTS$/.exec((await wider.textContent()) ?? '')?.[1];
  await wider.click();
  await expect(page.getByRole('heading', { level: 2, name: `${total} BTS` })).toBeVisible();
  await page.goto('/bts?domaine=cuisine&interet=rien&tri=places');
  const alert = page.getByRole('alert').filter({ hasText: 'cuisine' });
  await expect(alert).toContainText('n’est pas accepté pour « domaine »');
  await expect(alert).toContainText('n’est pas accepté pour « tri »');
});
