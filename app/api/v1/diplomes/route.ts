import { answerRequest } from '@/app/api/answerRequest';
import { READ_ONLY } from '@/app/api/methods';
import { jsonAnswer } from '@/lib/api/answer';
import { diplomesDetail } from '@/lib/api/diplomeDetail';

export const GET = answerRequest((_, catalogue) => jsonAnswer([], () => diplomesDetail(catalogue)));

export const { POST, PUT, PATCH, DELETE } = READ_ONLY;
