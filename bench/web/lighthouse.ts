import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromiumArguments } from '../../scripts/chromium.mjs';
import { requireChromium } from './navigateur';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Categorie = (typeof CATEGORIES)[number];

/** What one run says: a score of 0–100 for each category, and what took points away. */
export interface Scores {
  readonly scores: Readonly<Record<Categorie, number>>;
  /** Audits that are not perfect, of every category but performance: the run is right only when there is none. */
  readonly manques: readonly string[];
}

/**
 * Lighthouse on its mobile settings (simulated slow 4G, processor four times slower), several runs.
 *
 * @param throttle false measures on the line as it is: for tests of this code
 */
export async function measureLighthouse(url: string, runs: number, throttle = true): Promise<Scores[]> {
  const chrome = await launch({
    chromePath: requireChromium(),
    chromeFlags: ['--headless=new', ...chromiumArguments()],
    logLevel: 'silent',
  });
  try {
    const all: Scores[] = [];
    for (let run = 0; run < runs; run++) {
      const result = await lighthouse(url, {
        port: chrome.port,
        logLevel: 'silent',
        onlyCategories: [...CATEGORIES],
        ...(throttle ? {} : { throttlingMethod: 'provided' as const }),
      });
      if (result === undefined) throw new Error(`Lighthouse ne dit rien de ${url}.`);
      const { categories, audits, runtimeError } = result.lhr;
      if (runtimeError) throw new Error(`Lighthouse : ${runtimeError.message} (${url})`);
      const scores = Object.fromEntries(
        CATEGORIES.map((name) => [name, Math.round((categories[name]?.score ?? Number.NaN) * 100)]),
      ) as Record<Categorie, number>;
      const manques = CATEGORIES.slice(1).flatMap((name) =>
        (categories[name]?.auditRefs ?? [])
          .filter(({ weight }) => weight > 0)
          .flatMap(({ id }) => {
            const score = audits[id]?.score ?? null;
            return score !== null && score < 1 ? [`${name}/${id}`] : [];
          }),
      );
      all.push({ scores, manques });
    }
    return all;
  } finally {
    chrome.kill();
  }
}
