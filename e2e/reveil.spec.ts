import { atRest, expect, test } from './release';

const CHUNK = /\/_next\/static\/chunks\/[^/]+\.js$/;

test('a page asks for its scripts once it can be drawn, each once, and wakes', async ({ page }) => {
  let release = () => {};
  const drawable = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.css$/, async (route) => {
    await drawable;
    await route.continue();
  });
  const asked: string[] = [];
  page.on('request', (request) => {
    if (CHUNK.test(request.url())) asked.push(request.url());
  });
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator('head > title').waitFor({ state: 'attached' });
  // The framework's own entry stands after the text and starts nothing alone.
  const before = asked.length;
  expect(before).toBeLessThanOrEqual(1);
  release();
  await page.waitForFunction(() => document.documentElement.dataset.awake !== undefined);
  expect(asked.length).toBeGreaterThan(before + 3);
  expect(new Set(asked).size).toBe(asked.length);
});

test.describe('under a finger', () => {
  test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });

  test('the scroll bar comes once it can say how long the page is', async ({ page }) => {
    await page.addInitScript(() => {
      requestAnimationFrame(() => {
        const { dataset } = document.documentElement;
        dataset.firstBar = getComputedStyle(document.documentElement).scrollbarWidth;
      });
    });
    await page.goto('/');
    await atRest(page);
    const root = page.locator('html');
    await expect(root).toHaveAttribute('data-first-bar', 'none');
    await expect(root).toHaveCSS('scrollbar-width', 'auto');
  });
});
