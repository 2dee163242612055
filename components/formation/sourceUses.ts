import type { CitedSource } from '@/components/sources/SourceList';
import type { Diplome } from '@/lib/domain/diplome';
import type { Formation } from '@/lib/domain/formation';
import type { Origine, Source } from '@/lib/domain/source';

type Use = CitedSource['uses'][number];

/**
 * Documents behind a formation's page, with what was taken from each and where: the reports, the rows of the open data,
 * the diploma sheets. A document that the release does not know cannot be cited, and is a fault of the data.
 */
export function citedSources(
  formation: Formation,
  diplomes: readonly Diplome[],
  sourceById: (id: string) => Source | null,
): CitedSource[] {
  const uses = new Map<string, Use[]>();
  const cite = (label: string, origine: Origine) => {
    const known = uses.get(origine.sourceId);
    if (known === undefined) uses.set(origine.sourceId, [{ label, origine }]);
    else known.push({ label, origine });
  };
  for (const rapport of formation.rapports) {
    const { sourceId } = rapport.origine;
    cite(`Rapport de la session ${rapport.session}`, rapport.origine);
    for (const [label, row] of [
      ['Tableau par groupe', rapport.groupes[0]],
      ['Tableau par sexe', rapport.parSexe[0]],
      ['Tableau par bac et mention', rapport.parBacMention[0]],
      ['Tableau par profil', rapport.parProfil[0]],
      ['Tableaux par spécialité', rapport.parSpecialite[0]],
      ['Critères d’examen', rapport.criteres[0]],
      ['Enseignements de spécialité', rapport.eds],
      ['Critères éliminatoires', rapport.eliminatoires],
      ['Modalités d’examen', rapport.modalites],
      ['Traitement algorithmique', rapport.traitementAlgorithmique],
      ['Conseils', rapport.conseils],
    ] as const) {
      if (row !== undefined && row !== null) cite(label, { sourceId, repere: row.repere });
    }
  }
  for (const session of formation.sessions) cite(`Comptes de la session ${session.session}`, session.origine);
  for (const diplome of diplomes) {
    cite(`Fiche « ${diplome.intitule} »`, diplome.origine);
    for (const origine of diplome.autresOrigines) cite(`Autre version de la fiche « ${diplome.intitule} »`, origine);
  }
  return [...uses].map(([sourceId, sourceUses]) => {
    const source = sourceById(sourceId);
    if (source === null)
      throw new Error(`Source ${sourceId} is cited by formation ${formation.code} but not in the release`);
    return { source, uses: sourceUses };
  });
}
