import { day } from '@/components/ui/dates';
import { formatEntier } from '@/lib/domain/nombres';
import type { Repere, Source } from '@/lib/domain/source';

/** Anchor of a document in the page's list of sources. */
export function sourceAnchor(sourceId: string): string {
  return `source-${sourceId}`;
}

/** A place in a document, short: « p. 3 », « ligne 1 204 », or its heading when that is all that is known. */
export function shortPlace({ page, ligne, rubrique }: Repere): string {
  if (page !== undefined) return `p. ${formatEntier(page)}`;
  if (ligne !== undefined) return `ligne ${formatEntier(ligne)}`;
  return rubrique ?? 'document';
}

/** A place in a document, whole: « page 3, ligne 41, “Suivi des candidats par sexe” ». */
export function fullPlace({ page, ligne, rubrique }: Repere): string {
  return [
    page === undefined ? null : `page ${formatEntier(page)}`,
    ligne === undefined ? null : `ligne ${formatEntier(ligne)}`,
    rubrique === undefined ? null : `“${rubrique}”`,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

const NATURE: Readonly<Record<Source['nature'], string>> = {
  parcoursup: 'Données ouvertes de Parcoursup',
  rapport: 'Rapport public de la formation',
  fiche: 'Fiche diplôme',
  ideo: 'Fiches formations de l’Onisep',
  metiers: 'Fiches métiers de l’Onisep',
  'n-mef': 'Nomenclature N_MEF',
  'insertion-regions': 'InserJeunes, par région et diplôme',
  'insertion-lycees': 'InserJeunes, par lycée et diplôme',
};

/** What the document is, and of when: « Données ouvertes de Parcoursup, session 2023 ». */
export function sourceTitle({ nature, session, dateDonnees }: Source): string {
  const when =
    session !== null ? `, session ${session}` : dateDonnees !== null ? `, données au ${day(dateDonnees)}` : '';
  return `${NATURE[nature]}${when}`;
}
