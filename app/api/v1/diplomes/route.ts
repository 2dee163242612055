import { answerRequest } from '@/app/api/answerRequest';
import { criteresOf } from '@/app/api/criteresOf';
import { jsonAnswer } from '@/lib/api/answer';
import { diplomesDetail } from '@/lib/api/diplomeDetail';
import { toRoseParams } from '@/lib/search/rose/adresse';
import { PARAMETRES_ROSE } from '@/lib/search/rose/criteres';
import { readChoixRose } from '@/lib/search/rose/params';

export const GET = answerRequest(({ url }, catalogue) => {
  const { choix, erreurs } = readChoixRose(url.searchParams, catalogue);
  const recherche = criteresOf(url, 'diplomes', { noms: PARAMETRES_ROSE, erreurs });
  if (recherche instanceof Response) return recherche;
  const criteres = { ...choix, recherche };
  return jsonAnswer([toRoseParams(criteres).toString()], () => diplomesDetail(catalogue, criteres));
});
