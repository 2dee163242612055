import { currentCatalogue } from '@/app/catalogue';
import { editionOf } from '@/lib/api/edition';
import { EDITION_HEADER } from '@/lib/api/editionHeader';
import type { Sante } from '@/lib/api/schemas/sante';
import { currentHolder } from '@/lib/catalogue/holder';
import { readPublication } from '@/lib/env';
import { DATA_CONTENT_SECURITY_POLICY } from '@/lib/server/contentSecurityPolicy';

export async function GET(): Promise<Response> {
  const etat = await currentCatalogue();
  const edition: HeadersInit =
    etat.kind === 'pret' ? { [EDITION_HEADER]: editionOf(etat.catalogue, readPublication()) } : {};
  const release = etat.kind === 'pret' ? etat.catalogue.release : null;
  const sante: Sante = {
    pret: release !== null,
    release: release?.digest ?? null,
    session: release?.session ?? null,
    demonstration: release?.demonstration ?? null,
    sansBaseDepuis: currentHolder()?.sansBaseDepuis?.toISOString() ?? null,
    dureeSecondes: Math.round(process.uptime()),
  };
  return Response.json(sante, {
    status: release === null ? 503 : 200,
    headers: { 'Cache-Control': 'no-store', 'Content-Security-Policy': DATA_CONTENT_SECURITY_POLICY, ...edition },
  });
}
