import { cache } from 'react';
import { requestCatalogue } from '@/app/catalogue';
import { editionOf } from '@/lib/api/edition';
import { readPublication } from '@/lib/env';

/** The edition that a page is of, `null` without a release. */
export const requestEdition = cache(async (): Promise<string | null> => {
  const etat = await requestCatalogue();
  return etat.kind === 'pret' ? editionOf(etat.catalogue, readPublication()) : null;
});
