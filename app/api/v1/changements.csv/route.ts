import { answerRequest } from '@/app/api/answerRequest';
import { readLastTransitions } from '@/app/releases';
import { changementsToCsv } from '@/lib/api/changementsCsv';

/** What changed from release to release. */
export const GET = answerRequest(async () => {
  const transitions = await readLastTransitions();
  return {
    dependsOn: transitions.map(({ digest }) => digest),
    contentType: 'text/csv; charset=utf-8; header=present',
    headers: { 'Content-Disposition': 'attachment; filename="rose-des-voeux-changements.csv"' },
    body: () => changementsToCsv(transitions),
  };
});
