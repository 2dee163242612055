import { answerRequest } from '@/app/api/answerRequest';
import { criteresKey, criteresOf } from '@/app/api/criteresOf';
import { jsonAnswer } from '@/lib/api/answer';
import { comparaisonDetail } from '@/lib/api/comparaisonDetail';
import { PARAMETRE_FORMATION, readCodes } from '@/lib/device/lien';
import { candidatOf } from '@/lib/search/params';

export const GET = answerRequest(({ url }, catalogue) => {
  const { codes, erreurs } = readCodes(url.searchParams.getAll(PARAMETRE_FORMATION));
  const criteres = criteresOf(url, 'candidat', { noms: [PARAMETRE_FORMATION], erreurs });
  if (criteres instanceof Response) return criteres;
  return jsonAnswer([codes.join(' '), criteresKey(criteres)], () =>
    comparaisonDetail(catalogue, codes, candidatOf(criteres)),
  );
});
