import type { MentionRapport } from '@/lib/domain/mention';
import type { Profil } from '@/lib/domain/profil';
import type { Importance, Sexe, TypeBacRapport } from '@/lib/domain/rapport';
import { compactTexte } from './normalisation';

/** Closed vocabularies of the tables, as printed. A label outside them is a finding, never a guess. */

export const SEXES_IMPRIMES: readonly (readonly [Sexe, string])[] = [
  ['feminin', 'Féminin'],
  ['masculin', 'Masculin'],
];

export const MENTIONS_IMPRIMEES: readonly (readonly [MentionRapport, string])[] = [
  ['echec', 'Échec au bac'],
  ['sans', 'Sans mention'],
  ['ab', 'AB'],
  ['b', 'B'],
  ['tb', 'TB'],
  ['tbf', 'TB avec félicitations'],
];

export const PROFILS_IMPRIMES: readonly (readonly [Profil, string])[] = [
  ['terminale', 'En terminale'],
  ['reorientation', 'En réorientation'],
  ['non-scolarise', 'Non scolarisés'],
  ['scolarite-etrangere', 'Scolarité étrangère'],
  ['autre', 'Autres'],
];

export const TYPES_BAC_IMPRIMES: readonly (readonly [TypeBacRapport, string])[] = [
  ['general', 'Baccalauréat Général'],
  ['technologique', 'Baccalauréat Technologique'],
  ['professionnel', 'Baccalauréat Professionnel'],
  ['etranger', 'Diplômes étrangers équivalents au bac'],
  ['autre', 'Autres diplômes de niveau bac'],
];

export const IMPORTANCES_IMPRIMEES: readonly (readonly [Importance, string])[] = [
  ['essentiel', 'Essentiel'],
  ['tres-important', 'Très important'],
  ['important', 'Important'],
  ['complementaire', 'Complémentaire'],
];

/** Fields of the criteria table: the same in every report. */
export const CHAMPS = [
  'Résultats académiques',
  'Compétences académiques, acquis méthodologiques, savoir-faire',
  'Savoir-être',
  'Motivation, connaissance de la formation, cohérence du projet',
  'Engagements, activités et centres d’intérêt, réalisations péri ou extra-scolaires',
] as const;

/** Ranking groups of nearly every BTS; a formation may name its own. */
export const GROUPES_USUELS = [
  'Autres candidats',
  'Bacheliers professionnels toutes séries',
  'Bacheliers technologiques toutes séries',
  'Tous les candidats',
] as const;

export const JURY_USUEL = 'Jury par défaut';
export const TOTAL = 'Total';

/** Start of the note that replaces figures that are not published. */
export const NOTE_NON_PUBLIE = 'À noter';

/**
 * Finds the printed word in a vocabulary, whatever its case, accents and wrapping.
 * @returns `null` when the vocabulary does not hold it.
 */
export function findMot<T>(vocabulaire: readonly (readonly [T, string])[], imprime: string): T | null {
  const cle = compactTexte(imprime);
  return vocabulaire.find(([, mot]) => compactTexte(mot) === cle)?.[0] ?? null;
}

/** Words of a vocabulary, the longest first: « TB avec félicitations » before « TB ». */
export function motsImprimes<T>(vocabulaire: readonly (readonly [T, string])[]): string[] {
  return vocabulaire.map(([, mot]) => mot).sort((a, b) => b.length - a.length);
}
