import type { Nature } from '@/lib/domain/source';
import { DemandeInvalide } from './erreurs';

/** Where the official documents are published; one address for all when a mirror or a test stands in. */
export interface Portails {
  readonly parcoursup: URL;
  readonly onisep: URL;
  readonly education: URL;
}

/** Open-data portals of the two ministries (Opendatasoft) and of ONISEP. */
export const PORTAILS_OFFICIELS: Portails = {
  parcoursup: new URL('https://data.enseignementsup-recherche.gouv.fr'),
  onisep: new URL('https://api.opendata.onisep.fr'),
  education: new URL('https://data.education.gouv.fr'),
};

/** First session of Parcoursup. */
export const PREMIERE_SESSION = 2018;
/** Sessions downloaded when none are named: what odds and trends use. */
export const SESSIONS_PAR_DEFAUT = 5;

/** ONISEP's identifiers of « Idéo-Fiches formations » and « Idéo-Fiches métiers ». */
const JEU_IDEO = '5fe07a9ecc960';
const JEU_METIERS = '5fe0808a2da6f';
/** InserJeunes by school and diploma. */
const JEU_INSERTION = 'fr-en-inserjeunes-lycee_pro-formation-fine';
/** The newest session has no year in its dataset's name. */
export const JEU_RECENT = 'fr-esr-parcoursup';

/** One official document to have on this machine. */
export interface Document {
  /** What it is, for people: « Parcoursup, session 2023 ». */
  readonly libelle: string;
  readonly nature: Extract<Nature, 'parcoursup' | 'ideo' | 'metiers' | 'insertion-lycees'>;
  readonly session: number | null;
  readonly url: URL;
  /** Place under the folder of downloads, with `/`. */
  readonly chemin: string;
  /** Rows that the portal says it holds, `null` when it does not say. */
  readonly lignes: number | null;
}

/**
 * Reads one address that replaces the portals.
 * @throws {DemandeInvalide}
 */
export function readBaseUrl(text: string): Portails {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !['http:', 'https:'].includes(url.protocol)) {
    throw new DemandeInvalide(`--base-url « ${text} » n’est pas une adresse : attendu, par exemple, https://miroir.fr`);
  }
  return { parcoursup: url, onisep: url, education: url };
}

/**
 * Reads « 2021-2025 », « 2019,2023 » or « 2023 ».
 * @returns Distinct sessions, newest first.
 * @throws {DemandeInvalide}
 */
export function readSessions(text: string): number[] {
  const sessions = text.split(',').flatMap((part) => {
    const match = /^\s*(20\d\d)(?:\s*-\s*(20\d\d))?\s*$/.exec(part);
    const first = Number(match?.[1]);
    const last = Number(match?.[2] ?? match?.[1]);
    if (!match || first > last || first < PREMIERE_SESSION) {
      throw new DemandeInvalide(
        `--sessions « ${text} » ne se lit pas : attendu une année, une liste ou un intervalle à partir de ${PREMIERE_SESSION}, par exemple 2021-2025.`,
      );
    }
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
  return [...new Set(sessions)].sort((a, b) => b - a);
}

/** The last few sessions, newest first. */
export function defaultSessions(recente: number): number[] {
  return Array.from({ length: SESSIONS_PAR_DEFAUT }, (_, index) => recente - index).filter(
    (session) => session >= PREMIERE_SESSION,
  );
}

/**
 * Name of the dataset that holds a session.
 * @param recente Newest session published.
 */
export function datasetOf(session: number, recente: number): string {
  if (session === recente) return JEU_RECENT;
  return `${JEU_RECENT}${session <= 2019 ? '-' : '_'}${session}`;
}

/** Address, under a base that may have a path of its own. */
function join(base: URL, path: string): URL {
  return new URL(`${base.href.replace(/\/+$/, '')}${path}`);
}

/** Address of a dataset's first row and number of rows. */
export function probeUrl({ parcoursup }: Portails, dataset: string): URL {
  const url = join(parcoursup, `/api/explore/v2.1/catalog/datasets/${dataset}/records`);
  url.search = new URLSearchParams({ select: 'session', limit: '1' }).toString();
  return url;
}

/** Address of the whole dataset: labels as header, semicolons, UTF-8. */
export function exportUrl(portail: URL, dataset: string): URL {
  const url = join(portail, `/api/explore/v2.1/catalog/datasets/${dataset}/exports/csv`);
  url.search = new URLSearchParams({ lang: 'fr', use_labels: 'true', delimiter: ';' }).toString();
  return url;
}

/** The document of one session. */
export function parcoursupDocument(
  portails: Portails,
  session: number,
  recente: number,
  lignes: number | null,
): Document {
  return {
    libelle: `Parcoursup, session ${session}`,
    nature: 'parcoursup',
    session,
    url: exportUrl(portails.parcoursup, datasetOf(session, recente)),
    chemin: `parcoursup/fr-esr-parcoursup-${session}.csv`,
    lignes,
  };
}

/** ONISEP's diploma sheets. */
export function ideoDocument({ onisep }: Portails): Document {
  return {
    libelle: 'Onisep, Idéo-Fiches formations',
    nature: 'ideo',
    session: null,
    url: join(onisep, `/downloads/${JEU_IDEO}/${JEU_IDEO}.zip`),
    chemin: 'onisep/ideo-fiches-formations.zip',
    lignes: null,
  };
}

/** ONISEP's sheets of jobs. */
export function metiersDocument({ onisep }: Portails): Document {
  return {
    libelle: 'Onisep, Idéo-Fiches métiers',
    nature: 'metiers',
    session: null,
    url: join(onisep, `/downloads/${JEU_METIERS}/${JEU_METIERS}.zip`),
    chemin: 'onisep/ideo-fiches-metiers.zip',
    lignes: null,
  };
}

/** InserJeunes by school and diploma. */
export function insertionDocument({ education }: Portails): Document {
  return {
    libelle: 'InserJeunes, par lycée et diplôme',
    nature: 'insertion-lycees',
    session: null,
    url: exportUrl(education, JEU_INSERTION),
    chemin: `inserjeunes/${JEU_INSERTION}.csv`,
    lignes: null,
  };
}
