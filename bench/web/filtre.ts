import type { Browser } from '@playwright/test';
import { openAtRest, openPhone, press } from './navigateur';

type Timed = typeof window & {
  roseFiltre?: { input: number; painted: number };
  roseAfterFrame: (take: (now: number) => void) => void;
};

/** How long a list may take before it is said not to come. */
const PATIENCE = 5_000;

/**
 * Runs in the page, before anything of its own. A task that the next frame posts runs once that frame is handed to the screen. The most urgent
 * priority has it run before what the page left for after its frame, which would be counted as the frame's.
 */
function installAfterFrame(): void {
  (window as Timed).roseAfterFrame = (take) => {
    requestAnimationFrame(() => {
      scheduler.postTask(() => take(performance.now()), { priority: 'user-blocking' });
    });
  };
}

/** Runs in the page: notes when the next choice is made, and when a frame with another list has been painted. */
function timeNextList(selector: string): void {
  const list = document.querySelector(selector);
  if (list === null) throw new Error(`nothing like ${selector}`);
  const times = { input: 0, painted: 0 };
  (window as Timed).roseFiltre = times;
  const content = () =>
    [...document.querySelectorAll(`${selector} article h2, ${selector} article h3`)]
      .map((title) => title.textContent)
      .join('\n');
  const before = content();
  const begin = ({ timeStamp }: Event) => {
    times.input ||= timeStamp;
  };
  for (const type of ['pointerup', 'click', 'change']) document.addEventListener(type, begin, { capture: true });
  const observer = new MutationObserver(() => {
    if (times.input === 0 || content() === before) return;
    observer.disconnect();
    (window as Timed).roseAfterFrame((now) => {
      times.painted = now;
    });
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
}

/**
 * From a filter's input to the new list painted, the processor four times slower, on the local server.
 *
 * @param rounds each on a page of its own, with another filter
 * @returns milliseconds, one a round; `NaN` where no new list came without loading another page
 */
export async function measureFiltre(browser: Browser, url: string, rounds: number): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const { page, close } = await openPhone(browser, { cpu: 4, fast4g: false });
    try {
      await page.addInitScript(installAfterFrame);
      await page.setViewportSize({ width: 1280, height: 900 });
      await openAtRest(page, url);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details:has(form)')) fold.open = true;
        for (const fold of document.querySelectorAll<HTMLDetailsElement>('main form details')) fold.open = true;
      });
      const choices = page.locator('main form label:has(input[type=checkbox]):visible');
      const number = await choices.count();
      if (number === 0) return [Number.NaN];
      const choice = choices.nth(round % number);
      await choice.scrollIntoViewIfNeeded();
      await page.evaluate(timeNextList, 'main');
      await press(page, choice, 'souris');
      const painted = await page
        .waitForFunction(() => (window as Timed).roseFiltre?.painted, undefined, { timeout: PATIENCE })
        .then(() => page.evaluate(() => (window as Timed).roseFiltre))
        .catch(() => undefined);
      times.push(painted === undefined ? Number.NaN : painted.painted - painted.input);
    } finally {
      await close();
    }
  }
  return times;
}

/** The reference: from a click on an empty page to the next frame, as slowed. Milliseconds, one a round. */
export async function measureClick(browser: Browser, url: string, rounds: number): Promise<number[]> {
  const times: number[] = [];
  const { page, close } = await openPhone(browser, { cpu: 4, fast4g: false });
  try {
    await page.addInitScript(installAfterFrame);
    await openAtRest(page, url);
    for (let round = 0; round < rounds; round++) {
      await page.evaluate(() => {
        const timed = window as Timed;
        delete timed.roseFiltre;
        document.addEventListener(
          'click',
          ({ timeStamp }) => {
            const heading = document.querySelector('h1');
            if (heading !== null) heading.textContent += ' .';
            timed.roseAfterFrame((now) => {
              timed.roseFiltre = { input: timeStamp, painted: now };
            });
          },
          { once: true },
        );
      });
      await press(page, page.locator('h1'), 'souris');
      await page.waitForFunction(() => (window as Timed).roseFiltre !== undefined);
      const timed = await page.evaluate(() => (window as Timed).roseFiltre);
      times.push(timed === undefined ? Number.NaN : timed.painted - timed.input);
    }
  } finally {
    await close();
  }
  return times;
}
