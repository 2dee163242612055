import { currentCatalogue } from '@/app/catalogue';
import { packOf } from '@/app/pack/packOf';
import { editionOf } from '@/lib/api/edition';
import { EDITION_HEADER } from '@/lib/api/editionHeader';
import { problemResponse } from '@/lib/api/problem';
import { readPublication } from '@/lib/env';
import { DATA_CONTENT_SECURITY_POLICY } from '@/lib/server/contentSecurityPolicy';

interface Context {
  readonly params: Promise<{ readonly edition: string }>;
}

const gone = () =>
  problemResponse(
    'service-indisponible',
    'Aucune version des données n’est en service pour le moment, ou elle vient de changer.',
    { headers: { 'Retry-After': '5' } },
  );

/** The pack of an edition: a file that never changes under its name, compressed as it is (lib/pack/writePack.ts). */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const etat = await currentCatalogue();
  if (etat.kind !== 'pret') return gone();
  const { catalogue } = etat;
  const edition = editionOf(catalogue, readPublication());
  if ((await params).edition !== edition) {
    return problemResponse(
      'introuvable',
      'Ce pack n’est pas celui de l’édition en service, qui est à l’adresse /pack.',
    );
  }
  const pack = await packOf(catalogue);
  if (pack === null) return gone();
  return new Response(pack, {
    headers: {
      'Content-Type': 'application/octet-stream',
      'Content-Length': String(pack.length),
      'Content-Security-Policy': DATA_CONTENT_SECURITY_POLICY,
      'Cache-Control': 'public, max-age=31536000, immutable',
      [EDITION_HEADER]: edition,
    },
  });
}
