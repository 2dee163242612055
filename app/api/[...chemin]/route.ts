import { problemResponse } from '@/lib/api/problem';

/** An address that does not exist is said to be so, as a problem. */
export function GET(): Response {
  return problemResponse('introuvable', 'Cette adresse n’existe pas dans l’API. Les adresses sont décrites sur /api.');
}
