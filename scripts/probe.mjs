// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const FONT = new URL(
  '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  import.meta.url,
);

/** Letters of the project's own font, and beside them signs that it lacks, which a font of the machine draws. */
const page = () => `<!doctype html><meta charset="utf-8"><style>
@font-face { font-family: A; src: url(data:font/woff2;base64,${readFileSync(FONT).toString('base64')}); font-weight: 200 800 }
body { margin: 4px; font: 16px/1.5 A, system-ui, sans-serif; white-space: nowrap }
</style><p>Voix ambiguë d’un cœur qui, au zéphyr, préfère les jattes de kiwis, <b>16 sur 56</b> → ▲ ✓ ≥`;

/** A browser that starves for processor may find no surface to copy. */
const TRIES = 3;

/**
 * Draws a line of text: what settings of fonts, their files and the browser's version change of it, they change of every page.
 * @param {import('@playwright/test').Browser} browser
 * @param {number} [tries] In tabs of their own: a picture that could not be taken says nothing of the letters.
 * @returns {Promise<string>} The same for two browsers that draw every pixel of it alike.
 */
export async function drawProbe(browser, tries = TRIES) {
  try {
    return await draw(browser);
  } catch (error) {
    if (tries <= 1) throw error;
    return drawProbe(browser, tries - 1);
  }
}

/** @param {import('@playwright/test').Browser} browser */
async function draw(browser) {
  const tab = await browser.newPage({
    viewport: { width: 720, height: 40 },
    deviceScaleFactor: 1,
    colorScheme: 'light',
  });
  try {
    await tab.setContent(page());
    await tab.evaluate(() => document.fonts.ready);
    const png = (await tab.screenshot()).toString('base64');
    // Pixels and not the file: two builds of one browser may compress it otherwise.
    const pixels = await tab.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
      canvas?.drawImage(image, 0, 0);
      return [...(canvas?.getImageData(0, 0, image.width, image.height).data ?? [])];
    }, png);
    return createHash('sha256').update(Uint8Array.from(pixels)).digest('hex');
  } finally {
    await tab.close();
  }
}
