import type { FormationComparee } from '@/lib/catalogue/comparaison';
import type { FormationResume } from '@/lib/search/resultats';
import type { Choisie } from './selection';

/** One column of the comparison: its letter stands for it in sentences, charts and on a narrow screen. */
export interface Colonne {
  readonly lettre: string;
  /** School. */
  readonly nom: string;
  readonly comparee: FormationComparee;
}

export function toColonnes(formations: readonly FormationComparee[]): readonly Colonne[] {
  return formations.map((comparee, index) => ({
    lettre: 'ABCD'.charAt(index),
    nom: comparee.resume.etablissement.nom,
    comparee,
  }));
}

/** A formation as the device keeps it. */
export function toChoisie({ code, intitule, etablissement }: FormationResume): Choisie {
  return { code, nom: `${etablissement.nom}, ${intitule}` };
}
