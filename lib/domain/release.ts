import type { Constat } from './constat';
import type { Diplome, FamilleDiplome } from './diplome';
import type { Formation } from './formation';
import type { Insertion } from './insertion';
import type { Metier } from './metier';
import type { Nature, Source } from './source';

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

/** A document that could not be read whole: nothing of it is in the release, which names it with the reason. */
export interface DocumentEcarte {
  readonly fichier: string;
  /** `null` when damage hides what it is. */
  readonly nature: Nature | null;
  /** Of open data, `null` when damage hides it or for another kind. */
  readonly session: number | null;
  readonly constat: Constat;
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
  readonly ecartes: readonly DocumentEcarte[];
}

/**
 * What was computed from a release and belongs to it, as stored: plain data that `lib/odds` reads back and checks. `null` parts were not computed,
 * and nothing older stands in for them.
 */
export interface CalculsRelease {
  /** Constants of the method of estimation, with the digest of the release that they were fitted on. */
  readonly constantes: unknown;
  /** Replay of the past with these data. */
  readonly fiabilite: unknown;
}

/** Everything that one release holds. Plain data: it can be serialised and sent to a worker. */
export interface Donnees {
  readonly release: Release;
  readonly diplomes: readonly Diplome[];
  readonly familles: readonly FamilleDiplome[];
  /** Jobs that a BTS leads to; empty when no document of them is loaded. */
  readonly metiers: readonly Metier[];
  /** What those who prepared a BTS did next, by place; empty when no document of it is loaded. */
  readonly insertions: readonly Insertion[];
  readonly formations: readonly Formation[];
  /** Findings of gravity `alerte`: rows kept and flagged. What was set aside is in no formation, and is read apart. */
  readonly alertes: readonly ConstatStocke[];
  readonly calculs: CalculsRelease;
}

/** A finding as stored, with its source. */
export interface ConstatStocke extends Constat {
  readonly sourceId: string;
}

/** Nothing computed yet. */
export const AUCUN_CALCUL: CalculsRelease = { constantes: null, fiabilite: null };
