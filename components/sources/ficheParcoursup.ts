/** Address of a formation's official page: the open data print it, a report gives the code alone. */
const FICHE_PARCOURSUP = 'https://dossier.parcoursup.fr/Candidats/public/fiches/afficherFicheFormation?g_ta_cod=';

/** The official page of a formation, `null` for an invented school, which has none. */
export function ficheParcoursup({
  code,
  lien,
  fictive,
}: {
  readonly code: string;
  readonly lien: string | null;
  readonly fictive: boolean;
}): string | null {
  return fictive ? null : (lien ?? `${FICHE_PARCOURSUP}${code}`);
}
