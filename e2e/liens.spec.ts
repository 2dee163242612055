import { expect, FORMATION, METIER, test } from './release';

const PERSONNE = { bac: 'technologique', serie: 'STMG', ville: 'Roubaix' } as const;
const QUERY = String(new URLSearchParams(PERSONNE));

/** A page of each kind, and what it is asked beside. */
const PAGES = [
  '/',
  '/bts',
  '/bts?q=commerce',
  '/recherche',
  '/recherche?q=zzzzzzzz',
  `/formation/${FORMATION}`,
  `/formation/${FORMATION}/preparer`,
  `/formation/${FORMATION}/chiffres`,
  `/formation/${FORMATION}/imprimer`,
  '/diplome/32032329',
  '/diplome/services-informatiques-aux-organisations',
  `/metier/${METIER}`,
  '/voeux',
  `/voeux?f=${FORMATION}`,
  '/comparer',
  `/comparer?f=${FORMATION}&q=commerce`,
  '/attente',
  `/attente?f=${FORMATION}&rang=180`,
  '/methode',
  '/fiabilite',
  '/donnees',
  '/accessibilite',
  // Built once for everyone: their scripts carry the person on.
  '/glossaire',
  '/api',
];

/** Examples say for whom they are themselves. */
const EXAMPLES = /^\/formation\/\d+\?bac=general(&mention=ab)?$/;

/** Links of the page to other pages of ours, as their path and query. */
function internalLinks(): string[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .filter((link) => link.origin === window.location.origin && !link.hasAttribute('download'))
    .filter(
      ({ pathname, search, hash }) =>
        hash === '' || pathname + search !== window.location.pathname + window.location.search,
    )
    .map(({ pathname, search }) => pathname + search)
    .filter((path) => !/^\/(api\/(v1|sante)|fond-de-carte)/.test(path));
}

test('every link of every page carries the person and the place', { tag: '@demonstration' }, async ({ page }) => {
  const kinds = new Set<string>();
  for (const path of PAGES) {
    await page.goto(`${path}${path.includes('?') ? '&' : '?'}${QUERY}`);
    const isCarried = (link: string) => {
      const asked = new URLSearchParams(link.split('?')[1]);
      // Among results the place is a filter, which its own link takes off.
      const isFilter = path.startsWith('/recherche') && link.startsWith('/recherche');
      const { ville, ...candidat } = PERSONNE;
      return Object.entries(isFilter ? candidat : { ...candidat, ville }).every(
        ([name, value]) => asked.get(name) === value,
      );
    };
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'Glossaire' })).toHaveAttribute(
      'href',
      /bac=technologique/,
    );
    const links = await page.evaluate(internalLinks);
    expect(links.length, path).toBeGreaterThan(10);
    for (const link of links) kinds.add(link.split(/[/?]/)[1] ?? '');
    expect
      .soft(
        links.filter((link) => !isCarried(link) && !EXAMPLES.test(link)),
        path,
      )
      .toEqual([]);
    await expect.soft(page.getByText('Mon profil : STMG · Roubaix, 30 km'), path).toHaveCount(path === '/' ? 0 : 1);
  }
  for (const kind of ['', 'bts', 'recherche', 'formation', 'diplome', 'metier', 'voeux', 'comparer', 'attente']) {
    expect.soft([...kinds], 'no page leads there').toContain(kind);
  }
});

test('a formation that was found by a search says where it comes from', async ({ page }) => {
  await page.goto(`/recherche?q=communication&${QUERY}`);
  const total = (await page.getByRole('heading', { level: 1 }).textContent())?.trim() ?? '';
  await page.getByRole('article').first().getByRole('heading').getByRole('link').click();
  const back = page.getByRole('link', { name: `${total} (communication, Roubaix)` });
  await back.click();
  await expect(page).toHaveURL(/\/recherche\?.*q=communication/);
});
