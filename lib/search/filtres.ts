import { citer } from '@/lib/domain/citer';
import { LIBELLES_STATUT } from '@/lib/domain/libelles';
import { formatDecimal } from '@/lib/domain/nombres';
import { TYPES_TERRITOIRE, type TypeTerritoire, territoireNom } from '@/lib/domain/territoires';
import type { Criteres } from './criteres';
import type { Filtre } from './resultats';
import { withoutFiltre } from './sansFiltre';

const TERRITOIRE: Readonly<Record<TypeTerritoire, string>> = {
  academie: 'Académie',
  region: 'Région',
  departement: 'Département',
};

/** Every filter that narrows a search, in the order of the form. Who asks and the sort are no filters. */
function inForce(criteres: Criteres): Omit<Filtre, 'sans'>[] {
  const filtres: Omit<Filtre, 'sans'>[] = [];
  if (criteres.q !== '') filtres.push({ nom: 'q', valeur: criteres.q, libelle: `Recherche : ${citer(criteres.q)}` });
  for (const nom of TYPES_TERRITOIRE) {
    for (const valeur of criteres[nom]) {
      filtres.push({ nom, valeur, libelle: `${TERRITOIRE[nom]} : ${territoireNom(nom, valeur) ?? valeur}` });
    }
  }
  for (const valeur of criteres.statut) {
    filtres.push({ nom: 'statut', valeur, libelle: `Statut : ${LIBELLES_STATUT[valeur]}` });
  }
  if (criteres.apprentissage !== null) {
    filtres.push({ nom: 'apprentissage', valeur: criteres.apprentissage, libelle: 'Apprentissage possible' });
  }
  if (criteres.autour !== null) {
    const { lat, lon, rayon } = criteres.autour;
    filtres.push({ nom: 'autour', valeur: `${lat},${lon}`, libelle: `À moins de ${formatDecimal(rayon)} km` });
  }
  if (criteres.ville !== null) {
    const { nom, rayon } = criteres.ville;
    filtres.push({ nom: 'ville', valeur: nom, libelle: `À moins de ${formatDecimal(rayon)} km de ${citer(nom)}` });
  }
  return filtres;
}

/**
 * The filters in force, each with its French name.
 *
 * @param total results of the search
 * @param count results of another search; asked only when `total` is 0, to say which filter to relax
 */
export function filtresOf(criteres: Criteres, total: number, count: (sans: Criteres) => number): Filtre[] {
  return inForce(criteres).map((filtre) => ({
    ...filtre,
    sans: total > 0 ? null : count(withoutFiltre(criteres, filtre)),
  }));
}
