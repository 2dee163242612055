/** A page whose speed is measured. */
export interface PageMesuree {
  readonly name: string;
  readonly path: string;
}

const CANDIDAT = 'bac=general&mention=ab';

/**
 * The pages whose speed has limits, then the list. Three formations to compare are taken from the release served.
 *
 * @param codes codes of formations that the server holds
 */
export function pagesMesurees(codes: readonly string[]): PageMesuree[] {
  const choisies = ['46421', ...codes.filter((code) => code !== '46421').slice(0, 2)];
  return [
    { name: 'accueil', path: '/' },
    { name: 'résultats', path: `/recherche?${CANDIDAT}` },
    { name: 'formation', path: `/formation/46421?${CANDIDAT}` },
    { name: 'comparaison', path: `/comparer?${choisies.map((code) => `f=${code}`).join('&')}&${CANDIDAT}` },
    { name: 'liste', path: '/voeux' },
  ];
}

/** Codes of formations of the release that a server serves. */
export async function readCodes(origin: string): Promise<string[]> {
  const response = await fetch(`${origin}/api/v1/formations?q=audiovisuel&taille=5`);
  if (!response.ok) throw new Error(`${origin} ne sert aucune donnée (${response.status}).`);
  const { resultats } = (await response.json()) as { resultats: { code: string }[] };
  return resultats.map(({ code }) => code);
}

/** True when the server has the page: an older version lacks some. */
export async function isServed(url: string): Promise<boolean> {
  return (await fetch(url)).ok;
}
