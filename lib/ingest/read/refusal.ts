import type { CodeConstat } from '@/lib/domain/constat';
import type { Repere } from '@/lib/domain/source';
import { DocumentRefuse } from '@/lib/ingest/lecteur';

/** Place of a finding that concerns a document as a whole. */
export const DOCUMENT_ENTIER: Repere = { rubrique: 'document entier' };

/**
 * Builds the refusal of a whole document.
 * @param message French; says what is wrong and what to do.
 * @param cause The technical error, kept for the log and never shown.
 */
export function refuseDocument(
  code: CodeConstat,
  message: string,
  repere: Repere = DOCUMENT_ENTIER,
  cause?: unknown,
): DocumentRefuse {
  return new DocumentRefuse({ gravite: 'refus', code, message, repere }, cause === undefined ? undefined : { cause });
}

/**
 * A path given on the command line that leads nowhere: a usage error, not a finding about a document. The message is
 * French and names the path as it was typed.
 */
export class CheminInvalide extends Error {
  constructor(
    readonly chemin: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'CheminInvalide';
  }
}
