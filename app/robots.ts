import type { MetadataRoute } from 'next';
import { headers } from 'next/headers';
import { siteOrigin } from './siteOrigin';

/** Everything may be read, but what belongs to one person's device; the API is for programs that know it. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  const origin = siteOrigin(await headers());
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/api/v1/', '/systeme'] },
    sitemap: `${origin}/sitemap.xml`,
  };
}
