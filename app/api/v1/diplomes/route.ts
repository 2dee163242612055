import { answerRequest } from '@/app/api/answerRequest';
import { READ_ONLY } from '@/app/api/methods';
import { jsonAnswer } from '@/lib/http/answer';
import { diplomesDetail } from '@/lib/http/diplomeDetail';

export const GET = answerRequest((_, catalogue) => jsonAnswer([], () => diplomesDetail(catalogue)));

export const { POST, PUT, PATCH, DELETE } = READ_ONLY;
