import { currentCatalogue } from '@/app/catalogue';
import { siteOrigin } from '@/app/siteOrigin';
import { problemResponse } from '@/lib/api/problem';
import { toResponse } from '@/lib/api/respond';
import { planDuSite } from '@/lib/server/planDuSite';

/** The sitemap of the release in service; 503 without one, so that no search engine takes the site for empty. */
export async function GET(request: Request): Promise<Response> {
  const etat = await currentCatalogue();
  if (etat.kind !== 'pret') {
    const headers = { 'Retry-After': '60' };
    return problemResponse('service-indisponible', 'Les données ne sont pas chargées pour le moment.', { headers });
  }
  const { catalogue } = etat;
  const origin = siteOrigin(request.headers);
  return toResponse(
    {
      dependsOn: ['sitemap', catalogue.release.digest, origin],
      contentType: 'application/xml; charset=utf-8',
      body: () => planDuSite(catalogue, origin),
    },
    request.headers.get('If-None-Match'),
  );
}
