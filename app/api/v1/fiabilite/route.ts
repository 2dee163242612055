import { answerRequest } from '@/app/api/answerRequest';
import { jsonAnswer } from '@/lib/api/answer';

export const GET = answerRequest((_, catalogue) => {
  const rapport = catalogue.fiabilite;
  const { digest, demonstration } = catalogue.release;
  return jsonAnswer([rapport?.generatedAt ?? ''], () => ({ release: digest, demonstration, rapport }));
});
