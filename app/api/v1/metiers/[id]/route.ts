import { answerRequest } from '@/app/api/answerRequest';
import { jsonAnswer } from '@/lib/api/answer';
import { metierDetail } from '@/lib/api/metierDetail';
import { problemResponse } from '@/lib/api/problem';

export const GET = answerRequest<{ id: string }>(({ params }, catalogue) => {
  const metier = catalogue.metiers.get(params.id);
  if (metier === undefined) return problemResponse('introuvable', 'Aucun métier connu ne porte cet identifiant.');
  return jsonAnswer([], () => metierDetail(catalogue, metier));
});
