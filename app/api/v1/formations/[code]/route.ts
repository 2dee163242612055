import { answerRequest } from '@/app/api/answerRequest';
import { criteresKey, criteresOf } from '@/app/api/criteresOf';
import { jsonAnswer } from '@/lib/api/answer';
import { formationDetail } from '@/lib/api/formationDetail';
import { problemResponse } from '@/lib/api/problem';
import { candidatOf } from '@/lib/search/params';

export const GET = answerRequest<{ code: string }>(({ url, params }, catalogue) => {
  const criteres = criteresOf(url, 'candidat');
  if (criteres instanceof Response) return criteres;
  const formation = catalogue.formations.get(params.code);
  if (formation === undefined) return problemResponse('introuvable', 'Aucune formation connue ne porte ce code.');
  return jsonAnswer([criteresKey(criteres)], () => formationDetail(catalogue, formation, candidatOf(criteres)));
});
