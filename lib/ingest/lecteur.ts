/**
 * The flow of ingestion, as types:
 *
 *   paths → pieces (`read/`) → kind, from the content → events of one reader (`sources/<name>/`) → join (`join/`)
 *         → integrity → one transaction → release
 */
import type { Constat } from '@/lib/domain/constat';
import type { Nature } from '@/lib/domain/source';

/** One document found under the given paths, archives read through. */
export interface Piece {
  /** Name shown to people: `file.csv.gz`, or `archive.zip › inner.csv`. */
  readonly fichier: string;
  /** Named on the command line, and not met in a folder: then an unknown kind is refused and not just ignored. */
  readonly explicite: boolean;
  /**
   * Opens the expanded content anew, streamed and bounded.
   * @throws {DocumentRefuse} while iterating, when a limit is passed or the archive is damaged.
   */
  open(): AsyncIterable<Uint8Array>;
}

/** A whole document that cannot be read: nothing is released. Carries the finding to show. */
export class DocumentRefuse extends Error {
  constructor(
    readonly constat: Constat,
    options?: ErrorOptions,
  ) {
    super(constat.message, options);
    this.name = 'DocumentRefuse';
  }
}

/**
 * What a reader yields, in the order of the document. A row that concerns a BTS ends as one record, or as exactly one
 * finding of gravity `refus` or `exclusion`: counting them gives back `Comptage.lues`.
 */
export type Evenement<T> =
  | { readonly type: 'enregistrement'; readonly valeur: T }
  | { readonly type: 'constat'; readonly constat: Constat };

/** What a reader returns at the end. */
export interface Comptage {
  /** Rows (or sheets, or reports) of every kind in the document. */
  readonly lignes: number;
  /** Those that concern a BTS (or a mise à niveau that leads to one): kept + refused + excluded. */
  readonly lues: number;
  /** Of which, mises à niveau; none when the kind of document has no such rows. */
  readonly misesANiveau?: number;
}

/** Facts about a document that its reader finds in it before the first record. */
export interface EnTete {
  readonly session: number | null;
  readonly dateDonnees: string | null;
}

/** One reader per kind of document. */
export interface Lecteur<T, N extends Nature = Nature> {
  readonly nature: N;
  readonly editeur: string;
  readonly licence: string;
  /**
   * Reads session and date from the start of the document.
   * @throws {DocumentRefuse} when the document is truncated, or not of this kind after all.
   */
  readEnTete(piece: Piece): Promise<EnTete>;
  /**
   * Reads every record. Memory does not grow with the document for kinds that hold many rows.
   * @throws {DocumentRefuse} when the document is truncated, or not of this kind after all.
   */
  read(piece: Piece, sourceId: string): AsyncGenerator<Evenement<T>, Comptage>;
}
