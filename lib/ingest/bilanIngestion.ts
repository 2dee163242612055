import type { Constat } from '@/lib/domain/constat';
import type { BilanSource, DocumentEcarte } from '@/lib/domain/release';
import type { GroupeConstats } from './groupesConstats';

/** Why nothing was released: a document, and its finding. */
export interface Refus {
  /** Name of the document. */
  readonly fichier: string;
  readonly constat: Constat;
}

/**
 * - `publiee`: a new release is active.
 * - `inchangee`: the same documents as the active release; nothing was written.
 * - `verifiee`: all is well, and nothing was written because that was asked (`--dry-run`).
 * - `refusee`: see `refus`; the former release stays.
 */
export type IssueIngestion = 'publiee' | 'inchangee' | 'verifiee' | 'refusee';

/** What an import did, complete enough to be printed or kept. */
export interface BilanIngestion {
  readonly issue: IssueIngestion;
  /** Digest of what was read, `null` when refused. */
  readonly digest: string | null;
  /** Digest of the release that was active before, `null` when there was none. */
  readonly precedente: string | null;
  readonly bilans: readonly BilanSource[];
  readonly refus: readonly Refus[];
  /** Documents that could not be read whole: nothing of them is released, the rest is. */
  readonly ecartes: readonly DocumentEcarte[];
  /** Files of no known kind met in a folder, with what they look like. */
  readonly ignores: readonly { readonly fichier: string; readonly raison: string }[];
  /** Documents given more than once: read once. */
  readonly doublons: readonly { readonly fichier: string; readonly identiqueA: string }[];
  /** Findings by source, severity and code, with the first ones of each. */
  readonly groupes: readonly GroupeConstats[];
  readonly totaux: {
    readonly formations: number;
    readonly sessions: number;
    readonly rapports: number;
    readonly diplomes: number;
    readonly familles: number;
    readonly metiers: number;
    readonly insertions: number;
  };
  /** Milliseconds. */
  readonly duree: number;
}
