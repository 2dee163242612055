import type { Criteres, ErreurParametre } from '@/lib/search/criteres';
import { parametreOf } from '@/lib/search/orthographe';
import { type OptionsCriteres, parseSearchParams } from '@/lib/search/params';

/** Query of a page, as Next hands it over. */
export type PageParams = Readonly<Record<string, string | string[] | undefined>>;

/** The parameters of a page that a screen reads, the others left out. */
export function pickParams(params: PageParams, names: readonly string[]): PageParams {
  return Object.fromEntries(names.flatMap((name) => (params[name] === undefined ? [] : [[name, params[name]]])));
}

/** Every value of a parameter that may be repeated. */
export function valuesOf(params: PageParams, name: string): readonly string[] {
  const value = params[name];
  return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

/** A circle around a place: one part without the others says nothing. */
const CIRCLE = ['lat', 'lon', 'rayon'] as const;

/** Without a script, a form sends its radius whether or not it was told from where: alone, it asks nothing. */
function withoutIdleRayon(params: PageParams): PageParams {
  if ([params.ville, params.lat, params.lon].some((value) => value !== undefined && value !== '')) return params;
  return Object.fromEntries(Object.entries(params).filter(([name]) => name !== 'rayon'));
}

interface PageCriteres {
  readonly criteres: Criteres;
  /** Parameters that were left out because they could not be read. */
  readonly erreurs: readonly ErreurParametre[];
}

/**
 * Reads the parameters of a page. Where the API refuses, a page leaves the faulty parameters out, says which, and keeps
 * the rest. Names that are no parameter are ignored: messengers add theirs to the links that people share.
 */
export function readPageCriteres(params: PageParams, portee: OptionsCriteres['portee'] = 'recherche'): PageCriteres {
  const options: OptionsCriteres = { inconnus: 'ignorer', portee };
  const erreurs = new Map<string, ErreurParametre>();
  let kept = withoutIdleRayon(params);
  for (;;) {
    const read = parseSearchParams(kept, options);
    if (read.ok) return { criteres: read.criteres, erreurs: [...erreurs.values()] };
    const faulty = new Set(read.erreurs.map(({ parametre }) => parametre));
    if (CIRCLE.some((name) => faulty.has(name))) for (const name of CIRCLE) faulty.add(name);
    for (const erreur of read.erreurs) if (!erreurs.has(erreur.parametre)) erreurs.set(erreur.parametre, erreur);
    const rest = Object.entries(kept).filter(([name]) => !faulty.has(parametreOf(name) ?? name));
    if (rest.length === Object.keys(kept).length) {
      throw new Error(`No parameter of the page is at fault for: ${[...faulty].join(', ')}`);
    }
    kept = Object.fromEntries(rest);
  }
}
