import type { Page } from '@playwright/test';
import { KINDS } from './pages';
import { atRest, expect, test } from './release';

/** Presses Tab until what has the focus answers to a name; fails when it never comes. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => {
      const focused = document.activeElement;
      const label = focused instanceof HTMLInputElement ? focused.labels?.[0]?.textContent : null;
      return label ?? focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
    });
    if (name.test(text.trim())) return;
  }
  throw new Error(`Nothing named ${name} can be reached with the keyboard`);
}

test('the whole journey is done with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();

  await tabTo(page, /^Général/);
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'Général', exact: true })).toBeChecked();
  await tabTo(page, /^Je ne sais pas encore/);
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Sans mention' })).toBeChecked();
  await tabTo(page, /^Voir les formations/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/recherche\?.*bac=general.*mention=sans/);

  await page.locator('article a').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/formation\/\d+\?/);
});

/** More presses than most pages have stops: where one has more, its last stop is then visited by itself. */
const PRESSES = 120;

/** What is wrong with what has the focus now: not shown, hidden by something else, off the screen, or before the last stop. */
function wrongFocus(): string | null {
  const marked = window as typeof window & { roseLast?: Element | undefined };
  const focused = document.activeElement;
  const last = marked.roseLast;
  // Round the page, and at its beginning again: another round begins.
  if (focused === null || focused === document.body || (last !== undefined && focused.matches('[href="#contenu"]'))) {
    marked.roseLast = undefined;
    return 'body';
  }
  marked.roseLast = focused;
  const name = focused.outerHTML.slice(0, 140);
  if (last === focused) return `holds the keyboard: ${name}`;
  if (last !== undefined && (last.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_PRECEDING) !== 0) {
    return `comes after what follows it: ${name}`;
  }
  // A choice shows the focus of its radio button on its whole line.
  const bearer = focused.closest('.choice') ?? focused;
  const { outlineStyle, outlineWidth } = getComputedStyle(bearer);
  if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return `does not show the focus: ${name}`;
  const { left, right, top, bottom } = bearer.getBoundingClientRect();
  const inside = (low: number, high: number, size: number) =>
    [0.1, 0.5, 0.9].map((part) => {
      const from = Math.max(low, 0);
      return from + (Math.min(high, size) - from) * part;
    });
  if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return `is off the screen: ${name}`;
  const seen = inside(left, right, innerWidth).some((x) =>
    inside(top, bottom, innerHeight).some((y) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (bearer.contains(there) || there.contains(bearer));
    }),
  );
  return seen ? null : `is hidden by something else: ${name}`;
}

test('the keyboard goes through every page in the order of reading, always in sight, and comes out of it', async ({
  page,
}) => {
  test.setTimeout(300_000);
  // A page that glides to what takes the focus is not there yet when one looks.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const wrong: string[] = [];
  for (const path of KINDS) {
    await page.goto(path);
    await atRest(page);
    for (let presses = 0; presses < PRESSES; presses++) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(wrongFocus);
      if (found === 'body') break;
      if (found !== null) wrong.push(`${path}, ${presses + 1} × Tab: ${found}`);
    }
    const last = page.locator('a[href]:visible, button:visible, summary:visible').last();
    await last.focus();
    await page.keyboard.press('Tab');
    await expect(last, path).not.toBeFocused();
  }
  expect(wrong).toEqual([]);
});

test('the focus is always visible on a low screen, where something stays at its bottom', async ({ page }) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/recherche?bac=general&mention=ab');
  for (const at of [0, 1]) {
    await page
      .getByRole('article')
      .nth(at)
      .getByRole('button', { name: /Comparer/ })
      .click();
  }
  await expect(page.getByRole('complementary', { name: 'Formations à comparer' })).toBeVisible();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const wrong: string[] = [];
  for (let presses = 0; presses < PRESSES; presses++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(wrongFocus);
    // After the click, the first press goes on from there.
    if (found !== null && found !== 'body') wrong.push(`${presses + 1} × Tab: ${found}`);
  }
  expect(wrong).toEqual([]);
});

test('targets are large enough: 24 px everywhere, 44 px for actions', async ({ page }) => {
  test.setTimeout(240_000);
  const wrong: string[] = [];
  for (const path of KINDS) {
    await page.goto(path);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const small = await page.evaluate(() =>
        [...document.querySelectorAll('a, button, select, input:not([type=hidden]), summary')]
          .filter((element) => element.getClientRects().length > 0)
          // WCAG 2.5.8 leaves out links within a sentence; what only the focus shows has no size before.
          .filter((element) => getComputedStyle(element).display !== 'inline')
          .filter((element) => getComputedStyle(element).clipPath === 'none')
          .flatMap((element) => {
            const target = element.closest('label') ?? element;
            const { width, height } = target.getBoundingClientRect();
            const least = element.matches('.action, .field') ? 44 : 24;
            if (width <= 1 || (height >= least && width >= 24)) return [];
            return [`${Math.round(width)} × ${Math.round(height)}: ${element.outerHTML.slice(0, 120)}`];
          }),
      );
      wrong.push(...small.map((found) => `${path} at ${width} px: ${found}`));
    }
  }
  expect(wrong).toEqual([]);
});
