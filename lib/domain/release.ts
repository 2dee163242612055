import type { Constat } from './constat';
import type { Diplome, FamilleDiplome } from './diplome';
import type { Formation } from './formation';
import type { Source } from './source';

/** What became of one source in a release. `lues = gardees + refusees + exclues` over the rows that concern a BTS. */
export interface BilanSource {
  readonly source: Source;
  /** Rows of every kind in the document. */
  readonly lignes: number;
  readonly lues: number;
  /** Of which, mises à niveau that lead to a BTS; the others are BTS. */
  readonly misesANiveau: number;
  readonly gardees: number;
  readonly refusees: number;
  readonly exclues: number;
  readonly alertes: number;
  /** Milliseconds. */
  readonly duree: number;
}

/**
 * How the documents of a release were found: the folder of `ROSE_DATA`, the official download (`data/`), `../shared`, the
 * embedded demonstration set, or files named by hand (`npm run ingest`). Not part of the digest.
 */
export const ORIGINES_DONNEES = ['rose-data', 'telechargement', 'shared', 'demonstration', 'fichiers'] as const;
export type OrigineDonnees = (typeof ORIGINES_DONNEES)[number];

export interface Release {
  /** Digest of all that was stored, 64 hexadecimal digits: the same documents give the same digest. */
  readonly digest: string;
  /** ISO instant. */
  readonly publieeLe: string;
  readonly demonstration: boolean;
  readonly origine: OrigineDonnees;
  /** Newest session of the open data, `null` when only reports or sheets are loaded. */
  readonly session: number | null;
  readonly bilans: readonly BilanSource[];
}

/** Everything that one release holds. Plain data: it can be serialised and sent to a worker. */
export interface Donnees {
  readonly release: Release;
  readonly diplomes: readonly Diplome[];
  readonly familles: readonly FamilleDiplome[];
  readonly formations: readonly Formation[];
}

/** A finding as stored, with its source. */
export interface ConstatStocke extends Constat {
  readonly sourceId: string;
}
