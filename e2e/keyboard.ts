import type { Page } from '@playwright/test';

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

/** Presses Tab from what has the focus to the end of the page; what was wrong on the way, by the press that met it. */
export async function throughPage(page: Page): Promise<string[]> {
  const wrong: string[] = [];
  for (let presses = 1; presses <= PRESSES; presses++) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(wrongFocus);
    if (found === 'body') return wrong;
    if (found !== null) wrong.push(`${presses} × Tab: ${found}`);
  }
  const last = page.locator('a[href]:visible, button:visible, summary:visible').last();
  await last.focus();
  await page.keyboard.press('Tab');
  if (await last.evaluate((element) => element === document.activeElement))
    wrong.push('the last stop holds the keyboard');
  return wrong;
}
