import { createDeviceStore, readJson } from './createDeviceStore';

/** What the service worker (horsligne/) and the pages agree on: where a release is kept on the device, and what is said of it. */

/** One cache a release; another, without the number, for what was chosen. */
export const CACHE_RELEASE = 'rose.hors-ligne.';
export const CACHE_CHOIX = 'rose.choix';

/** Addresses that no server answers: entries of the caches. */
export const ENTREE_ETAT = '/hors-ligne/etat';
export const ENTREE_DISCRET = '/hors-ligne/discret';
/** In the cache of a release, once the site has been seen to have a newer one. */
export const ENTREE_DEPASSEE = '/hors-ligne/depassee';

/** The worker of an edition: another edition has another worker. */
export const travailleurUrl = (edition: string) => `/sw.js?${new URLSearchParams({ edition })}`;

/** The edition of a worker by the address of its script, `null` for what is none of ours. */
export const editionDuTravailleur = (scriptUrl: string): string | null =>
  new URL(scriptUrl).searchParams.get('edition');

/** A release that the device holds. */
export interface ReleaseGardee {
  readonly edition: string;
  /** ISO instant. */
  readonly publieeLe: string;
  readonly session: number | null;
  /** Bytes of its pack. */
  readonly octets: number;
}

/** The release that the device answers from without network, `null` when it holds none. */
export async function readReleaseGardee(edition: string): Promise<ReleaseGardee | null> {
  const kept = await caches.match(ENTREE_ETAT, { cacheName: CACHE_RELEASE + edition });
  return kept === undefined ? null : (readJson(await kept.text()) as ReleaseGardee);
}

/** True when the person chose that nothing of what they ask leaves the device. */
export const readDiscret = async () => (await caches.match(ENTREE_DISCRET, { cacheName: CACHE_CHOIX })) !== undefined;

export async function choisirDiscret(discret: boolean): Promise<void> {
  const choix = await caches.open(CACHE_CHOIX);
  await (discret ? choix.put(ENTREE_DISCRET, new Response('oui')) : choix.delete(ENTREE_DISCRET));
}

/** Takes every release and choice off the device, with the worker that answers from them. */
export async function oublierReleases(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  await Promise.all(registrations.map((registration) => registration.unregister()));
  const names = await caches.keys();
  const ours = names.filter((name) => name.startsWith(CACHE_RELEASE) || name === CACHE_CHOIX);
  await Promise.all(ours.map((name) => caches.delete(name)));
}

/** False once the person has emptied the device: nothing is kept again until they say so. */
export const gardeStore = createDeviceStore<boolean>({
  key: 'rose.hors-ligne.1',
  empty: true,
  parse: (text) => text !== 'non',
  stringify: (garde) => (garde ? null : 'non'),
});

/** The edition that the device answers from, `null` when it has none. */
export async function editionGardee(): Promise<string | null> {
  const active = (await navigator.serviceWorker.getRegistration())?.active;
  return active ? editionDuTravailleur(active.scriptURL) : null;
}

/**
 * Keeps an edition on the device, in the place of the one before.
 *
 * @returns false where it could not be fetched whole, or the browser refuses: the one before stays
 */
export async function garderRelease(edition: string): Promise<boolean> {
  try {
    const registration = await navigator.serviceWorker.register(travailleurUrl(edition), { updateViaCache: 'none' });
    const worker = registration.installing;
    if (worker !== null) await settled(worker);
    return (await editionGardee()) === edition;
  } catch {
    return false;
  }
}

const settled = (worker: ServiceWorker) =>
  new Promise<void>((resolve) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated' || worker.state === 'redundant') resolve();
    });
  });
