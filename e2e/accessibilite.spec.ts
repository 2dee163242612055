import AxeBuilder from '@axe-core/playwright';
import { expect, FORMATION, test } from './release';

const PAGES = [
  '/',
  '/?bac=technologique&serie=STI2D&specifique=SIN&mention=b',
  '/recherche',
  '/recherche?bac=general&mention=ab',
  '/recherche?bac=general&q=zzzzzzzz&academie=10',
  '/recherche?bac=x&page=0',
  `/formation/${FORMATION}`,
  `/formation/${FORMATION}?bac=general&mention=ab`,
  '/voeux',
  `/voeux?f=${FORMATION}&f=9999999999&f=x&bac=general&mention=ab`,
  '/diplome/32032329',
  '/donnees',
  '/methode',
  '/fiabilite',
  '/glossaire',
  '/api',
  '/page-qui-n-existe-pas',
];

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const path of PAGES) {
  test(`axe finds nothing on ${path}, in the light and in the dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    const light = await new AxeBuilder({ page }).withTags(TAGS).analyze();
    expect(light.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    // The theme changes colours alone.
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await new AxeBuilder({ page }).withRules(['color-contrast']).analyze();
    expect(dark.passes.map(({ id }) => id)).toEqual(['color-contrast']);
    expect(dark.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
}

test('axe finds nothing on the page of a family and of a formation known by the open data alone', async ({
  page,
  request,
}) => {
  const { diplomes } = await (await request.get('/api/v1/diplomes')).json();
  const famille = diplomes.find(
    ({ kind, formations }: { kind: string; formations: number }) => kind === 'famille' && formations > 0,
  );
  const { resultats } = await (await request.get('/api/v1/formations?tri=places&taille=1')).json();
  for (const path of [`/diplome/${famille.code}`, `/formation/${resultats[0].code}?bac=technologique`]) {
    await page.goto(path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id }) => id),
      path,
    ).toEqual([]);
  }
});

test('every page has its language, one h1, its landmarks and its own title', async ({ page }) => {
  const titles = new Set<string>();
  for (const path of [
    '/',
    '/recherche',
    `/formation/${FORMATION}`,
    '/diplome/32032329',
    '/donnees',
    '/methode',
    '/fiabilite',
    '/api',
  ]) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
      await expect(page.getByRole(landmark)).toHaveCount(1);
    }
    titles.add(await page.title());
  }
  expect(titles.size).toBe(8);
});

test('no page scrolls sideways, from a small phone to a large screen', async ({ page }) => {
  for (const path of PAGES) {
    await page.goto(path);
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${path} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});
