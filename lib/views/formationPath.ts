/** Path of one of a formation's pages; of the first without a name. */
export function formationPath(code: string, page?: 'preparer' | 'chiffres' | 'imprimer'): string {
  return page === undefined ? `/formation/${code}` : `/formation/${code}/${page}`;
}

/** Parameter of a diploma's page: the formation whose third page it is. */
export const PARAMETRE_FORMATION = 'f';
