// @ts-check
import './node-version.cjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Draws the images that other programs show: `public/opengraph-image.png` (when a link is shared) and `app/apple-icon.png` (among the
 * applications of a phone). They are committed; run again by hand when the name or the colours change.
 */
const root = new URL('..', import.meta.url);
const { chromium } = await import('@playwright/test');
const { chromiumArguments, findChromium, HOW_TO_INSTALL } = await import('./chromium.mjs');

const FONT =
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
const font = readFileSync(new URL(FONT, root)).toString('base64');
const icon = readFileSync(new URL('app/icon.svg', root), 'utf8');

/** Thirty-two winds; the long ones are the four and the eight. */
const winds = Array.from({ length: 32 }, (_, at) => {
  const length = at % 8 === 0 ? 60 : at % 4 === 0 ? 40 : at % 2 === 0 ? 24 : 14;
  return `<path d="M0 -250V${-250 - length}" transform="rotate(${(at * 360) / 32})"/>`;
}).join('');

const share = `<!doctype html><meta charset="utf-8"><style>
@font-face { font-family: A; src: url(data:font/woff2;base64,${font}); font-weight: 200 800 }
* { margin: 0; box-sizing: border-box }
body { width: 1200px; height: 630px; background: #fbf9f4; color: #1b2230; font-family: A; position: relative; overflow: hidden }
main { position: absolute; left: 84px; top: 84px; width: 720px; height: 462px; display: flex; flex-direction: column; justify-content: space-between }
h1 { font-size: 92px; letter-spacing: -.02em; line-height: 1; font-weight: 750 }
p { font-size: 42px; line-height: 1.28; text-wrap: balance }
small { font-size: 27px; color: #4c5463 }
svg { position: absolute; right: -190px; top: -75px; width: 780px; height: 780px }
</style><svg viewBox="-390 -390 780 780" fill="none" stroke="#0a566b" stroke-width="3">
<circle r="250"/><circle r="222" stroke-width="1.5" stroke="#d8d1c1"/>${winds}
<g transform="rotate(38)"><path d="M0 -205L30 0 0 205 -30 0z" fill="#0a566b" stroke="none"/><path d="M0 0L30 0 0 205 -30 0z" fill="#86cbe0" stroke="none"/></g>
</svg><main><h1>Rose<br>des vœux</h1><div><p>Choisir un BTS, avec ce qui est arrivé aux candidats comme toi.</p></div><small>Compté et sourcé dans les documents officiels</small></main>`;

const apple = `<!doctype html><style>*{margin:0}svg{display:block;width:180px;height:180px}</style>${icon.replace('rx="6"', 'rx="0"')}`;

const found = findChromium();
if (found === null) throw new Error(HOW_TO_INSTALL);
const browser = await chromium.launch({ executablePath: found.executablePath, args: chromiumArguments() });
for (const { file, html, width, height } of [
  { file: 'public/opengraph-image.png', html: share, width: 1200, height: 630 },
  { file: 'app/apple-icon.png', html: apple, width: 180, height: 180 },
]) {
  const page = await browser.newPage({ viewport: { width, height } });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  const path = fileURLToPath(new URL(file, root));
  const bytes = await page.screenshot();
  writeFileSync(path, bytes);
  console.log(`${file} : ${Math.ceil(bytes.length / 1024)} Kio`);
  await page.close();
}
await browser.close();
