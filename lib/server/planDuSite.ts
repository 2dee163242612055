import type { Catalogue } from '@/lib/catalogue/catalogue';
import { formationPath } from '@/lib/views/formationPath';
import { metierPath } from '@/lib/views/metier';

/** Pages that say the same to everybody; those that hold a person's list are not for search engines. */
const PAGES = [
  '/',
  '/bts',
  '/recherche',
  '/methode',
  '/glossaire',
  '/fiabilite',
  '/donnees',
  '/attente',
  '/accessibilite',
  '/api',
];

/** One sitemap may hold as many addresses (https://www.sitemaps.org/protocol.html). */
const MOST_ADDRESSES = 50_000;

/** Codes and origins hold none of these by construction; written all the same. */
const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * The sitemap: general pages, each diploma and family that some formation leads to, each job that they lead to, each formation with what its report says, in the order of the data.
 * Every page that shows the release is dated of its publication.
 *
 * @param origin where the site is reached, without a final slash
 * @returns XML of the sitemaps protocol, 50,000 addresses at most
 */
export function planDuSite(
  { release, formations, formationsOf, diplomes, familles, metiers }: Catalogue,
  origin: string,
): string {
  const sheets = [...formationsOf.keys()].filter((code) => diplomes.has(code) || familles.has(code));
  const paths = [
    ...PAGES,
    ...sheets.map((code) => `/diplome/${code}`),
    ...[...metiers.values()].filter((metier) => metier.diplomes.length > 0).map(({ id }) => metierPath(id)),
    ...[...formations.values()].flatMap(({ code, rapports }) => [
      formationPath(code),
      // Where a commission has said what it reads, its words stand there.
      ...(rapports.length === 0 ? [] : [formationPath(code, 'preparer')]),
    ]),
  ].slice(0, MOST_ADDRESSES);
  const day = release.publieeLe.slice(0, 10);
  const urls = paths.map((path) => `<url><loc>${escaped(`${origin}${path}`)}</loc><lastmod>${day}</lastmod></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
