import { EDITION_HEADER } from '@/lib/api/editionHeader';
import type { Catalogue } from '@/lib/catalogue/catalogue';
import {
  CACHE_RELEASE,
  ENTREE_DEPASSEE,
  ENTREE_ETAT,
  editionDuTravailleur,
  type ReleaseGardee,
  readDiscret,
} from '@/lib/device/horsLigne';
import { catalogueOf } from '@/lib/pack/catalogueOf';
import { readEntete } from '@/lib/pack/entete';
import { readPack } from '@/lib/pack/readPack';
import { answerApi } from './api';
import { putInService } from './cadre/catalogue';
import { drawFault, drawPage, type Habillage } from './dessin';

/**
 * The service worker. One of them is of one edition, which its address names, and holds all of it in one cache: pages, scripts, style sheets and the pack. So a page of
 * one release is never drawn from the data of another.
 */

/** What a service worker has that a page has not: the types of both cannot be read together. */
interface Evenement extends Event {
  waitUntil(promise: Promise<unknown>): void;
}
interface Demande extends Evenement {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Travailleur {
  readonly location: Location;
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Evenement) => void): void;
  addEventListener(type: 'fetch', listener: (event: Demande) => void): void;
}
declare const self: Travailleur;

/** Files of the build, put here by scripts/launch/serviceWorker.mjs. */
declare const FICHIERS_DU_SITE: readonly string[];

/** Pages that live from their scripts, or that no release changes: kept as the server writes them. */
const GARDEES = ['/voeux', '/seance', '/donnees', '/methode', '/fiabilite', '/accessibilite', '/glossaire'];
/** Pages that are drawn here: read once for the style sheets that they name. */
const MODELES = ['/', '/bts', '/recherche', '/comparer'];
const IMAGES = ['/icon.svg', '/apple-icon.png', '/manifest.webmanifest', '/fond-de-carte.svg'];
const ENTREE_HABILLAGE = '/hors-ligne/habillage';

const edition = editionDuTravailleur(self.location.href) ?? '';
const cacheName = CACHE_RELEASE + edition;

/** What the device keeps under an address, whoever is described in it. */
const keptOf = (path: string) => caches.match(path, { cacheName, ignoreSearch: true, ignoreVary: true });

self.addEventListener('install', (event) => event.waitUntil(keepRelease().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(forgetOthers().then(() => self.clients.claim())));

async function forgetOthers(): Promise<void> {
  const others = (await caches.keys()).filter((name) => name.startsWith(CACHE_RELEASE) && name !== cacheName);
  await Promise.all(others.map((name) => caches.delete(name)));
}

/** Fetches all of the edition, or nothing: a release that is not whole says nothing of itself. */
async function keepRelease(): Promise<void> {
  const cache = await caches.open(cacheName);
  try {
    const pack = await fetchSound(`/pack/${edition}`);
    const bytes = new Uint8Array(await pack.clone().arrayBuffer());
    const entete = readEntete(bytes)?.entete;
    if (entete === undefined) throw new Error('What the site gave is no pack');
    await cache.put('/pack', pack);
    await cache.addAll([...FICHIERS_DU_SITE, ...IMAGES]);
    // Each is read as it comes: an answer that waits to be read holds one of the browser's few connections.
    const html = await Promise.all([
      ...MODELES.map(async (path) => (await fetchPage(path)).text()),
      ...GARDEES.map(keepPage),
    ]);
    await cache.put(ENTREE_HABILLAGE, Response.json(readHabillage(html)));
    const { publieeLe, session } = entete;
    const etat: ReleaseGardee = { edition, publieeLe, session, octets: bytes.length };
    await cache.put(ENTREE_ETAT, Response.json(etat));
  } catch (error) {
    await caches.delete(cacheName);
    throw error;
  }

  async function keepPage(path: string): Promise<string> {
    const page = await fetchPage(path);
    const [html] = await Promise.all([page.clone().text(), cache.put(path, page)]);
    return html;
  }
}

async function fetchSound(path: string): Promise<Response> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`The site answers ${response.status} to ${path}`);
  return response;
}

/** A page as the server writes it now. @throws when it is of another edition */
async function fetchPage(path: string): Promise<Response> {
  const page = await fetchSound(path);
  if ((page.headers.get(EDITION_HEADER) ?? edition) !== edition) throw new Error('The site has a newer release');
  return page;
}

function readHabillage(html: readonly string[]): Habillage {
  const sheets = html.flatMap((page) => [...page.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)]);
  return {
    classe: /<html[^>]* class="([^"]*)"/.exec(html[0] ?? '')?.[1] ?? '',
    feuilles: [...new Set(sheets.flatMap(([, href = '']) => href))],
  };
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (url.origin !== self.location.origin || request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(navigate(request, url));
  else if (url.pathname.startsWith('/_next/static/')) event.respondWith(answerFile(request, url));
  else if (url.pathname.startsWith('/api/v1/')) event.respondWith(askApi(request));
  else if (url.searchParams.has('_rsc')) event.respondWith(askRouter(request));
  else if (IMAGES.includes(url.pathname)) event.respondWith(fetch(request).catch(() => keptOr(url.pathname)));
});

/** Never changes under its name. */
const answerFile = async (request: Request, url: URL) => (await keptOf(url.pathname)) ?? fetch(request);

const keptOr = async (path: string) => (await keptOf(path)) ?? Response.error();

/** Next's router asks for a page with who is described. Without an answer, it leaves the page to the browser, which asks here. */
const askRouter = async (request: Request) => ((await readDiscret()) ? Response.error() : fetch(request));

/** The network first, the device where there is none; the device alone where the person chose so. */
async function navigate(request: Request, url: URL): Promise<Response> {
  if (await readDiscret()) return answerHere(url, true);
  try {
    const response = await fetch(request);
    const served = response.headers.get(EDITION_HEADER);
    if (served !== null && served !== edition) await noteNewer();
    return response;
  } catch {
    return answerHere(url, false);
  }
}

/** From here on the device answers with whole pages alone: its data must not reach a page of the newer release. */
async function noteNewer(): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.put(ENTREE_DEPASSEE, new Response());
}

async function askApi(request: Request): Promise<Response> {
  const discret = await readDiscret();
  if (!discret) {
    try {
      return await fetch(request);
    } catch (error) {
      if ((await keptOf(ENTREE_DEPASSEE)) !== undefined) throw error;
    }
  }
  await openCatalogue();
  return (await answerApi(request)) ?? (discret ? fetch(request) : Response.error());
}

async function answerHere(url: URL, choisi: boolean): Promise<Response> {
  // A list that came by a link is drawn; the device's own lives from its scripts.
  const kept = GARDEES.includes(url.pathname) && !url.searchParams.has('f') ? await keptOf(url.pathname) : undefined;
  if (kept !== undefined) return kept;
  const habillage = await readKeptHabillage();
  try {
    return await drawPage(url, await openCatalogue(), { habillage, edition, choisi });
  } catch (error) {
    return drawFault(url, habillage, error instanceof PackRefuse ? error.message : FAUTE);
  }
}

const FAUTE =
  'La page n’a pas pu être faite sur cet appareil. Vider ce que le site y garde, depuis la page « Données », puis revenir avec le réseau, répare un pack abîmé.';

async function readKeptHabillage(): Promise<Habillage> {
  const kept = await keptOf(ENTREE_HABILLAGE);
  return kept === undefined ? { classe: '', feuilles: [] } : kept.json();
}

/** The message is French: it is shown. */
class PackRefuse extends Error {}

let opening: Promise<Catalogue> | null = null;

/** The catalogue of the device, opened at the first question: the browser puts the worker to sleep between two. */
function openCatalogue(): Promise<Catalogue> {
  opening ??= readKeptCatalogue().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

async function readKeptCatalogue(): Promise<Catalogue> {
  const kept = await keptOf('/pack');
  if (kept === undefined) throw new PackRefuse('Le site ne garde plus rien sur cet appareil : il faut le réseau.');
  const read = await readPack(new Uint8Array(await kept.arrayBuffer()));
  if (read.kind === 'refus') throw new PackRefuse(read.message);
  const catalogue = catalogueOf(read.contenu);
  putInService(catalogue);
  return catalogue;
}
