import { answerRequest } from '@/app/api/answerRequest';
import { CSVW, jsonText } from '@/lib/api/csvw';
import { describeFormationsCsv } from '@/lib/api/formationsCsv';

/** What the columns of formations.csv are, for programs. */
export const GET = answerRequest((_, { release: { publieeLe } }) => ({
  dependsOn: [publieeLe],
  contentType: CSVW,
  body: () => jsonText(describeFormationsCsv(publieeLe)),
}));
