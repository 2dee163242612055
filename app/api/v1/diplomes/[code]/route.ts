import { answerRequest } from '@/app/api/answerRequest';
import { jsonAnswer } from '@/lib/api/answer';
import { diplomeDetail } from '@/lib/api/diplomeDetail';
import { problemResponse } from '@/lib/api/problem';
import { findDiplome } from '@/lib/catalogue/diplomes';

export const GET = answerRequest<{ code: string }>(({ params }, catalogue) => {
  const found = findDiplome(catalogue, params.code);
  if (found === null) return problemResponse('introuvable', 'Aucun diplôme connu ne porte ce code.');
  return jsonAnswer([], () => diplomeDetail(catalogue, found));
});
