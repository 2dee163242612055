import { answerRequest } from '@/app/api/answerRequest';
import { fiabiliteToCsv } from '@/lib/api/fiabiliteCsv';
import { problemResponse } from '@/lib/api/problem';

/** The table of scores. An empty one would read as « nothing failed »: without replays, there is none. */
export const GET = answerRequest((_, catalogue) => {
  const rapport = catalogue.fiabilite;
  if (rapport === null) {
    return problemResponse('introuvable', 'La fiabilité n’est pas calculée pour cette version des données.');
  }
  return {
    dependsOn: [rapport.generatedAt],
    contentType: 'text/csv; charset=utf-8; header=present',
    headers: { 'Content-Disposition': 'attachment; filename="fiabilite.csv"' },
    body: () => fiabiliteToCsv(rapport.pairs),
  };
});
