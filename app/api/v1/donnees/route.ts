import { answerRequest } from '@/app/api/answerRequest';
import { jsonAnswer } from '@/lib/api/answer';
import { donneesDetail } from '@/lib/api/donneesDetail';

export const GET = answerRequest((_, catalogue) =>
  // The digest leaves out when and how the release was made; this answer does not.
  jsonAnswer([catalogue.release.publieeLe, catalogue.release.origine], () => donneesDetail(catalogue)),
);
