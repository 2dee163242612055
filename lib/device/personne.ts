import { NOMS_CANDIDAT, SOUS_ENTENDUS } from './liste';

/** Parameters of an address that say who asks, and from where distances are measured. `personne.test.ts` holds them to the codec. */
export const CARRIED = [...NOMS_CANDIDAT, 'lat', 'lon', 'ville', 'rayon'] as const;

/** The part of a query that follows a person from one page to the next, written as every address writes it (`toPersonneParams`). */
export function personneQuery(query: URLSearchParams | string): string {
  const given = new URLSearchParams(query);
  const kept = new URLSearchParams();
  for (const name of CARRIED) {
    for (const value of given.getAll(name).toSorted()) {
      if (value !== '' && value !== SOUS_ENTENDUS[name]) kept.append(name, value);
    }
  }
  // A radius measures from somewhere.
  if (!kept.has('ville') && !kept.has('lat')) kept.delete('rayon');
  return kept.toString();
}

/** A link of ours for this person. One that already says for whom it is, an example, is left as it is. */
export function withPersonne(href: string, personne: string): string {
  const [, path = '', query = '', hash = ''] = /^([^?#]*)(?:\?([^#]*))?(#.*)?$/.exec(href) ?? [];
  const asked = new URLSearchParams(query);
  if (personne === '' || CARRIED.some((name) => asked.has(name))) return href;
  return `${path}?${[query, personne].filter((part) => part !== '').join('&')}${hash}`;
}
