import type { Database } from '@/lib/db/database';
import { publishRelease, readEnService, type Verdict } from '@/lib/db/publishRelease';
import type { OrigineDonnees } from '@/lib/domain/release';
import { fitConstants } from '@/lib/forecast/fit';
import { toStoredConstants } from '@/lib/forecast/storedConstants';
import { verifySession } from '@/lib/forecast/verifySession';
import type { BilanIngestion, Refus } from './bilanIngestion';
import { type DependancesInventaire, takeInventory } from './inventaire';
import type { Progres } from './progres';
import { type DependancesDocuments, type DocumentsLus, readDocuments } from './readDocuments';
import { findRefus } from './refus';

export interface OptionsIngestion {
  /** Files and folders, any mix of kinds. */
  readonly paths: readonly string[];
  /** Where to publish. With `dryRun` it is only read, and may be `null`. */
  readonly db: Database | null;
  /** Reads and checks everything, writes nothing. */
  readonly dryRun?: boolean;
  /** Refuses everything as soon as one document cannot be read whole. */
  readonly strict?: boolean;
  /** Percent of the BTS rows of one file that may be refused, 0–100. */
  readonly maxRejects?: number;
  /** How the documents were found; « demonstration » marks every source and formation as fictitious. */
  readonly origine?: OrigineDonnees;
  readonly onProgress?: (progres: Progres) => void;
  /** Called for every finding, with the name of its document. */
  readonly onConstat?: DependancesDocuments['onConstat'];
}

export interface Dependances extends DependancesInventaire, Omit<DependancesDocuments, 'onProgress' | 'onConstat'> {
  /** Ends what the inventory started: documents read apart are read then. */
  close(): Promise<void>;
}

export const MAX_REJECTS = 1;

/**
 * Reads documents and makes one release of them: inventory, sheets, reports and open data newest first, join, checks, constants of
 * the estimates, one transaction. Everything is validated before anything is replaced; nothing is printed. A document that
 * cannot be read whole is set aside and the rest is released, unless that would take a session out of service.
 * @throws {CheminInvalide} when a path leads nowhere (bad usage).
 * @throws {ErreurBase} when the database cannot serve.
 */
export async function ingest(options: OptionsIngestion, dependances: Dependances): Promise<BilanIngestion> {
  const { paths, db, dryRun = false, strict = false, origine = 'fichiers', onProgress = () => {} } = options;
  const debut = performance.now();
  const enService = db === null ? null : await readEnService(db);
  onProgress({ type: 'inventaire', paths });
  const inventaire = await takeInventory(paths, origine === 'demonstration', dependances).finally(() =>
    dependances.close(),
  );
  let refus: readonly Refus[] = inventaire.refus;
  const report = (issue: BilanIngestion['issue'], lus: DocumentsLus | null): BilanIngestion => ({
    issue,
    digest: issue === 'refusee' ? null : (lus?.digest ?? null),
    precedente: enService?.digest ?? null,
    bilans: lus?.bilans ?? [],
    refus,
    ecartes: lus?.ecartes ?? inventaire.ecartes,
    ignores: inventaire.ignores,
    doublons: inventaire.doublons,
    groupes: lus?.groupes ?? [],
    totaux: lus?.totaux ?? {
      formations: 0,
      sessions: 0,
      rapports: 0,
      diplomes: 0,
      familles: 0,
      metiers: 0,
      insertions: 0,
    },
    duree: performance.now() - debut,
  });
  if (refus.length > 0) return report('refusee', null);

  const read = async (redaction: Parameters<typeof readDocuments>[1]): Promise<DocumentsLus> => {
    const lus = await readDocuments(inventaire, redaction, options.maxRejects ?? MAX_REJECTS, {
      ...dependances,
      onProgress,
      onConstat: options.onConstat ?? (() => {}),
    });
    const replaced = enService?.demonstration === (origine === 'demonstration') ? enService.sessions : [];
    refus = findRefus(lus, inventaire.ignores.length, { strict, sessions: replaced });
    return lus;
  };
  if (dryRun || db === null) {
    const lus = await read(null);
    return report(refus.length > 0 ? 'refusee' : 'verifiee', lus);
  }
  let lus: DocumentsLus | null = null;
  const publication = await publishRelease(
    db,
    async (redaction): Promise<Verdict> => {
      lus = await read(redaction);
      if (refus.length > 0) return { kind: 'abandonner' };
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
        verifySession: () => verifySession(panels),
      };
    },
    { onWait: () => onProgress({ type: 'attente' }) },
  );
  const issues = { publiee: 'publiee', inchangee: 'inchangee', abandonnee: 'refusee' } as const;
  return report(issues[publication.kind], lus);
}
