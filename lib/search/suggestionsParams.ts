import { LIMITES } from './bornes';
import type { ErreurParametre } from './criteres';
import { messageInconnu, messageRepetition, messageValeur } from './messages';

export type SuggestionsLues =
  | { readonly ok: true; readonly q: string }
  | { readonly ok: false; readonly erreurs: readonly ErreurParametre[] };

/**
 * Reads the parameters of a request for suggestions: `q`, once, trimmed and its spaces folded as a search does.
 *
 * @returns the text, empty when none is given, or one French error per parameter that could not be read
 */
export function parseSuggestionsParams(params: URLSearchParams): SuggestionsLues {
  const erreurs: ErreurParametre[] = [];
  for (const name of new Set(params.keys())) {
    if (name !== 'q' && params.getAll(name).some((value) => value.trim() !== '')) {
      erreurs.push({ parametre: name, message: messageInconnu(name) });
    }
  }
  const given = [...new Set(params.getAll('q').map((value) => value.trim().replace(/\s+/g, ' ')))].filter(Boolean);
  const [q = ''] = given;
  if (given.length > 1) erreurs.push({ parametre: 'q', message: messageRepetition('q', given.length) });
  else if (q.length > LIMITES.q) erreurs.push({ parametre: 'q', message: messageValeur('q', q) });
  return erreurs.length > 0 ? { ok: false, erreurs } : { ok: true, q };
}
