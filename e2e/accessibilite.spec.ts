import type { Page } from '@playwright/test';
import { expectNoViolation, violations } from './axe';
import {
  coveredTexts,
  cutTexts,
  overflow,
  smallTargets,
  stuckShare,
  unlabelledFields,
  unnamedImages,
  unsoundMarkup,
  unsoundTables,
  vagueLinks,
} from './inPage';
import { throughPage } from './keyboard';
import { invalidMarkup } from './markup';
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

/** One line for each width at which the page scrolls sideways. */
async function expectNoOverflow(page: Page, widths: readonly number[], height: number): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height });
    expect.soft(await page.evaluate(overflow), `scrolls sideways at ${width} px`).toBeLessThanOrEqual(0);
  }
}

/** WCAG 1.4.12. */
function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`*:not(svg *) { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
    p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets.push(sheet);
}

function unspaceText(): void {
  document.adoptedStyleSheets.pop();
}

/** How many were opened. */
function unfold(): number {
  const folds = document.querySelectorAll<HTMLDetailsElement>('details:not([open])');
  for (const fold of folds) fold.open = true;
  return folds.length;
}

/** A page is visited once, and every rule is asked of it there: the steps say which one it breaks. */
for (const path of PAGES) {
  const isKind = (KINDS as readonly string[]).includes(path);
  const depth = isKind ? 'folded and unfolded, by keyboard and under a finger' : 'as it opens';
  test(`${path} keeps every rule of accessibility, ${depth}`, async ({ page }) => {
    test.setTimeout(240_000);
    const size = page.viewportSize() ?? { width: 1280, height: 720 };
    // What glides to its place is not there yet when one looks.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    await test.step('the page has its language, one h1, its landmarks and a title', async () => {
      await expect.soft(page.locator('html')).toHaveAttribute('lang', 'fr');
      await expect.soft(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
        await expect.soft(page.getByRole(landmark), landmark).toHaveCount(1);
      }
      expect.soft(await page.title()).toMatch(/\S/);
    });
    for (const [rule, look] of Object.entries(RULES)) {
      await test.step(rule, async () => expect.soft(await page.evaluate(look)).toEqual([]));
    }
    await test.step('the markup is valid HTML', async () => expect.soft(await invalidMarkup(page)).toEqual([]));
    await test.step('the page never scrolls sideways, from a small phone to a large screen', () =>
      expectNoOverflow(page, [320, 360, 768, 1440], 800));
    await test.step('at 400 % of zoom, nothing is cut, and what stays leaves room to read', async () => {
      // A screen of 1280 × 1024 is 320 × 256.
      await expectNoOverflow(page, [320], 256);
      expect.soft(await page.evaluate(cutTexts), 'cut').toEqual([]);
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2));
      expect.soft(await page.evaluate(stuckShare), 'share of the screen that does not scroll').toBeLessThanOrEqual(0.5);
    });
    if (isKind) {
      await test.step('targets are large enough: 24 px everywhere, 44 px for actions', async () => {
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          expect.soft(await page.evaluate(smallTargets), `${width} px`).toEqual([]);
        }
      });
      await page.setViewportSize(size);
      await test.step('the keyboard goes through the page in the order of reading, always in sight, and comes out', async () => {
        expect.soft(await throughPage(page)).toEqual([]);
        await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      });
    }
    await test.step('with the text spacing of WCAG, no text is cut nor covered', async () => {
      await page.evaluate(spaceText);
      for (const width of [320, 1280]) {
        await expectNoOverflow(page, [width], 800);
        expect.soft(await page.evaluate(cutTexts), `cut at ${width} px`).toEqual([]);
        expect.soft(await page.evaluate(coveredTexts), `covered at ${width} px`).toEqual([]);
      }
      await page.evaluate(unspaceText);
    });
    if (isKind && (await page.evaluate(unfold)) > 0) {
      await test.step('once everything that unfolds is unfolded, it still keeps them', async () => {
        for (const look of [unsoundMarkup, unlabelledFields, vagueLinks]) {
          expect.soft(await page.evaluate(look)).toEqual([]);
        }
        // The proof's tables are wide.
        if (path === '/fiabilite') await expectNoOverflow(page, [320, 360, 768, 1440], 800);
      });
    }
    // Last, once all that unfolds is seen: what was folded would be read twice. Colours in the dark are those of its kind.
    await page.setViewportSize(size);
    if (isKind) await test.step('axe finds nothing, in the light and in the dark', () => expectNoViolation(page, path));
    else {
      await test.step('axe finds nothing, in the light', async () =>
        expect.soft(await violations(page), `${path}, in the light`).toEqual([]));
    }
  });
}

test('axe finds nothing on the page of a family and of a formation known by the open data alone', async ({
  page,
  request,
}) => {
  const { resultats: diplomes } = await (await request.get('/api/v1/diplomes')).json();
  const famille = diplomes.find(
    ({ kind, formations }: { kind: string; formations: number }) => kind === 'famille' && formations > 0,
  );
  const { resultats } = await (await request.get('/api/v1/formations?tri=places&taille=1')).json();
  for (const path of [`/diplome/${famille.code}`, `/formation/${resultats[0].code}?bac=technologique`]) {
    await page.goto(path);
    expect.soft(await violations(page), path).toEqual([]);
  }
});

test('every kind of page has a title of its own', async ({ request }) => {
  const titles = new Map<string, string>();
  for (const path of new Set(KINDS.map((path) => path.replace(/\?.*/, '')))) {
    const html = await (await request.get(path)).text();
    const title = /<title[^>]*>([^<]+)<\/title>/.exec(html)?.[1] ?? '';
    expect.soft(titles.get(title), `${path} and another are both « ${title} »`).toBeUndefined();
    titles.set(title, path);
  }
});
