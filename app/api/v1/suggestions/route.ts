import { answerRequest } from '@/app/api/answerRequest';
import { jsonAnswer } from '@/lib/api/answer';
import { problemResponse } from '@/lib/api/problem';
import type { Suggestions } from '@/lib/api/schemas/suggestions';
import { suggest } from '@/lib/search/suggestions';
import { parseSuggestionsParams } from '@/lib/search/suggestionsParams';

export const GET = answerRequest(({ url }, catalogue) => {
  const read = parseSuggestionsParams(url.searchParams);
  if (!read.ok) {
    return problemResponse('parametres-invalides', 'Un paramètre n’a pas pu être lu.', { erreurs: read.erreurs });
  }
  const { q } = read;
  return jsonAnswer([q], (): Suggestions => ({ release: catalogue.release.digest, q, groupes: suggest(q, catalogue) }));
});
