import { answerRequest } from '@/app/api/answerRequest';
import { criteresKey, criteresOf } from '@/app/api/criteresOf';
import { jsonAnswer } from '@/lib/api/answer';
import { PARAMETRE_FORMATION, readCodes } from '@/lib/device/lien';
import { suggestVoeux } from '@/lib/search/suggestVoeux';

export const GET = answerRequest(({ url }, catalogue) => {
  const { codes, erreurs } = readCodes(url.searchParams.getAll(PARAMETRE_FORMATION));
  const criteres = criteresOf(url, 'suggestions', { noms: [PARAMETRE_FORMATION], erreurs });
  if (criteres instanceof Response) return criteres;
  return jsonAnswer([codes.join(' '), criteresKey(criteres)], () => suggestVoeux(catalogue, codes, criteres));
});
