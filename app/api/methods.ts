import { problemResponse } from '@/lib/api/problem';

const refuse = () =>
  problemResponse('methode-refusee', 'Cette adresse se lit seulement (GET, HEAD).', {
    headers: { Allow: 'GET, HEAD, OPTIONS' },
  });

/** Handlers of the methods that no address of the API accepts. */
export const READ_ONLY = { POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse };
