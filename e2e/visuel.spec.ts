import { readFileSync } from 'node:fs';
import { atRest, expect, FORMATION, test } from './release';

/**
 * Screens as they were looked at and approved, on the demonstration set, whose bytes never change. One more line, then
 * `npm run references`: the pictures are made and committed.
 */
const SCREENS = [
  { name: 'accueil', path: '/' },
  { name: 'methode', path: '/methode' },
  { name: 'resultats', path: '/recherche?bac=general&mention=ab&q=audiovisuel' },
  { name: 'formation', path: `/formation/${FORMATION}?bac=general&mention=ab` },
  { name: 'ligne', path: `/formation/${FORMATION}/lignes/g2025-1?bac=general&mention=ab` },
  { name: 'comparaison', path: `/comparer?f=${FORMATION}&f=900266&f=900067&bac=general&mention=ab` },
  { name: 'liste', path: `/voeux?f=${FORMATION}&f=900266&f=900067&bac=general&mention=ab` },
  { name: 'attente', path: `/attente?f=${FORMATION}&rang=180&position=35` },
  { name: 'glossaire', path: '/glossaire' },
] as const;

const SIZES = [
  { name: '360', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { name: '1440', viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
] as const;

/** Written by `npm run references`: letters are not drawn alike by two versions. */
const { chromium } = JSON.parse(readFileSync(new URL('references/navigateur.json', import.meta.url), 'utf8')) as {
  chromium: string;
};
const major = (version: string) => version.split('.')[0];

for (const { name, path } of SCREENS) {
  for (const { name: size, viewport, colorScheme } of SIZES) {
    test(`${name} at ${size} px looks as it was approved`, async ({ page, browser, donnees }, testInfo) => {
      // Counted as not run, with the reason: `npm test` says how many, and runs them on the demonstration set.
      testInfo.skip(!donnees.demonstration, 'pictures are of the demonstration set');
      testInfo.skip(
        major(browser.version()) !== major(chromium) && process.env.ROSE_REFERENCES === undefined,
        `pictures are of Chromium ${chromium}, this is ${browser.version()}`,
      );
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path);
      await atRest(page);
      await page.evaluate(() => document.fonts.ready);
      await expect(page).toHaveScreenshot(`${name}-${size}.png`, { maxDiffPixelRatio: 0.01, animations: 'disabled' });
    });
  }
}
