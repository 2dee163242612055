/** Licences under which the official documents are published, as their publishers name them. */
export const LICENCES = {
  /** Data of Parcoursup, ministry in charge of higher education (MESR-SIES). */
  parcoursup: 'Licence Ouverte 2.0',
  /** InserJeunes (DEPP-DARES), and the codes that name its diplomas. */
  inserjeunes: 'Licence Ouverte 2.0',
  /** « Idéo » sheets of Onisep: attribution, and the same licence for a database made of them. */
  onisep: 'ODbL 1.0',
} as const;

/** What whoever takes the data away must know. */
export const PHRASE_LICENCES = `Les données de Parcoursup (MESR-SIES) et d’InserJeunes (DEPP-DARES) sont sous ${LICENCES.parcoursup}. Les fiches de diplôme et de métier viennent de l’Onisep, sous ${LICENCES.onisep}\u00a0: il faut citer l’Onisep, et publier sous la même licence une base qui en est faite.`;

/** The licences of one exported row. @param withSheet it names a diploma as Onisep does */
export function licencesOf({ fictive, withSheet }: { readonly fictive: boolean; readonly withSheet: boolean }): string {
  if (fictive) return 'MIT (jeu de démonstration)';
  const parcoursup = `Parcoursup\u00a0: ${LICENCES.parcoursup}`;
  return withSheet ? `${parcoursup}\u00a0; Onisep\u00a0: ${LICENCES.onisep}` : parcoursup;
}
