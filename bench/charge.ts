import { Agent, get } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { findNginx, startNginx } from '../scripts/deploy/nginx.mjs';
import { findFreePort } from '../scripts/launch/port.mjs';
import { type Ligne, percentile, toLigne } from './measure';
import type { ServeurLance } from './web/serveurs';

/** What came of one question: served, told when to come back, or anything else. */
type Issue = 'servie' | 'annoncee' | 'faute';

/** Asks once and reads to the end. */
function ask(url: string, agent: Agent | false): Promise<Issue> {
  return new Promise((resolve) => {
    get(url, { agent, headers: { Accept: 'text/html' } }, (response) => {
      const { statusCode, headers } = response;
      response
        .on('error', () => resolve('faute'))
        .on('end', () => {
          if (statusCode === 200) resolve('servie');
          else resolve(statusCode === 503 && headers['retry-after'] !== undefined ? 'annoncee' : 'faute');
        })
        .resume();
    }).on('error', () => resolve('faute'));
  });
}

interface Charge extends Readonly<Record<Issue, number>> {
  /** Milliseconds, of those served. */
  readonly p50: number;
  readonly p99: number;
  /** Answers served in a second of the server's processor. */
  readonly debit: number;
  /** Answers served in a second of the clock. */
  readonly parSeconde: number;
}

/**
 * Has so many people ask, over and over, for as long.
 * @param duree milliseconds
 * @param origin of what stands before the server, if anything does
 */
async function charger(
  serveur: ServeurLance,
  pathOf: (n: number) => string,
  personnes: number,
  duree: number,
  origin = serveur.origin,
): Promise<Charge> {
  const agent = new Agent({ keepAlive: true, maxSockets: personnes });
  const issues = { servie: 0, annoncee: 0, faute: 0 };
  const times: number[] = [];
  const before = await serveur.usage();
  const begun = performance.now();
  const end = begun + duree;
  let n = 0;
  const person = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      const issue = await ask(`${origin}${pathOf(n++)}`, agent);
      issues[issue] += 1;
      if (issue === 'servie') times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: personnes }, person));
  agent.destroy();
  const after = await serveur.usage();
  return {
    ...issues,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
    debit: (1000 * issues.servie) / (after.processeur - before.processeur),
    parSeconde: (1000 * issues.servie) / (performance.now() - begun),
  };
}

/** Asks for the health of a server, again and again, until told to stop: milliseconds of each answer. */
function veiller(origin: string): () => Promise<number[]> {
  let isOver = false;
  const watch = async () => {
    const times: number[] = [];
    while (!isOver) {
      const start = performance.now();
      await ask(`${origin}/api/sante`, false);
      times.push(performance.now() - start);
      await wait(200);
    }
    return times;
  };
  const watched = watch();
  return () => {
    isOver = true;
    return watched;
  };
}

const CONNEXIONS_ABANDONNEES = 20;
const DEMANDES_ABANDONNEES = 10;

/** Connections that each send several requests at once, and are gone before any is answered. */
async function abandonner(origin: string, path: string): Promise<void> {
  const { host, hostname, port } = new URL(origin);
  const asked = `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`.repeat(DEMANDES_ABANDONNEES);
  const leave = () =>
    new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => socket.write(asked, () => socket.destroy()));
      socket.on('error', () => {}).on('close', () => resolve());
    });
  await Promise.all(Array.from({ length: CONNEXIONS_ABANDONNEES }, leave));
}

const BACS = ['general', 'technologique', 'professionnel'];
const MENTIONS = ['sans', 'ab', 'b', 'tb'];
/** The nth candidate and page of results, none the same as another before thousands. */
const candidat = (n: number) => `bac=${BACS[n % 3]}&mention=${MENTIONS[n % 4]}&page=${1 + (Math.floor(n / 12) % 200)}`;

const RESULTATS = '/recherche?bac=general&mention=ab';

/** Of what people ask on that evening; `comme` is what the reference answers: an empty page or route of the same framework. */
const CIBLES: readonly { readonly name: string; readonly comme: string; readonly pathOf: (n: number) => string }[] = [
  { name: 'API, la même demande', comme: '/vide', pathOf: () => '/api/v1/formations?bac=general&mention=ab' },
  { name: 'API, toutes différentes', comme: '/vide', pathOf: (n) => `/api/v1/formations?${candidat(n)}` },
  { name: 'résultats', comme: '/', pathOf: (n) => `/recherche?${candidat(n)}` },
  { name: 'formation', comme: '/', pathOf: (n) => `/formation/46421?${candidat(n)}` },
];
const FOULES = [1, 50, 500];
const CHAUFFE = 3_000;
const connexions = (personnes: number) => `${personnes} connexion${personnes > 1 ? 's' : ''}`;

/** What a crowd gets of a page that nginx keeps, in a second of the clock, the crowd itself on the same machine; nothing where there is no nginx. */
async function* benchGarde(application: ServeurLance, vide: ServeurLance, duree: number): AsyncGenerator<Ligne> {
  const nginx = findNginx();
  if (nginx === null) return;
  // The crowd has one address here.
  const limits = [['rate=200r/s', 'rate=1000000r/s']] as const;
  const upstream = new URL(application.origin).host;
  const proxy = await startNginx({ nginx, port: await findFreePort(), upstream, limits });
  try {
    await ask(`${proxy.url}${RESULTATS}`, false);
    for (const personnes of FOULES) {
      const reference = await charger(vide, () => '/', personnes, duree);
      const charge = await charger(application, () => RESULTATS, personnes, duree, proxy.url);
      const titre = `${connexions(personnes)} : résultats gardés par nginx`;
      yield toLigne(titre, charge.parSeconde, reference.parSeconde, 'pages/s');
      yield toLigne(`${titre}, 99e centile`, charge.p99, reference.p99);
      yield toLigne(`${titre}, fautes`, charge.faute, charge.servie, 'réponses');
    }
  } finally {
    await proxy.stop();
  }
}

/**
 * What a crowd gets: answers in a second of the server's processor and how long the slowest waits, for as many connections at one time, beside the empty
 * page and route under the same crowd. Then what it costs when two hundred requests are abandoned, beside one page that somebody reads; and all along, how long
 * whoever watches waits, beside how long at rest.
 * @param duree milliseconds of each crowd
 */
export async function* benchCharge(
  application: ServeurLance,
  vide: ServeurLance,
  duree: number,
): AsyncGenerator<Ligne> {
  let annoncees = 0;
  let fautes = 0;
  let demandes = 0;
  for (const { pathOf } of CIBLES) await charger(application, pathOf, 4, CHAUFFE);
  const stopAtRest = veiller(vide.origin);
  for (const comme of ['/', '/vide']) await charger(vide, () => comme, 4, CHAUFFE);
  const atRest = Math.max(...(await stopAtRest()));
  const stop = veiller(application.origin);
  for (const personnes of FOULES) {
    const references = new Map<string, Charge>();
    for (const { name, comme, pathOf } of CIBLES) {
      const reference = references.get(comme) ?? (await charger(vide, () => comme, personnes, duree));
      references.set(comme, reference);
      const charge = await charger(application, pathOf, personnes, duree);
      annoncees += charge.annoncee;
      fautes += charge.faute;
      demandes += charge.servie + charge.annoncee + charge.faute;
      const titre = `${connexions(personnes)} : ${name}`;
      yield toLigne(titre, charge.debit, reference.debit, 'pages/s');
      yield toLigne(`${titre}, médiane`, charge.p50, reference.p50);
      yield toLigne(`${titre}, 99e centile`, charge.p99, reference.p99);
    }
  }
  const page = async (abandons: () => Promise<void>) => {
    const before = await application.usage();
    await abandons();
    await ask(`${application.origin}${RESULTATS}`, false);
    return (await application.usage()).processeur - before.processeur;
  };
  const seule = await page(async () => {});
  const after = await page(() => abandonner(application.origin, RESULTATS));
  yield toLigne('200 demandes abandonnées et une page', after, seule);
  const veille = await stop();
  yield toLigne('/api/sante, 99e centile', percentile(veille, 0.99), atRest);
  yield toLigne('/api/sante, la plus lente', Math.max(...veille), atRest);
  yield toLigne('refus annoncés', annoncees, demandes, 'réponses');
  yield toLigne('fautes', fautes, demandes, 'réponses');
  yield* benchGarde(application, vide, duree);
}
