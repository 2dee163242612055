import { problemResponse } from '@/lib/api/problem';

/** Whatever the method: an address that does not exist is said to be so, as a problem. */
const notFound = () =>
  problemResponse('introuvable', 'Cette adresse n’existe pas dans l’API. Les adresses sont décrites sur /api.');

export { notFound as DELETE, notFound as GET, notFound as PATCH, notFound as POST, notFound as PUT };
