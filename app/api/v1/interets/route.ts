import { answerRequest } from '@/app/api/answerRequest';
import { jsonAnswer } from '@/lib/api/answer';
import { interetsDetail } from '@/lib/api/metierDetail';

export const GET = answerRequest((_, catalogue) => jsonAnswer([], () => interetsDetail(catalogue)));
