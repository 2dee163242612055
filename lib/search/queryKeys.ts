/**
 * Keys of the client's cache. A key is the whole of what the answer depends on: two requests that differ in anything never
 * share an entry. The canonical query says it all (lib/search/adresse.ts): one per distinct request.
 */
export const queryKeys = {
  /** Results of a search, as their page shows them. */
  resultats: (query: string) => ['resultats', query] as const,
  /** Its map: neither the sort, nor the page, nor how they stand changes it. */
  carte: (query: string) => ['carte', carteQuery(query)] as const,
};

/** The part of a search's query that its map depends on. */
export function carteQuery(query: string): string {
  const params = new URLSearchParams(query);
  for (const name of ['tri', 'vue', 'page', 'taille']) params.delete(name);
  return params.toString();
}
