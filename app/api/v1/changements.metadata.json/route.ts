import { answerRequest } from '@/app/api/answerRequest';
import { describeChangementsCsv } from '@/lib/api/changementsCsv';
import { CSVW, jsonText } from '@/lib/api/csvw';

/** What the columns of changements.csv are, for programs. */
export const GET = answerRequest((_, { release: { publieeLe } }) => ({
  dependsOn: [publieeLe],
  contentType: CSVW,
  body: () => jsonText(describeChangementsCsv(publieeLe)),
}));
