import type { Bac } from '@/lib/domain/bac';
import type { Eds } from '@/lib/domain/eds';
import type { MentionCandidat } from '@/lib/domain/mention';
import type { Profil } from '@/lib/domain/profil';

/** One formation that a student asks for, by its Parcoursup code. What it is named comes with its figures. */
export interface VoeuEleve {
  /** Digits only. */
  readonly code: string;
}

/** A student of a class, as the counsellor described them. Nothing of this leaves the browser but what `candidatOf` and codes say. */
export interface Eleve {
  /** Tells students of one session apart; means nothing outside it. */
  readonly id: string;
  /** A name, a pseudonym, initials: what the counsellor chose to call them. Never empty. */
  readonly pseudonyme: string;
  /** `null`: not known, and nothing can be estimated. */
  readonly bac: Bac | null;
  /** Technological series, or speciality of a bac pro under its official title. */
  readonly serie: string | null;
  readonly specifique: string | null;
  /** Two at most. */
  readonly eds: readonly Eds[];
  readonly mention: MentionCandidat;
  readonly profil: Profil;
  /** Name or postcode of a town, as it was written; empty when unknown. */
  readonly ville: string;
  /** In the student's order, each code once. */
  readonly voeux: readonly VoeuEleve[];
  /** Vœux written in words, whose formation is still to be chosen. */
  readonly aChoisir: readonly string[];
  /** The counsellor's own words. */
  readonly note: string;
}

/** What the import knows of a student before the session numbers them. */
export type EleveLu = Omit<Eleve, 'id'>;

/** Bounds of a session, named once. */
export const BORNES_SEANCE = {
  eleves: 200,
  pseudonyme: 60,
  serie: 100,
  ville: 80,
  voeux: 30,
  mots: 200,
  note: 1000,
  nom: 80,
  /** Characters of a file, and bytes of one that is imported. */
  fichier: 5_000_000,
} as const;

export const ELEVE_INCONNU: EleveLu = {
  pseudonyme: '',
  bac: null,
  serie: null,
  specifique: null,
  eds: [],
  mention: 'inconnue',
  profil: 'terminale',
  ville: '',
  voeux: [],
  aChoisir: [],
  note: '',
};

/** What a figure depends on, and nothing more: the specialities and the town stay here. */
export type ClasseDeCandidat = Pick<Eleve, 'bac' | 'serie' | 'mention' | 'profil'>;

/**
 * The query that asks for the figures of a kind of candidate: the same for all students who share it, so that no request tells one student from
 * another. Empty without a bac: nothing can then be estimated.
 */
export function candidatOf({ bac, serie, mention, profil }: ClasseDeCandidat): string {
  if (bac === null) return '';
  const query = new URLSearchParams({ bac });
  // A technological series closes the doors that an access text names; nothing else than that is read of a series.
  if (serie !== null && bac === 'technologique') query.set('serie', serie);
  if (mention !== 'inconnue') query.set('mention', mention);
  if (profil !== 'terminale') query.set('profil', profil);
  return query.toString();
}

/** All that a student's own link says of who they are: what they would have answered themselves. Their name and the notes are not in it. */
export function personneOf({ bac, serie, specifique, eds, mention, profil, ville }: EleveLu): string {
  const query = new URLSearchParams();
  const answers = { bac, serie, specifique, mention, profil, ville };
  for (const [name, value] of Object.entries(answers)) if (value !== null && value !== '') query.append(name, value);
  for (const one of eds) query.append('eds', one);
  return query.toString();
}

/** Answers without which a student's figures are missing or vague, in words. */
export function manquesOf({ bac, mention, profil, aChoisir }: Eleve): readonly string[] {
  const manques: string[] = [];
  if (bac === null) manques.push('bac');
  // In réorientation the documents count by situation: the mention changes nothing.
  if (mention === 'inconnue' && profil === 'terminale') manques.push('mention');
  if (aChoisir.length > 0)
    manques.push(aChoisir.length === 1 ? 'un vœu à choisir' : `${aChoisir.length} vœux à choisir`);
  return manques;
}
