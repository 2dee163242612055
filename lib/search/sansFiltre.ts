import type { Criteres } from './criteres';
import type { Filtre } from './resultats';

/** The same search, farther around its place, from its first page. */
export function withinRayon(criteres: Criteres, rayon: number): Criteres {
  const { autour, ville } = criteres;
  return {
    ...criteres,
    page: 1,
    autour: autour === null ? null : { ...autour, rayon },
    ville: ville === null ? null : { ...ville, rayon },
  };
}

/** The search that remains without one of its filters, from its first page. Free of tables: a browser works it out too. */
export function withoutFiltre(criteres: Criteres, { nom, valeur }: Pick<Filtre, 'nom' | 'valeur'>): Criteres {
  const first = { ...criteres, page: 1 };
  switch (nom) {
    case 'q':
      return { ...first, q: '' };
    case 'apprentissage':
      return { ...first, apprentissage: null };
    case 'autour':
    case 'ville':
      // Nothing to measure a distance from: the sort by distance goes with the filter.
      return { ...first, [nom]: null, tri: criteres.tri === 'distance' ? 'pertinence' : criteres.tri };
    default:
      return { ...first, [nom]: criteres[nom].filter((other) => other !== valeur) };
  }
}
