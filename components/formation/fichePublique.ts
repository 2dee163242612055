import type { FormationDetail } from '@/lib/api/schemas/formation';

/** Address of a formation's official page: the open data print it, a report gives the code alone. */
const FICHE_PARCOURSUP = 'https://dossier.parcoursup.fr/Candidats/public/fiches/afficherFicheFormation?g_ta_cod=';

/** The formation's own page on Parcoursup, `null` for an invented school. */
export function fichePublique({
  fictive,
  lien,
  code,
}: Pick<FormationDetail, 'fictive' | 'lien' | 'code'>): string | null {
  return fictive ? null : (lien ?? `${FICHE_PARCOURSUP}${code}`);
}
