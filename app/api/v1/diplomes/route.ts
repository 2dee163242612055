import { answerRequest } from '@/app/api/answerRequest';
import { jsonAnswer } from '@/lib/api/answer';
import { diplomesDetail } from '@/lib/api/diplomeDetail';

export const GET = answerRequest((_, catalogue) => jsonAnswer([], () => diplomesDetail(catalogue)));
