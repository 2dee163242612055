import { readPublication } from '@/lib/env';
import { originOf } from '@/lib/server/origin';

/**
 * Address of the site for what must be absolute (canonical addresses, sharing, sitemap): ROSE_URL, else this machine's
 * own, never another that a request names.
 */
export function siteOrigin(headers: Headers): string {
  return readPublication().url ?? originOf(headers);
}
