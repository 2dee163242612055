import { currentCatalogue } from '@/app/catalogue';
import { editionOf } from '@/lib/api/edition';
import { problemResponse } from '@/lib/api/problem';
import { readPublication } from '@/lib/env';

/** Leads to the pack of the edition in service: the one address of it that never changes. */
export async function GET(): Promise<Response> {
  const etat = await currentCatalogue();
  if (etat.kind !== 'pret') {
    return problemResponse('service-indisponible', 'Aucune version des données n’est en service pour le moment.', {
      headers: { 'Retry-After': '5' },
    });
  }
  const edition = editionOf(etat.catalogue, readPublication());
  return new Response(null, { status: 307, headers: { Location: `/pack/${edition}`, 'Cache-Control': 'no-store' } });
}
