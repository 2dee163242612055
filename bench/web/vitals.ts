import type { Browser, Page } from '@playwright/test';
import { openAtRest, openPhone, press } from './navigateur';

/** Core Web Vitals of one visit, in milliseconds, but CLS that has no unit. */
export interface Vitals {
  readonly lcp: number;
  readonly inp: number;
  readonly cls: number;
}

interface Shift {
  readonly at: number;
  readonly value: number;
}

interface Observed {
  lcp: number;
  shifts: Shift[];
  /** Longest event of each interaction, by its identifier. */
  interactions: Record<string, number>;
}

type Watched = Window & { roseObserved?: Observed };

/** Runs in the page, before anything of its own. */
function watch(): void {
  const observed: Observed = { lcp: 0, shifts: [], interactions: {} };
  (window as Watched).roseObserved = observed;
  const observe = (options: PerformanceObserverInit & { durationThreshold?: number }, take: (entry: never) => void) =>
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry as never);
    }).observe({ buffered: true, ...options });
  observe({ type: 'largest-contentful-paint' }, (entry: PerformanceEntry) => {
    observed.lcp = entry.startTime;
  });
  observe({ type: 'layout-shift' }, (entry: PerformanceEntry & { value: number; hadRecentInput: boolean }) => {
    if (!entry.hadRecentInput) observed.shifts.push({ at: entry.startTime, value: entry.value });
  });
  observe({ type: 'event', durationThreshold: 16 }, (entry: PerformanceEntry & { interactionId?: number }) => {
    const { interactionId, duration } = entry;
    if (!interactionId) return;
    observed.interactions[interactionId] = Math.max(observed.interactions[interactionId] ?? 0, duration);
  });
}

/**
 * Cumulative layout shift: the largest sum of shifts less than one second apart within five seconds.
 * https://web.dev/articles/cls
 */
export function cumulativeShift(shifts: readonly Shift[]): number {
  let worst = 0;
  let sum = 0;
  let first = Number.NEGATIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { at, value } of shifts) {
    if (at - last > 1000 || at - first > 5000) {
      sum = 0;
      first = at;
    }
    sum += value;
    last = at;
    worst = Math.max(worst, sum);
  }
  return worst;
}

/** Waits until the slowed page has drawn what an input changed, and event timings are delivered. */
const settle = (page: Page) => page.waitForTimeout(600);

/** What people do on a page: open what is folded, tick a choice, choose another, write. Whatever of it is there. */
async function interact(page: Page): Promise<void> {
  const first = (selector: string) => page.locator(`main :is(${selector}):visible`).first();
  const tap = async (selector: string) => {
    const target = first(selector);
    if ((await target.count()) === 0) return;
    await press(page, target, 'doigt');
    await settle(page);
  };
  await tap('summary');
  await tap('label:has(input[type=checkbox])');
  await tap('label:has(input[type=radio])');
  await tap('button[popovertarget], button[aria-pressed], button[aria-expanded]');
  const field = first('input[type=search], input[type=text], input:not([type])');
  if ((await field.count()) > 0) {
    await press(page, field, 'doigt');
    await page.keyboard.type('son', { delay: 150 });
    await settle(page);
  }
}

/**
 * One visit of a page on a phone, four times slower, over Fast 4G: it loads, one waits, then touches it. INP is the
 * longest of these few interactions, from the input to the next frame (Event Timing rounds it to 8 ms); 0 when every
 * one was under 16 ms, or when the page has nothing to touch.
 */
export async function measureVitals(browser: Browser, url: string): Promise<Vitals> {
  const { page, close } = await openPhone(browser, { cpu: 4, fast4g: true });
  try {
    await page.addInitScript(watch);
    await openAtRest(page, url);
    const read = () => page.evaluate(() => (window as Watched).roseObserved);
    // The first input ends the search for the largest paint: it is read before.
    const lcp = (await read())?.lcp ?? Number.NaN;
    await interact(page);
    const observed = await read();
    return {
      lcp,
      inp: Math.max(0, ...Object.values(observed?.interactions ?? {})),
      cls: cumulativeShift(observed?.shifts ?? []),
    };
  } finally {
    await close();
  }
}
