import { type Browser, type CDPSession, chromium, type Locator, type Page } from '@playwright/test';
import { chromiumArguments, chromiumEnvironment, findChromium } from '../../scripts/chromium.mjs';

/** Path of the browser that everything is measured in. @throws in French when there is none. */
export function requireChromium(): string {
  const found = findChromium();
  if (found === null) throw new Error('Aucun Chromium : indiquez-en un par CHROMIUM_PATH.');
  return found.executablePath;
}

/** A browser without any display, that asks nothing of the network by itself. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: requireChromium(), args: chromiumArguments(), env: chromiumEnvironment() });
}

/** How slow the visitor's machine and line are. */
export interface Frein {
  /** How many times slower the processor is. */
  readonly cpu: number;
  /** « Fast 4G » of Chromium's own tools: 1.44 MB/s down, 168 KB/s up, 165 ms a request. */
  readonly fast4g: boolean;
}

/** A phone's page in a context of its own (nothing cached), slowed down; `close` ends it. */
export async function openPhone(
  browser: Browser,
  { cpu, fast4g }: Frein,
): Promise<{ page: Page; cdp: CDPSession; close: () => Promise<void> }> {
  const context = await browser.newContext({
    viewport: { width: 412, height: 823 },
    deviceScaleFactor: 1.75,
    isMobile: true,
    hasTouch: true,
    locale: 'fr-FR',
  });
  const page = await context.newPage();
  // tsx marks the names of functions with this one, also of those that it sends to the page.
  await page.addInitScript({ content: 'globalThis.__name ??= (f) => f' });
  const cdp = await context.newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  await cdp.send('Network.enable');
  if (fast4g) {
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 60 * 2.75,
      downloadThroughput: ((9 * 1000 * 1000) / 8) * 0.9,
      uploadThroughput: ((1.5 * 1000 * 1000) / 8) * 0.9,
    });
  }
  return { page, cdp, close: () => context.close() };
}

/** How long nothing may come for a page to be at rest, in milliseconds: more than the slowest request of a script takes as slowed. */
const QUIET = 1_000;

/** Runs in the page: once the browser has nothing else to do, how many things it has been sent. */
const countWhenIdle = () =>
  new Promise<number>((resolve) => {
    requestIdleCallback(() => resolve(performance.getEntriesByType('resource').length));
  });

/**
 * Opens a page and waits until nothing of it is under way: the browser is idle, and nothing more has come for a while. The same for any version of
 * the site, and for any page.
 */
export async function openAtRest(page: Page, url: string): Promise<void> {
  await page.goto(url);
  for (let before = -1, now = 0; now !== before; ) {
    before = await page.evaluate(countWhenIdle);
    await page.waitForTimeout(QUIET);
    now = await page.evaluate(countWhenIdle);
  }
}

/** How long a finger or a button stays down, in milliseconds: people hold one for some 60 to 120. */
const PRESS = 60;

/** How long a pointer stands on what it will press, in milliseconds: nobody presses as it arrives. */
const AIM = 100;

/**
 * Presses an element where it stands, as a hand does. Not `locator.click()`: it puts listeners of its own in the page, whose work
 * (four times slower, like the page's) would be counted as the page's.
 */
export async function press(page: Page, target: Locator, device: 'doigt' | 'souris'): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (box === null) throw new Error('nothing to press: not drawn');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  if (device === 'souris') {
    await page.mouse.move(x, y);
    await page.waitForTimeout(AIM);
    return page.mouse.click(x, y, { delay: PRESS });
  }
  // Not `touchscreen.tap()`: its finger leaves as it lands, so what the browser does of a finger that lands would be counted after it left.
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await page.waitForTimeout(PRESS);
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await cdp.detach();
}
