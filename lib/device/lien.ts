import { citer } from '@/lib/domain/citer';
import { BORNES_LISTE, CODE_FORMATION, candidatQuery, type Liste } from './liste';

/** Name of the parameter that a formation has in an address: one `f` each, in order. */
export const PARAMETRE_FORMATION = 'f';

/** Query of a list: its formations in order, then who it is for. Notes are not in it: they stay on the device. */
export function listeQuery({
  candidat,
  items,
}: Pick<Liste, 'candidat'> & { readonly items: readonly { readonly code: string }[] }): string {
  const query = new URLSearchParams(items.map(({ code }): [string, string] => [PARAMETRE_FORMATION, code]));
  for (const [name, value] of new URLSearchParams(candidat)) query.append(name, value);
  return query.toString();
}

export interface CodesLus {
  /** In order, each once, no more than a list holds. */
  readonly codes: readonly string[];
  /** One message at most, as for any parameter: what was read and what is accepted. Empty when all is well. */
  readonly erreurs: readonly { readonly parametre: string; readonly message: string }[];
}

/** Formations that an address names. What cannot be read is left out, and said. */
export function readCodes(values: readonly string[]): CodesLus {
  const given = [...new Set(values.map((value) => value.trim()).filter((value) => value !== ''))];
  const codes = given.filter((value) => CODE_FORMATION.test(value));
  const faulty = given.find((value) => !CODE_FORMATION.test(value));
  const message =
    faulty !== undefined
      ? `${citer(faulty)} n’est pas un code de formation (des chiffres).`
      : codes.length > BORNES_LISTE.items
        ? `« ${PARAMETRE_FORMATION} » est donné ${codes.length} fois : ${BORNES_LISTE.items} au plus.`
        : null;
  return {
    codes: codes.slice(0, BORNES_LISTE.items),
    erreurs: message === null ? [] : [{ parametre: PARAMETRE_FORMATION, message }],
  };
}

/** The list that an address carries: no name, no note. */
export function listeOf(codes: readonly string[], candidat: string): Liste {
  return {
    candidat: candidatQuery(candidat),
    items: codes.map((code) => ({ code, nom: '', note: '', ajouteLe: null })),
  };
}
