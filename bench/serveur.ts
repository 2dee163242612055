import { type Ligne, toLigne } from './measure';
import type { ServeurLance } from './web/serveurs';

const CANDIDAT = 'bac=general&mention=ab';

/** Pages whose rendering is measured: two that everyone opens, the one that people read, and one that is the same for everyone. */
const PAGES = [
  { name: 'accueil', path: '/' },
  { name: 'résultats', path: `/recherche?${CANDIDAT}` },
  { name: 'formation', path: `/formation/46421?${CANDIDAT}` },
  { name: 'glossaire', path: '/glossaire' },
] as const;

/** Before the first round, the engine has not compiled what it runs. */
const CHAUFFE = 60;
const VISITES = 60;
const TOURS = 3;
/** Requests on their way at one time. */
const ENSEMBLE = 4;

async function ask(url: string): Promise<void> {
  const response = await fetch(url);
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${url} : ${response.status}`);
}

/** Asks for addresses, a few at a time, in order. */
async function askAll(urls: readonly string[]): Promise<void> {
  const waiting = [...urls];
  const lane = async () => {
    for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) await ask(url);
  };
  await Promise.all(Array.from({ length: ENSEMBLE }, lane));
}

/**
 * Pages that one core serves in a second: by the processor time of all threads of the server, so that neither other programs nor this one count. The best
 * of a few rounds.
 */
async function debit(serveur: ServeurLance, path: string): Promise<number> {
  const round = async (visits: number) => {
    const before = await serveur.usage();
    await askAll(Array.from({ length: visits }, () => `${serveur.origin}${path}`));
    const after = await serveur.usage();
    return (1000 * visits) / (after.processeur - before.processeur);
  };
  await round(CHAUFFE);
  let best = 0;
  for (let tour = 0; tour < TOURS; tour++) best = Math.max(best, await round(VISITES));
  return best;
}

/** Pages a second on one core, each beside the empty page of the same framework, rendered at each request too. */
export async function* benchDebit(application: ServeurLance, vide: ServeurLance): AsyncGenerator<Ligne> {
  const reference = await debit(vide, '/');
  for (const { name, path } of PAGES) {
    yield toLigne(`débit d’un cœur : ${name}`, await debit(application, path), reference, 'pages/s');
  }
}

const BACS = ['general', 'technologique', 'professionnel'];
const MENTIONS = ['sans', 'ab', 'b', 'tb'];
const MOTS = ['', 'compta', 'informatique', 'audiovisuel paris', 'mco', 'animaux', 'tourisme'];

/** The nth request of a mixed day: every kind of page and of answer, for every kind of candidate, on formation after formation. */
export function melange(n: number, codes: readonly string[]): string {
  const of = (words: readonly string[], at: number) => words[at % words.length] ?? '';
  const code = of(codes, n);
  const candidat = `bac=${of(BACS, n)}&mention=${of(MENTIONS, n)}`;
  const q = encodeURIComponent(of(MOTS, n));
  return of(
    [
      `/?${candidat}`,
      `/recherche?${candidat}&q=${q}&page=${1 + (n % 3)}`,
      `/formation/${code}?${candidat}`,
      '/glossaire',
      `/api/v1/formations?${candidat}&page=${1 + (n % 9)}`,
      `/api/v1/formations/${code}?${candidat}`,
      '/methode',
      `/formation/${code}`,
      `/voeux?f=${code}&${candidat}`,
      `/comparer?f=${code}&f=${of(codes, 7 * n + 1)}&${candidat}`,
    ],
    n,
  );
}

/**
 * Resident memory of the server: at rest, after so many mixed requests, and after as many again; the last must not grow. Each beside the empty page of the
 * same framework after the same number.
 */
export async function* benchMemoire(
  application: ServeurLance,
  vide: ServeurLance,
  requetes: number,
): AsyncGenerator<Ligne> {
  const response = await fetch(`${application.origin}/api/v1/formations?taille=100`);
  const { resultats } = (await response.json()) as { resultats: { code: string }[] };
  const codes = resultats.map(({ code }) => code);
  for (const passees of [0, requetes, 2 * requetes]) {
    const numbers = Array.from({ length: passees === 0 ? 0 : requetes }, (_, at) => passees - requetes + at);
    await askAll(numbers.map((n) => `${application.origin}${melange(n, codes)}`));
    await askAll(numbers.map(() => `${vide.origin}/`));
    const name = `mémoire : ${passees === 0 ? 'au repos' : `après ${passees} requêtes`}`;
    yield toLigne(name, (await application.usage()).memoire, (await vide.usage()).memoire, 'MiB');
  }
}
