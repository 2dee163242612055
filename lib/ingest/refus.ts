import type { DocumentEcarte } from '@/lib/domain/release';
import type { Refus } from './bilanIngestion';
import type { DocumentsLus } from './readDocuments';

interface Regle {
  /** One document set aside is enough. */
  readonly strict: boolean;
  /** Sessions of the open data in service, that must not be lost to a damaged file. */
  readonly sessions: readonly number[];
}

/**
 * Says why what was read may not be released: nothing was, or what was set aside may hold a session in service.
 * @param ignores How many files of no known kind were met.
 * @returns `[]` when it may.
 */
export function findRefus(
  { bilans, ecartes }: Pick<DocumentsLus, 'bilans' | 'ecartes'>,
  ignores: number,
  { strict, sessions }: Regle,
): Refus[] {
  if (strict || (bilans.length === 0 && ecartes.length > 0)) return ecartes.map(toRefus);
  if (bilans.length === 0) return [nothingRead(ignores)];
  const kept = new Set(bilans.map(({ source }) => (source.nature === 'parcoursup' ? source.session : null)));
  const lost = sessions.filter((session) => !kept.has(session));
  return ecartes.flatMap((ecarte) => {
    const threatened = threatenedBy(ecarte, sessions, lost);
    return threatened.length === 0 ? [] : [protect(ecarte, threatened)];
  });
}

/** Sessions in service that a document set aside would have brought: when damage hides which, any that would be lost. */
function threatenedBy({ nature, session }: DocumentEcarte, sessions: readonly number[], lost: readonly number[]) {
  if (nature !== 'parcoursup' && nature !== null) return [];
  return session === null ? lost : sessions.filter((one) => one === session);
}

function toRefus({ fichier, constat }: DocumentEcarte): Refus {
  return { fichier, constat };
}

function protect({ fichier, constat }: DocumentEcarte, sessions: readonly number[]): Refus {
  const kept = sessions.map((session) => `la session ${session}`).join(', ');
  const message = `${constat.message} Un fichier incomplet ne remplace pas ce qui est en service (${kept}).`;
  return { fichier, constat: { ...constat, message } };
}

/** Paths that hold no document at all make no release: an empty catalogue would replace a good one. */
function nothingRead(ignores: number): Refus {
  const message =
    ignores > 0
      ? `Aucun document connu (fichiers trouvés : ${ignores}) : rien à importer.`
      : 'Aucun fichier trouvé : rien à importer.';
  const constat = { gravite: 'refus', code: 'document-inconnu', message, repere: { rubrique: 'dossier' } } as const;
  return { fichier: 'dossier', constat };
}
