import { answerRequest } from '@/app/api/answerRequest';
import { criteresKey, criteresOf } from '@/app/api/criteresOf';
import { jsonAnswer } from '@/lib/api/answer';
import { buildEcran } from '@/lib/search/ecran/ecran';

export const GET = answerRequest(({ url }, catalogue) => {
  const criteres = criteresOf(url);
  if (criteres instanceof Response) return criteres;
  return jsonAnswer([criteresKey(criteres)], () => buildEcran(criteres, catalogue));
});
