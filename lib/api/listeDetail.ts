import type { Catalogue } from '@/lib/catalogue/catalogue';
import type { Candidat } from '@/lib/domain/candidat';
import { viewListe } from '@/lib/views/liste';
import type { ListeDetail } from './schemas/liste';

/**
 * A list of vœux, as `GET /api/v1/liste` says it: see `schemaListe`. The list on the device asks for it in the browser, a list that came by a
 * link is told on the server: one reading for both.
 *
 * @param codes in the order of the list, each once
 * @param candidat `null`: no estimate, no balance
 */
export function listeDetail(catalogue: Catalogue, codes: readonly string[], candidat: Candidat | null): ListeDetail {
  return viewListe(catalogue, codes, candidat);
}
