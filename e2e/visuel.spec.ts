import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { drawProbe } from '../scripts/probe.mjs';
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
  // For paper alone.
  { name: 'feuille', path: `/formation/${FORMATION}/imprimer?bac=general&mention=ab` },
  { name: 'ligne', path: `/formation/${FORMATION}/lignes/g2025-1?bac=general&mention=ab` },
  { name: 'diplome', path: '/diplome/32032329?bac=general&mention=ab' },
  { name: 'comparaison', path: `/comparer?f=${FORMATION}&f=900266&f=900067&bac=general&mention=ab` },
  { name: 'liste', path: `/voeux?f=${FORMATION}&f=900266&f=900067&bac=general&mention=ab` },
  { name: 'attente', path: `/attente?f=${FORMATION}&rang=180&position=35` },
  { name: 'glossaire', path: '/glossaire' },
] as const;

const SIZES = [
  { name: '360', viewport: { width: 360, height: 740 }, colorScheme: 'light', media: 'screen' },
  { name: '1440', viewport: { width: 1440, height: 900 }, colorScheme: 'dark', media: 'screen' },
] as const;

const TABLET = { name: '768', viewport: { width: 768, height: 1024 }, colorScheme: 'light', media: 'screen' } as const;

/** A4 without its margins, 96 pixels an inch: the first sheet of what is printed. The comparison's lies on its side. */
const sheet = (width: number, height: number) =>
  ({ name: 'A4', viewport: { width, height }, colorScheme: 'light', media: 'print' }) as const;

/** Those of screens that are more than text. */
const MORE_SIZES: Readonly<Record<string, readonly (typeof TABLET | ReturnType<typeof sheet>)[]>> = {
  accueil: [TABLET],
  resultats: [TABLET, sheet(687, 1017)],
  formation: [TABLET],
  feuille: [sheet(687, 1017)],
  comparaison: [TABLET, sheet(1054, 733)],
  liste: [TABLET, sheet(687, 1017)],
};

/** Written by `npm run references`: the browser that took the pictures, and how it draws a line of text. */
const reference = JSON.parse(readFileSync(new URL('references/navigateur.json', import.meta.url), 'utf8')) as {
  chromium: string;
  probe: string;
};
const major = (version: string) => version.split('.')[0];

let drawn: Promise<string> | undefined;

/** Why the pictures cannot be compared in this browser, in the French of `npm test`; `null` when they can. */
async function whyNot(browser: Browser): Promise<string | null> {
  if (process.env.ROSE_REFERENCES !== undefined) return null;
  if (major(browser.version()) !== major(reference.chromium)) {
    return `les images sont de Chromium ${reference.chromium}, ce navigateur est ${browser.version()}`;
  }
  drawn ??= drawProbe(browser);
  return (await drawn) === reference.probe ? null : 'ce navigateur dessine une ligne de texte autrement que les images';
}

for (const { name, path } of SCREENS) {
  test(
    `${name} looks as it was approved, at every size`,
    { tag: '@demonstration' },
    async ({ context, browser, donnees }, testInfo) => {
      test.setTimeout(300_000);
      // Counted as run: `npm test` runs them on the demonstration set.
      testInfo.skip(!donnees.demonstration);
      const why = await whyNot(browser);
      testInfo.skip(why !== null, why ?? '');
      // A tab for each size: one that has been drawn may wait for ever for a frame at another, on a busy machine.
      for (const { name: size, viewport, colorScheme, media } of [
        ...(name === 'feuille' ? [] : SIZES),
        ...(MORE_SIZES[name] ?? []),
      ]) {
        await test.step(`${name} (${size})`, async () => {
          const tab = await context.newPage();
          await tab.setViewportSize(viewport);
          await tab.emulateMedia({ colorScheme, media, reducedMotion: 'reduce' });
          await tab.goto(path);
          await atRest(tab);
          await tab.evaluate(() => document.fonts.ready);
          await expect
            .soft(tab)
            .toHaveScreenshot(`${name}-${size}.png`, { maxDiffPixelRatio: 0.01, animations: 'disabled' });
          await tab.close();
        });
      }
    },
  );
}
