import { expect, FORMATION, METIER, test } from './release';

const ADDRESSES = /<loc>([^<]+)<\/loc>/g;

test('the sitemap names every formation and the general pages, at the address it is asked at, and they answer', async ({
  request,
  baseURL,
  donnees,
}) => {
  const response = await request.get('/sitemap.xml');
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toContain('xml');
  const addresses = [...(await response.text()).matchAll(ADDRESSES)].map(([, address]) => address ?? '');
  expect(addresses).toContain(`${baseURL}/formation/${FORMATION}`);
  expect(addresses.filter((address) => address.includes('/formation/')).length).toBeGreaterThanOrEqual(
    donnees.comptes.formations,
  );
  for (const address of addresses.filter((address) => !/\/(formation|diplome|metier)\//.test(address))) {
    expect((await request.get(address)).status(), address).toBe(200);
  }
  const again = await request.get('/sitemap.xml', { headers: { 'If-None-Match': response.headers().etag ?? '' } });
  expect(again.status()).toBe(304);
});

test('robots.txt leads to the sitemap, and closes no page of content', async ({ request, baseURL }) => {
  const response = await request.get('/robots.txt');
  expect(response.status()).toBe(200);
  const text = await response.text();
  expect(text).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
  expect(text).not.toMatch(/Disallow: \/(recherche|formation|diplome|metier|comparer)?\s*$/m);
});

test('each page has one canonical address, without the candidate, and says what it is when it is shared', async ({
  page,
  request,
  baseURL,
}) => {
  for (const [path, canonical] of [
    ['/?bac=general', '/'],
    ['/recherche?bac=general&mention=ab&page=2', '/recherche'],
    [`/formation/${FORMATION}?bac=general`, `/formation/${FORMATION}`],
    [`/formation/${FORMATION}/preparer?bac=general`, `/formation/${FORMATION}/preparer`],
    [`/formation/${FORMATION}/chiffres?bac=general`, `/formation/${FORMATION}/chiffres`],
    ['/diplome/32032329', '/diplome/32032329'],
    [`/metier/${METIER}?bac=general`, `/metier/${METIER}`],
    ['/methode', '/methode'],
  ] as const) {
    await page.goto(path);
    await expect(page.locator('link[rel=canonical]')).toHaveCount(1);
    const href = await page.locator('link[rel=canonical]').getAttribute('href');
    expect(new URL(href ?? '').href, path).toBe(new URL(canonical, baseURL).href);
    const meta = (name: string) => page.locator(`meta[property="${name}"], meta[name="${name}"]`);
    expect(await meta('og:title').getAttribute('content'), path).toBe(await page.title());
    for (const name of ['description', 'og:description', 'og:image', 'og:image:alt', 'twitter:card']) {
      expect(await meta(name).first().getAttribute('content'), `${path}, ${name}`).toMatch(/\S/);
    }
    const image = await meta('og:image').getAttribute('content');
    expect(image, path).toContain(`${baseURL}/opengraph-image.png`);
  }
  // Built once: it does not know at which host.
  for (const path of ['/glossaire', '/api']) {
    const html = await (await request.get(`${path}?bac=general`)).text();
    expect(html).toContain(`<link rel="canonical" href="${path}"/>`);
    expect(html).not.toContain('localhost');
  }
  const image = await request.get('/opengraph-image.png');
  expect(image.headers()['content-type']).toBe('image/png');
  const manifest = await (await request.get('/manifest.webmanifest')).json();
  expect(manifest).toMatchObject({ lang: 'fr', start_url: '/' });
  for (const { src } of manifest.icons) expect((await request.get(src)).status(), src).toBe(200);
});

test('a page that does not exist is not for search engines', async ({ page }) => {
  await page.goto('/page-qui-n-existe-pas');
  await expect(page.locator('meta[name=robots][content*=noindex]')).not.toHaveCount(0);
});

test('the home page tells search engines what the site is and where a search is asked', async ({ page, baseURL }) => {
  await page.goto('/');
  const facts = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? '');
  expect(facts).toMatchObject({ '@type': 'WebSite', inLanguage: 'fr' });
  expect(new URL(facts.url).origin).toBe(new URL(baseURL ?? '').origin);
  const response = await page.goto(facts.potentialAction.target.urlTemplate.replace('{mots}', 'audiovisuel'));
  expect(response?.status()).toBe(200);
});
