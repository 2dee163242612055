import { devices, type Page } from '@playwright/test';
import { atRest, expect, FORMATION, test } from './release';

const { defaultBrowserType: _, ...PHONE } = devices['Pixel 7'];
test.use(PHONE);

const FORMATION_PATH = `/formation/${FORMATION}?bac=general&mention=ab`;
const DIPLOME_PATH = '/diplome/32032329?bac=general&mention=ab';
const CHIFFRES_PATH = `/formation/${FORMATION}/chiffres?bac=general&mention=ab`;

/** Sum of all that moved without anybody's doing, since the page was opened. */
const moved = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
            if (!entry.hadRecentInput) sum += entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );

/** Where a part of the page begins, in pixels under the top of the screen. */
const topOf = (page: Page, id: string) =>
  page.evaluate((one) => document.getElementById(one)?.getBoundingClientRect().top ?? Number.NaN, id);

test('a link to a part far down lands on it, before hydration as after, and nothing moves then', async ({ page }) => {
  // Without the glide: where it lands is asked, not how.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const early of [true, false]) {
    await page.goto('about:blank');
    await page.goto(DIPLOME_PATH, { waitUntil: early ? 'domcontentloaded' : 'load' });
    if (!early) await atRest(page);
    await page.getByRole('link', { name: 'Et après ?', exact: true }).first().click();
    await expect(page.locator('#et-apres')).toBeInViewport();
    const landed = await topOf(page, 'et-apres');
    expect(landed).toBeGreaterThanOrEqual(0);
    expect(landed).toBeLessThan(200);
    await atRest(page);
    expect(Math.abs((await topOf(page, 'et-apres')) - landed)).toBeLessThan(2);
    expect(await moved(page)).toBeLessThan(0.02);
  }
});

test('an address that names a part opens there, and stays there', async ({ page }) => {
  await page.goto(`${CHIFFRES_PATH}#sources`);
  await expect(page.locator('#sources')).toBeInViewport();
  const landed = await topOf(page, 'sources');
  expect(landed).toBeLessThan(200);
  await atRest(page);
  expect(Math.abs((await topOf(page, 'sources')) - landed)).toBeLessThan(2);
  expect(await moved(page)).toBeLessThan(0.02);
});

test('a place written in the address of a page that is open is reached too', async ({ page }) => {
  await page.goto(CHIFFRES_PATH, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => {
    window.location.hash = 'sources';
  });
  await expect(page.locator('#sources')).toBeInViewport();
  expect(await topOf(page, 'sources')).toBeLessThan(200);
});

for (const [name, path] of [
  ['results', '/recherche?bac=general&mention=ab'],
  ['a formation', FORMATION_PATH],
  ['its figures', CHIFFRES_PATH],
] as const) {
  test(`${name} keeps its height from its top to its end`, async ({ page }) => {
    await page.goto(path);
    await atRest(page);
    const heights: number[] = [];
    for (let screen = 0; screen < 60; screen++) {
      heights.push(await page.evaluate(() => document.documentElement.scrollHeight));
      const isEnd = await page.evaluate(() => {
        window.scrollBy(0, window.innerHeight);
        return window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1;
      });
      await page.waitForTimeout(50);
      if (isEnd) break;
    }
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThanOrEqual(4);
    expect(await moved(page)).toBeLessThan(0.02);
  });
}

test('« back » from a formation finds the card that was left, in its place', async ({ page }) => {
  await page.goto('/recherche?bac=general&mention=ab');
  await atRest(page);
  const card = page.locator('article').nth(11).getByRole('link').first();
  await card.scrollIntoViewIfNeeded();
  const left = (await card.boundingBox())?.y ?? Number.NaN;
  await card.click();
  await expect(page).toHaveURL(/\/formation\//);
  await expect(page.locator('main h1')).toBeVisible();
  await page.goBack();
  await expect(card).toBeVisible();
  await expect.poll(async () => Math.abs(((await card.boundingBox())?.y ?? Number.NaN) - left)).toBeLessThan(4);
});
