import type { FormationComparee } from '@/lib/catalogue/comparaison';
import type { FormationResume } from '@/lib/search/resultats';
import type { Choisie } from './selection';

/** One column of the comparison: its letter stands for it in sentences, charts and on a narrow screen. */
export interface Colonne {
  readonly lettre: string;
  /** School, with the diploma where two columns share it. */
  readonly nom: string;
  readonly comparee: FormationComparee;
}

export function toColonnes(formations: readonly FormationComparee[]): readonly Colonne[] {
  const schools = formations.map(({ resume }) => resume.etablissement.nom);
  return formations.map((comparee, index) => {
    const { etablissement, diplome, intitule } = comparee.resume;
    const shared = schools.filter((nom) => nom === etablissement.nom).length > 1;
    return {
      lettre: 'ABCD'.charAt(index),
      // Two formations of one school are told apart by their diploma.
      nom: shared ? `${etablissement.nom}, ${diplome?.intitule ?? intitule}` : etablissement.nom,
      comparee,
    };
  });
}

/** A formation as the device keeps it. */
export function toChoisie({ code, intitule, etablissement }: FormationResume): Choisie {
  return { code, nom: `${etablissement.nom}, ${intitule}` };
}
