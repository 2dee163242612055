import type { Instrumentation } from 'next';

/** Loads the catalogue before the first request, so that nobody waits for it. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { readPublication } = await import('./lib/env');
  const { inlineScripts } = await import('./lib/server/inlineScripts');
  // Both fail here and aloud rather than at each page.
  readPublication();
  inlineScripts();
  const { searchIndexesOf } = await import('./lib/search/indexes');
  const { loadCatalogue } = await import('./app/releases');
  const etat = await loadCatalogue();
  const { currentHolder } = await import('./lib/catalogue/holder');
  const { watchRelease } = await import('./lib/server/releaseMetrics');
  const holder = currentHolder();
  if (holder !== null) watchRelease(holder);
  // The index of towns is built at the first question.
  if (etat.kind === 'pret') searchIndexesOf(etat.catalogue).lieux.findLieu('Paris');
}

/** Logs a fault with the path alone: a query string is somebody's profile. */
export const onRequestError: Instrumentation.onRequestError = async (erreur, { path, method }, { routePath }) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { journal, pathOnly } = await import('./lib/server/journal.mjs');
  journal.error({ erreur, methode: method, chemin: pathOnly(path), route: routePath }, 'faute');
};
