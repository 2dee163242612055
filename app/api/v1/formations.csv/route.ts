import { answerRequest } from '@/app/api/answerRequest';
import { criteresKey, criteresOf } from '@/app/api/criteresOf';
import { READ_ONLY } from '@/app/api/methods';
import { searchToCsv } from '@/lib/api/formationsCsv';
import { TAILLE_PAR_DEFAUT } from '@/lib/search/bornes';
import { searchAllFormations } from '@/lib/search/searchFormations';

/** Every formation that the criteria ask for: a spreadsheet has no pages, so `page` and `taille` change nothing. */
export const GET = answerRequest(({ url }, catalogue) => {
  const criteres = criteresOf(url);
  if (criteres instanceof Response) return criteres;
  return {
    dependsOn: [criteresKey({ ...criteres, page: 1, taille: TAILLE_PAR_DEFAUT })],
    contentType: 'text/csv; charset=utf-8; header=present',
    headers: { 'Content-Disposition': 'attachment; filename="rose-des-voeux.csv"' },
    body: () => searchToCsv(searchAllFormations(criteres, catalogue)),
  };
});

export const { POST, PUT, PATCH, DELETE } = READ_ONLY;
