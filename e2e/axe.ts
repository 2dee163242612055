import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.0 to 2.2, levels A and AA, and what axe's makers advise beside. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe looks at: the part of the page that a selector names, the whole by default; by every rule, or by that of contrast alone. */
interface Look {
  readonly within?: string;
  readonly contrastAlone?: boolean;
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

/** The rule that takes most of the time: it asks of each text what is painted under it. */
const CONTRAST = 'color-contrast';
const ALIKE = 'data-alike';

/**
 * Marks each text that is drawn as two others of the page are: same colour, size and weight, on what the same elements paint. Nothing is said of one
 * that is out of the flow, or in what is: it may stand on anything.
 */
function markAlike(mark: string): void {
  const grounds = new Map<Element, { readonly painted: string; readonly floats: boolean }>();
  const groundOf = (element: Element): { readonly painted: string; readonly floats: boolean } => {
    const known = grounds.get(element);
    if (known !== undefined) return known;
    const under = element.parentElement === null ? { painted: '', floats: false } : groundOf(element.parentElement);
    const { backgroundColor, backgroundImage, opacity, position } = getComputedStyle(element);
    const ground = {
      painted: `${under.painted} ${backgroundColor} ${backgroundImage} ${opacity}`.replaceAll(
        ' rgba(0, 0, 0, 0) none 1',
        '',
      ),
      floats: under.floats || !['static', 'relative'].includes(position),
    };
    grounds.set(element, ground);
    return ground;
  };

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = new Set<Element>();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeValue?.trim() && node.parentElement !== null) texts.add(node.parentElement);
  }
  const counts = new Map<string, number>();
  const looked = new Set<Element>();
  for (const text of texts) {
    const { painted, floats } = groundOf(text);
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(text);
    const drawn = [painted, color, fontSize, fontWeight, textShadow].join(';');
    const count = (counts.get(drawn) ?? 0) + 1;
    counts.set(drawn, count);
    // What holds one to look at is not left out with it.
    if (floats || count <= 2) for (let at: Element | null = text; at !== null; at = at.parentElement) looked.add(at);
  }
  for (const text of texts) text.toggleAttribute(mark, !looked.has(text));
}

function unmark(mark: string): void {
  for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
}

/**
 * Each rule that the page breaks now, with the markup of what breaks it. Axe runs in the page itself and tells violations
 * alone: told of all that passes, in a page of its own, it takes four times as long. It then sees no frame; there is none.
 */
export async function violations(
  page: Page,
  { within, contrastAlone = false }: Look = {},
): Promise<[string, string[]][]> {
  expect(page.frames(), 'a frame, which axe would not see').toHaveLength(1);
  await settleColors(page);
  const analyze = (options: Parameters<AxeBuilder['options']>[0], excluded?: string) => {
    const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], ...options });
    if (within !== undefined) axe.include(within);
    if (excluded !== undefined) axe.exclude(excluded);
    return axe.analyze();
  };
  await page.evaluate(unstick);
  const found = contrastAlone
    ? []
    : [await analyze({ runOnly: { type: 'tag', values: TAGS }, rules: { [CONTRAST]: { enabled: false } } })];
  await page.evaluate(markAlike, ALIKE);
  found.push(await analyze({ runOnly: { type: 'rule', values: [CONTRAST] } }, `[${ALIKE}]`));
  await page.evaluate(unmark, ALIKE);
  await page.evaluate(stick);
  // A rule that met nothing to look at would find nothing wrong; there is always text.
  const ran = found.flatMap(({ passes, violations, incomplete }) => [...passes, ...violations, ...incomplete]);
  expect(
    ran.map(({ id }) => id),
    'rules that ran',
  ).toContain(CONTRAST);
  return found.flatMap(({ violations }) => violations).map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

/** Nothing against any rule in the light; in the dark, where colours alone change, nothing against those of contrast. */
export async function expectNoViolation(page: Page, state: string, within?: string): Promise<void> {
  const where = within === undefined ? {} : { within };
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect.soft(await violations(page, where), `${state}, in the light`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await violations(page, { ...where, contrastAlone: true }), `${state}, in the dark`).toEqual([]);
}
