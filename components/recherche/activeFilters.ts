import { LIBELLES_STATUT } from '@/lib/domain/libelles';
import { formatDecimal } from '@/lib/domain/nombres';
import { TYPES_TERRITOIRE, type TypeTerritoire, territoireNom } from '@/lib/domain/territoires';
import type { Criteres } from '@/lib/search/criteres';

/** One filter in force, and the search that remains without it. */
export interface ActiveFilter {
  readonly label: string;
  readonly without: Criteres;
}

const TERRITOIRE: Readonly<Record<TypeTerritoire, string>> = {
  academie: 'Académie',
  region: 'Région',
  departement: 'Département',
};

/** Every filter of a search that narrows it, in the order of the form. Who asks and the sort are no filters. */
export function activeFilters(criteres: Criteres): ActiveFilter[] {
  const first = { ...criteres, page: 1 };
  const filters: ActiveFilter[] = [];
  if (criteres.q !== '') filters.push({ label: `Recherche : « ${criteres.q} »`, without: { ...first, q: '' } });
  for (const type of TYPES_TERRITOIRE) {
    for (const code of criteres[type]) {
      filters.push({
        label: `${TERRITOIRE[type]} : ${territoireNom(type, code) ?? code}`,
        without: { ...first, [type]: criteres[type].filter((other) => other !== code) },
      });
    }
  }
  for (const statut of criteres.statut) {
    filters.push({
      label: `Statut : ${LIBELLES_STATUT[statut]}`,
      without: { ...first, statut: criteres.statut.filter((other) => other !== statut) },
    });
  }
  if (criteres.apprentissage !== null) {
    filters.push({ label: 'Apprentissage possible', without: { ...first, apprentissage: null } });
  }
  if (criteres.autour !== null) {
    filters.push({
      label: `À moins de ${formatDecimal(criteres.autour.rayon)} km`,
      // Nothing to measure a distance from: the sort by distance goes with the filter.
      without: { ...first, autour: null, tri: criteres.tri === 'distance' ? 'pertinence' : criteres.tri },
    });
  }
  return filters;
}
