import { z } from 'zod';
import { ErreurTelechargement } from './erreurs';
import { JEU_RECENT, type Portails, probeUrl } from './portails';
import { fetchJson, type OptionsRequete } from './requete';

const REPONSE = z.object({
  total_count: z.number().int().nonnegative(),
  results: z.array(z.object({ session: z.coerce.string().regex(/^20\d\d/) })).min(1),
});

/** What a dataset says of itself. */
export interface Sonde {
  readonly session: number;
  readonly lignes: number;
}

/**
 * Asks a dataset for its session and its number of rows, before anything is downloaded.
 * @throws {ErreurTelechargement} passing for the network, final when the dataset is absent or says something else.
 */
export async function probe(portails: Portails, dataset: string, options: OptionsRequete): Promise<Sonde> {
  const quoi = `Jeu de données « ${dataset} »`;
  const parsed = REPONSE.safeParse(await fetchJson(probeUrl(portails, dataset), quoi, options));
  const session = parsed.data?.results[0]?.session;
  if (!parsed.success || session === undefined) {
    throw new ErreurTelechargement(`${quoi} : le portail répond autrement que prévu, il a changé.`, false, {
      cause: parsed.error,
    });
  }
  return { session: Number(session.slice(0, 4)), lignes: parsed.data.total_count };
}

/** Newest session published. */
export function probeNewest(portails: Portails, options: OptionsRequete): Promise<Sonde> {
  return probe(portails, JEU_RECENT, options);
}
