import type { Choisie } from '@/lib/device/selection';
import type { FormationNommee } from '@/lib/domain/formation';
import type { Repere } from '@/lib/domain/source';
import { toPersonneParams } from '@/lib/search/adresse';
import type { Criteres } from '@/lib/search/criteres';
import type { FormationResume } from '@/lib/search/resultats';
import type { FormationComparee } from '@/lib/views/comparaison';
import { lignesDocument } from '@/lib/views/lignesDocument';

/** One column of the comparison. */
export interface Colonne {
  /** Names it in its head and in sentences: school, with the diploma where two columns share it. */
  readonly nom: string;
  readonly comparee: FormationComparee;
  /** Address of the document's row read at a place, its used columns marked; `null` where no row is told. */
  hrefOf(repere: Repere | null, cases?: readonly string[]): string | null;
}

/** @param formations those of `comparees`, in the same order */
export function toColonnes(
  comparees: readonly FormationComparee[],
  formations: readonly FormationNommee[],
  criteres: Criteres,
): readonly Colonne[] {
  const candidat = toPersonneParams(criteres).toString();
  const schools = comparees.map(({ resume }) => resume.etablissement.nom);
  return comparees.map((comparee, index) => {
    const formation = formations[index];
    const lignes = formation === undefined ? null : lignesDocument(formation, candidat);
    const { etablissement, nom } = comparee.resume;
    const shared = schools.filter((school) => school === etablissement.nom).length > 1;
    return {
      // Two formations of one school are told apart by their diploma.
      nom: shared ? `${etablissement.nom}, ${nom}` : etablissement.nom,
      comparee,
      hrefOf: (repere, cases) => (repere === null || lignes === null ? null : lignes.adresseOf(repere, cases)),
    };
  });
}

/** A formation as the device keeps it. */
export function toChoisie({ code, nom, etablissement }: FormationResume): Choisie {
  return { code, nom: `${etablissement.nom}, ${nom}` };
}
