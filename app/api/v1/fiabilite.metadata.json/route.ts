import { answerRequest } from '@/app/api/answerRequest';
import { CSVW, jsonText } from '@/lib/api/csvw';
import { describeFiabiliteCsv } from '@/lib/api/fiabiliteCsv';

/** What the columns of fiabilite.csv are, for programs. */
export const GET = answerRequest((_, { release, fiabilite }) => {
  const made = fiabilite?.generatedAt ?? release.publieeLe;
  return { dependsOn: [made], contentType: CSVW, body: () => jsonText(describeFiabiliteCsv(made)) };
});
