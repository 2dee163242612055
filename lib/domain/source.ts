/** Kinds of document that the product reads, recognised from their content. */
export const NATURES = [
  'parcoursup',
  'rapport',
  'fiche',
  'ideo',
  'metiers',
  'n-mef',
  'insertion-regions',
  'insertion-lycees',
] as const;
/**
 * `parcoursup`: open data of a session · `rapport`: a formation's public report · `fiche`: a diploma sheet in markdown ·
 * `ideo`: ONISEP's « Idéo-Fiches formations » · `metiers`: its « Idéo-Fiches métiers » ·
 * `n-mef`: codes of courses and of their diplomas · `insertion-regions`, `insertion-lycees`: InserJeunes by place and diploma.
 */
export type Nature = (typeof NATURES)[number];

/** A document that was read, and what came of it. */
export interface Source {
  /** First 16 hexadecimal digits of `sha256`: stable from one import to the next. */
  readonly id: string;
  readonly nature: Nature;
  /** Name of the file; `archive.zip › inner.csv` inside an archive. Never a folder of this machine. */
  readonly fichier: string;
  /** Of the expanded content, so that `x.csv` and `x.csv.gz` are one document. */
  readonly sha256: string;
  /** Expanded size. */
  readonly octets: number;
  readonly editeur: string;
  readonly licence: string;
  /** Parcoursup session, `null` for a document without one. */
  readonly session: number | null;
  /** Date of the data as the document gives it (ISO, yyyy-mm-dd), `null` when it gives none. */
  readonly dateDonnees: string | null;
  /** True for the embedded demonstration set. */
  readonly demonstration: boolean;
}

/** Place in a document: at least one of the three is known. Lines and pages count from 1. */
export interface Repere {
  readonly ligne?: number;
  readonly page?: number;
  /** Heading, table or column, as printed. */
  readonly rubrique?: string;
}

/** A document and a place in it: what every stored row carries. */
export interface Origine {
  readonly sourceId: string;
  readonly repere: Repere;
}
