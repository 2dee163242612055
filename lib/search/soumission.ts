import { SERIES_GENERALES_ANCIENNES, SERIES_TECHNOLOGIQUES, SPECIFIQUES } from '@/lib/domain/bac';
import { canonicalQuery, NOMS_PARAMETRES } from './adresse';
import { RAYON_PAR_DEFAUT } from './bornes';

/**
 * What a form of ours sends, before it is an address. A plain GET form sends every field that it holds, the empty ones and those that the
 * chosen bac hides. Free of zod and of tables: the browser and the server settle a form alike.
 */

/** Field by which a form of ours says that it sends all that it holds: what belongs to another bac is then no mistake of anyone. */
export const MARQUE_FORMULAIRE = 'formulaire';

const has = (values: readonly string[], value: string) => values.includes(value);

/** Whether a series suits the bac; a speciality of bac professionnel is any text that is no series. */
function suits(serie: string, bac: string, enTerminale: boolean): boolean {
  const technologique = has(SERIES_TECHNOLOGIQUES, serie);
  const ancienne = has(SERIES_GENERALES_ANCIENNES, serie);
  if (bac === 'technologique') return technologique;
  if (bac === 'professionnel') return !technologique && !ancienne;
  return bac === 'general' && !enTerminale && ancienne;
}

/** The fields of a form, without those that the chosen bac and situation do not ask. */
function settle(params: URLSearchParams): URLSearchParams {
  const settled = new URLSearchParams(params);
  const valuesOf = (name: string) => params.getAll(name).filter((value) => value.trim() !== '');
  const bac = valuesOf('bac')[0] ?? '';
  const enTerminale = (valuesOf('profil')[0] ?? 'terminale') === 'terminale';
  const keep = (name: string, values: readonly string[]) => {
    settled.delete(name);
    for (const value of values) settled.append(name, value);
  };
  const serie = valuesOf('serie').find((one) => suits(one.trim(), bac, enTerminale));
  keep('serie', serie === undefined ? [] : [serie]);
  const offered: readonly string[] =
    bac === 'technologique' && serie !== undefined && Object.hasOwn(SPECIFIQUES, serie)
      ? SPECIFIQUES[serie as keyof typeof SPECIFIQUES]
      : [];
  keep(
    'specifique',
    valuesOf('specifique')
      .filter((one) => has(offered, one))
      .slice(0, 1),
  );
  // The bac général of the series S, ES and L had no enseignements de spécialité.
  keep('eds', bac === 'general' && serie === undefined ? valuesOf('eds') : []);
  if (enTerminale) settled.delete('annee');
  if (bac !== 'professionnel' || !enTerminale) settled.delete('avis');
  // A town that was written wins over a position that was found before.
  if (valuesOf('ville').length > 0 || valuesOf('lat').length === 0 || valuesOf('lon').length === 0) {
    settled.delete('lat');
    settled.delete('lon');
  } else if (valuesOf('rayon').length === 0) {
    settled.set('rayon', String(RAYON_PAR_DEFAUT));
  }
  return settled;
}

/**
 * The address that a form should have asked for, where it asks for another: empty fields left out, and, when the form bears the mark,
 * what belongs to another bac or situation. Names that are none of ours are kept.
 *
 * @returns the query, or `null` when nothing is to be changed
 */
export function settleSubmission(params: URLSearchParams): string | null {
  const marked = params.has(MARQUE_FORMULAIRE);
  if (!marked && ![...params.values()].includes('')) return null;
  return canonicalAddress(marked ? settle(params) : params);
}

/** The query as this site writes it; names that are none of ours come first, with their values. */
export function canonicalAddress(params: URLSearchParams): string {
  const known: readonly string[] = [...NOMS_PARAMETRES, MARQUE_FORMULAIRE];
  const others = new URLSearchParams([...params].filter(([name, value]) => value !== '' && !known.includes(name)));
  return [others.toString(), canonicalQuery(params)].filter((part) => part !== '').join('&');
}
