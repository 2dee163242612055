import { expectNoViolation, violations } from './axe';
import {
  coveredTexts,
  cutTexts,
  overflow,
  stuckShare,
  unlabelledFields,
  unnamedImages,
  unsoundMarkup,
  unsoundTables,
  vagueLinks,
} from './inPage';
import { KINDS, PAGES } from './pages';
import { expect, test } from './release';

/** What a look at a page tells: what breaks a rule, by the rule's name, which the grid of the RGAA gives. */
const RULES = {
  'every drawing is named or hidden': unnamedImages,
  'every table has a name, and headers that say which way they go': unsoundTables,
  'every link says where it leads': vagueLinks,
  'every field has a label, every group a legend, every button a name': unlabelledFields,
  'the markup is sound: identifiers, references, nothing that only presents': unsoundMarkup,
};

for (const path of PAGES) {
  test(`axe finds nothing on ${path}, in the light and in the dark, and it keeps every rule`, async ({ page }) => {
    await page.goto(path);
    for (const [rule, look] of Object.entries(RULES)) expect.soft(await page.evaluate(look), rule).toEqual([]);
    await expectNoViolation(page, path);
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
    expect(await violations(page), path).toEqual([]);
  }
});

test('every page has its language, one h1, its landmarks and its own title', async ({ page }) => {
  const titles = new Set<string>();
  for (const path of KINDS) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
      await expect(page.getByRole(landmark)).toHaveCount(1);
    }
    titles.add(await page.title());
  }
  expect(titles.size).toBe(new Set(KINDS.map((path) => path.replace(/\?.*/, ''))).size);
});

test('no page scrolls sideways, from a small phone to a large screen', async ({ page }) => {
  test.setTimeout(180_000);
  for (const path of PAGES) {
    await page.goto(path);
    for (const width of [320, 360, 768, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(overflow), `${path} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

test.describe('at 400 % of zoom, a screen of 1280 × 1024 is 320 × 256', () => {
  test.use({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });

  test('at 400 % of zoom, nothing scrolls sideways, nothing is cut, and what stays leaves room to read', async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const wrong: string[] = [];
    for (const path of PAGES) {
      await page.goto(path);
      if ((await page.evaluate(overflow)) > 0) wrong.push(`${path} scrolls sideways`);
      wrong.push(...(await page.evaluate(cutTexts)).map((found) => `${path}, cut: ${found}`));
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
      if ((await page.evaluate(stuckShare)) > 0.5) wrong.push(`${path}: more than half of the screen does not scroll`);
    }
    expect(wrong).toEqual([]);
  });
});

test('with the text spacing of WCAG, no text is cut nor covered', async ({ page }) => {
  test.setTimeout(180_000);
  const wrong: string[] = [];
  for (const path of PAGES) {
    await page.goto(path);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`*:not(svg *) { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
        p { margin-block-end: 2em !important }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    for (const width of [320, 1280]) {
      const where = `${path} at ${width} px`;
      await page.setViewportSize({ width, height: 800 });
      if ((await page.evaluate(overflow)) > 0) wrong.push(`${where} scrolls sideways`);
      wrong.push(...(await page.evaluate(cutTexts)).map((found) => `${where}, cut: ${found}`));
      wrong.push(...(await page.evaluate(coveredTexts)).map((found) => `${where}, covered: ${found}`));
    }
  }
  expect(wrong).toEqual([]);
});
