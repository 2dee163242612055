import { answerRequest } from '@/app/api/answerRequest';
import { READ_ONLY } from '@/app/api/methods';
import { jsonAnswer } from '@/lib/api/answer';

export const GET = answerRequest((_, catalogue) => {
  const rapport = catalogue.fiabilite;
  const { digest, demonstration } = catalogue.release;
  return jsonAnswer([rapport?.generatedAt ?? ''], () => ({ release: digest, demonstration, rapport }));
});

export const { POST, PUT, PATCH, DELETE } = READ_ONLY;
