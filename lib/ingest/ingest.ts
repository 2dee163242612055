import type { Database } from '@/lib/db/database';
import { publishRelease, readActiveDigest, type Verdict } from '@/lib/db/publishRelease';
import type { OrigineDonnees } from '@/lib/domain/release';
import { fitConstants } from '@/lib/forecast/fit';
import { toStoredConstants } from '@/lib/forecast/storedConstants';
import type { BilanIngestion } from './bilanIngestion';
import { type DependancesInventaire, type Inventaire, takeInventory } from './inventaire';
import type { Progres } from './progres';
import { type DependancesDocuments, type DocumentsLus, readDocuments } from './readDocuments';

export interface OptionsIngestion {
  /** Files and folders, any mix of kinds. */
  readonly paths: readonly string[];
  /** Where to publish. With `dryRun` it is only read, and may be `null`. */
  readonly db: Database | null;
  /** Reads and checks everything, writes nothing. */
  readonly dryRun?: boolean;
  /** Percent of the BTS rows of one file that may be refused, 0–100. */
  readonly maxRejects?: number;
  /** How the documents were found; « demonstration » marks every source and formation as fictitious. */
  readonly origine?: OrigineDonnees;
  readonly onProgress?: (progres: Progres) => void;
  /** Called for every finding, with the name of its document. */
  readonly onConstat?: DependancesDocuments['onConstat'];
}

export type Dependances = DependancesInventaire & Omit<DependancesDocuments, 'onProgress' | 'onConstat'>;

export const MAX_REJECTS = 1;

/**
 * Reads documents and makes one release of them: inventory, sheets, reports and open data newest first, join, checks, constants of
 * the estimates, one transaction. Everything is validated before anything is replaced; nothing is printed.
 * @throws {CheminInvalide} when a path leads nowhere (bad usage).
 * @throws {ErreurBase} when the database cannot serve.
 */
export async function ingest(options: OptionsIngestion, dependances: Dependances): Promise<BilanIngestion> {
  const { paths, db, dryRun = false, origine = 'fichiers', onProgress = () => {} } = options;
  const debut = performance.now();
  const precedente = db === null ? null : await readActiveDigest(db);
  onProgress({ type: 'inventaire', paths });
  const inventaire = refuseNothing(await takeInventory(paths, origine === 'demonstration', dependances));
  const report = (issue: BilanIngestion['issue'], lus: DocumentsLus | null): BilanIngestion => ({
    issue,
    digest: issue === 'refusee' ? null : (lus?.digest ?? null),
    precedente,
    bilans: lus?.bilans ?? [],
    refus: [...inventaire.refus, ...(lus?.refus ?? [])],
    ignores: inventaire.ignores,
    doublons: inventaire.doublons,
    groupes: lus?.groupes ?? [],
    totaux: lus?.totaux ?? { formations: 0, sessions: 0, rapports: 0, diplomes: 0, familles: 0 },
    duree: performance.now() - debut,
  });
  if (inventaire.refus.length > 0) return report('refusee', null);

  const read = (redaction: Parameters<typeof readDocuments>[1]): Promise<DocumentsLus> =>
    readDocuments(inventaire.documents, redaction, options.maxRejects ?? MAX_REJECTS, {
      ...dependances,
      onProgress,
      onConstat: options.onConstat ?? (() => {}),
    });
  if (dryRun || db === null) {
    const lus = await read(null);
    return report(lus.refus.length > 0 ? 'refusee' : 'verifiee', lus);
  }
  let lus: DocumentsLus | null = null;
  const publication = await publishRelease(
    db,
    async (redaction): Promise<Verdict> => {
      lus = await read(redaction);
      if (lus.refus.length > 0) return { kind: 'abandonner' };
      onProgress({ type: 'publication' });
      const { digest, session, panels } = lus;
      return {
        kind: 'publier',
        digest,
        session,
        demonstration: origine === 'demonstration',
        origine,
        computeConstantes: () => {
          onProgress({ type: 'ajustement' });
          return toStoredConstants(digest, fitConstants(panels));
        },
      };
    },
    { onWait: () => onProgress({ type: 'attente' }) },
  );
  const issues = { publiee: 'publiee', inchangee: 'inchangee', abandonnee: 'refusee' } as const;
  return report(issues[publication.kind], lus);
}

/** Paths that hold no document at all make no release: an empty catalogue would replace a good one. */
function refuseNothing(inventaire: Inventaire): Inventaire {
  if (inventaire.documents.length > 0 || inventaire.refus.length > 0) return inventaire;
  const message =
    inventaire.ignores.length > 0
      ? `Aucun document connu (fichiers trouvés : ${inventaire.ignores.length}) : rien à importer.`
      : 'Aucun fichier trouvé : rien à importer.';
  const constat = { gravite: 'refus', code: 'document-inconnu', message, repere: { rubrique: 'dossier' } } as const;
  return { ...inventaire, refus: [{ fichier: 'dossier', constat }] };
}
