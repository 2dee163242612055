import type { Browser } from '@playwright/test';
import { type Ligne, percentile, toLigne } from '../measure';
import { measureClick, measureFiltre } from './filtre';
import { type Categorie, measureLighthouse } from './lighthouse';
import type { PageMesuree } from './pages';
import { measureScripts } from './scripts';
import { measureVitals } from './vitals';

/** What is measured, and beside what. */
export interface Mesures {
  readonly browser: Browser;
  readonly pages: readonly PageMesuree[];
  /** Server of the application, and of the empty page. */
  readonly origin: string;
  readonly vide: string;
  readonly passages: number;
  readonly lighthouse: boolean;
  readonly say: (line: string) => void;
}

/** A measure that fails (a page that crashes, a server that stops) is one that could not be had, said aloud, and the next goes on. */
async function attempt<T>(say: (line: string) => void, work: () => Promise<T>, failed: T): Promise<T> {
  try {
    return await work();
  } catch (error) {
    say(`  non mesuré : ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return failed;
  }
}

const median = (values: readonly number[]) => percentile(values, 0.5);

async function repeat<T>(times: number, work: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  for (let time = 0; time < times; time++) all.push(await work());
  return all;
}

const CATEGORIES: readonly (readonly [Categorie, string])[] = [
  ['performance', 'performance'],
  ['accessibility', 'accessibilité'],
  ['best-practices', 'bonnes pratiques'],
  ['seo', 'référencement'],
];

/** Every line, as soon as it is known. A value that could not be had is `NaN`, which JSON writes `null`. */
export async function* mesurer(mesures: Mesures): AsyncGenerator<Ligne> {
  const { browser, pages, origin, vide, passages, say } = mesures;
  say('JavaScript du premier chargement…');
  const emptyScripts = await measureScripts(browser, vide);
  for (const { name, path } of pages) {
    const bytes = await attempt(say, () => measureScripts(browser, `${origin}${path}`), Number.NaN);
    yield toLigne(`JavaScript : ${name}`, bytes, emptyScripts, 'KiB');
  }

  say('LCP, INP, CLS (processeur 4 fois plus lent, Fast 4G)…');
  const vitalsOf = async (url: string) => {
    const none = { lcp: Number.NaN, inp: Number.NaN, cls: Number.NaN };
    const all = await repeat(passages, () => attempt(say, () => measureVitals(browser, url), none));
    return {
      lcp: median(all.map(({ lcp }) => lcp)),
      inp: median(all.map(({ inp }) => inp)),
      cls: median(all.map(({ cls }) => cls)),
    };
  };
  const emptyVitals = await vitalsOf(vide);
  const emptyClick = median(await measureClick(browser, vide, Math.max(3, passages)));
  for (const { name, path } of pages) {
    const { lcp, inp, cls } = await vitalsOf(`${origin}${path}`);
    yield toLigne(`LCP : ${name}`, lcp, emptyVitals.lcp);
    yield toLigne(`INP : ${name}`, inp, emptyClick);
    yield toLigne(`CLS : ${name}`, cls, emptyVitals.cls, 'CLS');
  }

  const results = pages.find(({ path }) => path.startsWith('/recherche'));
  if (results !== undefined) {
    say('Filtre : nouvelle liste (processeur 4 fois plus lent)…');
    const work = () => measureFiltre(browser, `${origin}${results.path}`, Math.max(5, passages));
    const times = await attempt(say, work, [Number.NaN]);
    yield toLigne('Filtre : nouvelle liste', median(times), emptyClick);
  }

  if (!mesures.lighthouse) return;
  say(`Lighthouse, mobile, médiane de ${passages}…`);
  const emptyScores = await measureLighthouse(vide, passages);
  for (const { name, path } of pages.filter((page) => page.name !== 'liste')) {
    const runs = await attempt(say, () => measureLighthouse(`${origin}${path}`, passages), []);
    for (const [categorie, label] of CATEGORIES) {
      const of = (all: typeof runs) => median(all.map(({ scores }) => scores[categorie]));
      yield toLigne(`Lighthouse, ${label} : ${name}`, of(runs), of(emptyScores), 'points');
    }
    const manques = [...new Set(runs.flatMap((run) => run.manques))];
    if (manques.length > 0) say(`  ${name} : ${manques.join(', ')}`);
  }
}
