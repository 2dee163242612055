import type { Repere } from './source';

/**
 * - `refus`: the row, or the document, is set aside with its reason; the rest goes on.
 * - `alerte`: kept and flagged.
 * - `exclusion`: set aside as expected (a row of an old session without a formation code); not counted as a reject.
 */
export const GRAVITES = ['refus', 'alerte', 'exclusion'] as const;
export type Gravite = (typeof GRAVITES)[number];

/** Every finding that reading can make; messages are French and are written where the finding is made. */
export const CODES_CONSTAT = [
  'document-inconnu',
  'document-vide',
  'document-tronque',
  'document-illisible',
  'document-trop-grand',
  'trop-de-refus',
  'encodage',
  'colonnes-manquantes',
  'colonnes-inconnues',
  'nombre-de-colonnes',
  'nombre-illisible',
  'valeur-hors-limites',
  'code-absent',
  'code-invalide',
  'uai-invalide',
  'coordonnees-invalides',
  'coordonnees-absentes',
  'session-invalide',
  'doublon',
  'ordre-des-comptes',
  'total-des-marges',
  'pourcentage',
  'propositions-superieures-aux-classes',
  'rubrique-absente',
  'cellule-illisible',
  'separation-incertaine',
  'fiche-remplacee',
  'jonction-absente',
] as const;
export type CodeConstat = (typeof CODES_CONSTAT)[number];

/** A typed, located finding about a source. */
export interface Constat {
  readonly gravite: Gravite;
  readonly code: CodeConstat;
  /** French; says what is wrong and, where one can be given, what to do. */
  readonly message: string;
  readonly repere: Repere;
}
