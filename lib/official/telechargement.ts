import { mkdir, rename, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DemandeInvalide, ErreurTelechargement, explainNetworkError } from './erreurs';
import { type Avancement, discard, downloadTo, type OptionsFichier } from './fichier';
import {
  type Document,
  datasetOf,
  defaultSessions,
  ideoDocument,
  insertionDocument,
  metiersDocument,
  type Portails,
  PREMIERE_SESSION,
  parcoursupDocument,
} from './portails';
import { isLoopback } from './requete';
import { probe, probeNewest } from './sonde';
import { verifyDocument } from './verification';

export interface OptionsTelechargement {
  readonly portails: Portails;
  /** Folder of the downloads. */
  readonly dossier: string;
  /** `null` for the newest few. */
  readonly sessions: readonly number[] | null;
  /** Download again what is already there. */
  readonly refaire: boolean;
  readonly reglages: Omit<OptionsFichier, 'boucleLocale'>;
  readonly onEvent: (evenement: EvenementTelechargement) => void;
}

/** What a person sees of a download. */
export type EvenementTelechargement =
  | { readonly type: 'plan'; readonly documents: readonly Document[] }
  | { readonly type: 'debut'; readonly document: Document; readonly repris: number }
  | { readonly type: 'avancement'; readonly document: Document; readonly avancement: Avancement }
  | { readonly type: 'verification'; readonly document: Document }
  | { readonly type: 'fini'; readonly document: Document; readonly octets: number; readonly lignes: number }
  | { readonly type: 'present'; readonly document: Document }
  | { readonly type: 'echec'; readonly document: Document; readonly erreur: ErreurTelechargement };

/** How a download behaves on official portals. */
export const REGLAGES: Omit<OptionsFichier, 'boucleLocale'> = {
  silence: 30_000,
  essais: 5,
  pause: 1_000,
  octetsMax: 1024 * 2 ** 20,
};

/** Unfinished files stand in a hidden folder, where no ingestion of the downloads can meet them. */
const EN_COURS = '.en-cours';

/**
 * Downloads the documents one after the other, newest session first so that an interruption leaves the most useful.
 * One that fails does not keep the others away.
 * @returns Documents that could not be had.
 * @throws {DemandeInvalide} for a session that is not published.
 * @throws {ErreurTelechargement} when the portal cannot even say what it holds.
 */
export async function downloadAll(options: OptionsTelechargement): Promise<Document[]> {
  const { dossier, refaire, onEvent } = options;
  const documents = await plan(options);
  onEvent({ type: 'plan', documents });
  const missed: Document[] = [];
  for (const document of documents) {
    if (!refaire && (await exists(join(dossier, document.chemin)))) {
      onEvent({ type: 'present', document });
      continue;
    }
    try {
      await downloadDocument(document, options);
    } catch (error) {
      if (!(error instanceof ErreurTelechargement)) throw error;
      onEvent({ type: 'echec', document, erreur: error });
      missed.push(document);
    }
  }
  return missed;
}

/** Plain http stays on this machine, and only when the base address is there itself. */
function fileOptions({ portails, reglages }: OptionsTelechargement): OptionsFichier {
  return { ...reglages, boucleLocale: isLoopback(portails.parcoursup) };
}

async function plan(options: OptionsTelechargement): Promise<Document[]> {
  const { portails, sessions, reglages } = options;
  const newest = await persist(reglages.essais, reglages.pause, () => probeNewest(portails, fileOptions(options)));
  const late = sessions?.find((session) => session > newest.session);
  if (late !== undefined) {
    throw new DemandeInvalide(
      `La session ${late} n’est pas publiée : la plus récente est ${newest.session}, la plus ancienne ${PREMIERE_SESSION}.`,
    );
  }
  const wanted = sessions ?? defaultSessions(newest.session);
  const parcoursup = await Promise.all(
    wanted.map(async (session) => {
      const dataset = datasetOf(session, newest.session);
      const lignes = session === newest.session ? newest.lignes : await countOf(dataset, options);
      return parcoursupDocument(portails, session, newest.session, lignes);
    }),
  );
  // The sheets come second: with one session they already make a usable release. What is optional comes last.
  const documents = parcoursup.toSpliced(1, 0, ideoDocument(portails));
  return [...documents, metiersDocument(portails), insertionDocument(portails)];
}

/** The count only adds a check: the export itself says what is wrong with a dataset that does not answer. */
async function countOf(dataset: string, options: OptionsTelechargement): Promise<number | null> {
  const sonde = await probe(options.portails, dataset, fileOptions(options)).catch((error) => {
    if (error instanceof ErreurTelechargement) return null;
    throw error;
  });
  return sonde?.lignes ?? null;
}

/** A document that is whole for the server and wrong all the same is asked for once more. */
const ESSAIS_VERIFICATION = 2;

async function downloadDocument(document: Document, options: OptionsTelechargement): Promise<void> {
  const { dossier, onEvent, reglages } = options;
  const part = join(dossier, EN_COURS, document.chemin);
  for (let attempt = 1; ; attempt += 1) {
    onEvent({ type: 'debut', document, repris: (await stat(part).catch(() => null))?.size ?? 0 });
    await downloadTo(document.url, part, document.libelle, fileOptions(options), (avancement) =>
      onEvent({ type: 'avancement', document, avancement }),
    );
    onEvent({ type: 'verification', document });
    try {
      const lignes = await verifyDocument(part, document);
      const { size } = await stat(part);
      await put(part, join(dossier, document.chemin));
      onEvent({ type: 'fini', document, octets: size, lignes });
      return;
    } catch (error) {
      if (!(error instanceof ErreurTelechargement)) throw error;
      // There is nothing to resume from.
      await discard(part);
      if (!error.passagere || attempt === ESSAIS_VERIFICATION) throw error;
      await wait(reglages.pause);
    }
  }
}

async function put(part: string, path: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await rename(part, path);
    await discard(part);
  } catch (error) {
    throw explainNetworkError(error, 'disque');
  }
}

/** Tries again after a passing failure, each time twice as late. */
async function persist<T>(essais: number, pause: number, work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof ErreurTelechargement) || !error.passagere || attempt >= essais) throw error;
      await wait(error.attendre ?? pause * 2 ** (attempt - 1));
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isFile() ?? false;
}
