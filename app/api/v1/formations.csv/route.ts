import { answerRequest } from '@/app/api/answerRequest';
import { criteresKey, criteresOf } from '@/app/api/criteresOf';
import { csvFilename, searchToCsv } from '@/lib/api/formationsCsv';
import { PARAMETRE_SEPARATEUR, TAILLE_PAR_DEFAUT } from '@/lib/search/bornes';
import { searchAllFormations } from '@/lib/search/searchFormations';
import { readSeparateur } from '@/lib/search/separateur';

/** Every formation that the criteria ask for: a spreadsheet has no pages, so `page` and `taille` change nothing. */
export const GET = answerRequest(({ url }, catalogue) => {
  const { separateur, erreurs } = readSeparateur(url.searchParams.getAll(PARAMETRE_SEPARATEUR));
  const criteres = criteresOf(url, 'recherche', { noms: [PARAMETRE_SEPARATEUR], erreurs });
  if (criteres instanceof Response) return criteres;
  return {
    dependsOn: [separateur, criteresKey({ ...criteres, page: 1, taille: TAILLE_PAR_DEFAUT })],
    contentType: 'text/csv; charset=utf-8; header=present',
    headers: {
      'Content-Disposition': `attachment; filename="${csvFilename(criteres, catalogue.release.publieeLe)}"`,
    },
    body: () => searchToCsv({ criteres, resultats: searchAllFormations(criteres, catalogue) }, separateur),
  };
});
