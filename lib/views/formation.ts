import { absenteDepuis, type Catalogue, sessionOf } from '@/lib/catalogue/catalogue';
import { placesOf } from '@/lib/catalogue/colonnes';
import type { Candidat } from '@/lib/domain/candidat';
import type { FormationNommee } from '@/lib/domain/formation';
import { readEvidence } from '@/lib/odds/estimate';
import type { Evidence } from '@/lib/odds/evidence';
import type { Criteres } from '@/lib/search/criteres';
import { candidatOf } from '@/lib/search/params';
import type { FormationResume } from '@/lib/search/resultats';
import { diplomeOf } from '@/lib/search/resume';

/** A formation is four short pages, the third of which is its diploma's, and a sheet of paper that holds them all. */

/** Parts of a formation's pages, in the order of the questions that people ask. */
export const PARTIES = {
  entrer: 'Est-ce que je peux y entrer ?',
  decide: 'Qu’est-ce qui décide : le dossier ou le rang ?',
  mention: 'Selon la mention obtenue ensuite au bac',
  situation: 'Selon la situation',
  'mise-a-niveau': 'Où faire une mise à niveau ?',
  ailleurs: 'Et à côté ?',
  commission: 'Que regarde la commission ?',
  preparer: 'Qu’est-ce que je prépare ?',
  apprendre: 'Qu’est-ce que j’y apprends, et après ?',
  lieu: 'Où, combien de places, depuis quand ?',
  evolution: 'Comment ça a changé ?',
  'chiffres-publies': 'Tous les chiffres publiés',
  sources: 'D’où viennent ces chiffres ?',
} as const;
export type Partie = keyof typeof PARTIES;

/** Parts that the first page leaves to another one. All stood on one page once: their addresses are followed from the first. */
export const PARTIES_SUIVANTES = {
  commission: 'preparer',
  preparer: 'preparer',
  apprendre: 'diplome',
  lieu: 'chiffres',
  evolution: 'chiffres',
  'chiffres-publies': 'chiffres',
  sources: 'chiffres',
} as const satisfies Partial<Record<Partie, 'preparer' | 'diplome' | 'chiffres'>>;
export type PartieSuivante = keyof typeof PARTIES_SUIVANTES;

/** The formation that a diploma's page is read for. @param codes as its address names them @returns `null` where none of them leads to the diploma */
export function formationDuDiplome(
  { formations }: Catalogue,
  codes: readonly string[],
  diplome: string,
): FormationNommee | null {
  const named = codes.map((code) => formations.get(code));
  return (
    named.find((one) => one !== undefined && one.jonction.kind !== 'aucune' && one.jonction.code === diplome) ?? null
  );
}

/** What all of its pages say of a formation, whoever asks. */
export interface EnteteFormation {
  readonly formation: FormationNommee;
  /** Newest session that knows it. */
  readonly session: number;
  /** The same, when the newest of the data does not know it. */
  readonly absenteDepuis: number | null;
  readonly places: number | null;
  readonly diplome: FormationResume['diplome'];
  /** True in the demonstration set, which keeps of a report its figures alone. */
  readonly demonstration: boolean;
  /** Newest session of the data. */
  readonly derniereSession: number | null;
}

/** Reads what all the pages of a formation say of it. */
export function viewEntete(catalogue: Catalogue, formation: FormationNommee): EnteteFormation {
  return {
    formation,
    session: sessionOf(formation),
    absenteDepuis: absenteDepuis(catalogue, formation),
    places: placesOf(formation),
    diplome: diplomeOf(catalogue, formation),
    demonstration: catalogue.release.demonstration,
    derniereSession: catalogue.release.session,
  };
}

/** A formation and who asks, with the one reading of its documents that a page is made of. */
export interface Demande {
  readonly catalogue: Catalogue;
  readonly formation: FormationNommee;
  readonly criteres: Criteres;
  readonly entete: EnteteFormation;
  /** Both are `null` when nobody is described. */
  readonly candidat: Candidat | null;
  readonly evidence: Evidence | null;
}

/** Reads the documents of a formation for who asks: once, whatever the page says of them. */
export function demandeOf(catalogue: Catalogue, formation: FormationNommee, criteres: Criteres): Demande {
  const candidat = candidatOf(criteres);
  return {
    catalogue,
    formation,
    criteres,
    entete: viewEntete(catalogue, formation),
    candidat,
    evidence: candidat === null ? null : readEvidence(formation, candidat, catalogue.contexte),
  };
}
