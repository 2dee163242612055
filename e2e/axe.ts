import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.0 to 2.2, levels A and AA, and what axe's makers advise beside. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe looks at: the part of the page that a selector names, the whole by default; by every rule, or by these alone. */
interface Look {
  readonly within?: string;
  readonly rules?: readonly string[];
}

/**
 * Resolves when no colour is on its way to another: a contrast read half-way is neither the one before nor the one after.
 * What is not drawn yet would only set out when axe reads it: without motion, it has arrived.
 */
async function settleColors(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

/**
 * Bars that stay on the screen cut, by the chance of where one has scrolled, what is under them: axe takes the rest for a target too small. As on a low
 * screen, they stay in their place while it looks; e2e/keyboard.ts sees to it that they cover nothing that has the focus.
 */
function unstick(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.onglets, .gestes, aside[aria-label="Formations à comparer"] { position: static !important }');
  document.adoptedStyleSheets.push(sheet);
}

function stick(): void {
  document.adoptedStyleSheets.pop();
}

/**
 * Each rule that the page breaks now, with the markup of what breaks it. Axe runs in the page itself and tells violations
 * alone: told of all that passes, in a page of its own, it takes four times as long. It then sees no frame; there is none.
 */
export async function violations(page: Page, { within, rules }: Look = {}): Promise<[string, string[]][]> {
  expect(page.frames(), 'a frame, which axe would not see').toHaveLength(1);
  await settleColors(page);
  const axe = new AxeBuilder({ page }).setLegacyMode().options({
    resultTypes: ['violations'],
    runOnly: rules === undefined ? { type: 'tag', values: TAGS } : { type: 'rule', values: [...rules] },
  });
  await page.evaluate(unstick);
  const found = await (within === undefined ? axe : axe.include(within)).analyze();
  await page.evaluate(stick);
  // A rule that met nothing to look at would find nothing wrong; there is always text.
  const ran = [...found.passes, ...found.violations, ...found.incomplete].map(({ id }) => id);
  expect(ran, 'rules that ran').toEqual(expect.arrayContaining([...(rules ?? ['color-contrast'])]));
  return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** Nothing against any rule in the light; in the dark, where colours alone change, nothing against those of contrast. */
export async function expectNoViolation(page: Page, state: string, within?: string): Promise<void> {
  const where = within === undefined ? {} : { within };
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect.soft(await violations(page, where), `${state}, in the light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await violations(page, { ...where, rules: ['color-contrast'] }), `${state}, in the dark`).toEqual([]);
}
