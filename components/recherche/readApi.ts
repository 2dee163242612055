import type { ErreurParametre } from '@/lib/search/criteres';
import type { Ecran } from '@/lib/search/ecran/contrat';

/** Why an answer did not come: each is another screen. */
export type Echec =
  | { readonly kind: 'parametres'; readonly erreurs: readonly ErreurParametre[] }
  | { readonly kind: 'indisponible' }
  | { readonly kind: 'faute' }
  | { readonly kind: 'injoignable' };

/** A request that got no answer, with its reason. */
export class EchecRequete extends Error {
  constructor(
    readonly echec: Echec,
    options?: ErrorOptions,
  ) {
    super(`Request without an answer: ${echec.kind}`, options);
  }
}

async function echecOf(response: Response): Promise<Echec> {
  if (response.status === 503) return { kind: 'indisponible' };
  if (response.status !== 400) return { kind: 'faute' };
  const problem = (await response.json().catch(() => ({}))) as { erreurs?: readonly ErreurParametre[] };
  return { kind: 'parametres', erreurs: problem.erreurs ?? [] };
}

/**
 * Reads an answer of our own API.
 *
 * @throws EchecRequete when there is none; the signal's own error when the request was given up
 */
export async function readApi<T>(path: string, signal: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, { signal, headers: { Accept: 'application/json' } });
  } catch (cause) {
    if (signal.aborted) throw cause;
    throw new EchecRequete({ kind: 'injoignable' }, { cause });
  }
  if (!response.ok) throw new EchecRequete(await echecOf(response));
  return (await response.json()) as T;
}

export const withQuery = (path: string, query: string) => (query === '' ? path : `${path}?${query}`);

/** The list of a search, as {@link readApi} reads it. */
export const readResultats = (query: string, signal: AbortSignal) =>
  readApi<Ecran>(withQuery('/api/v1/resultats', query), signal);
