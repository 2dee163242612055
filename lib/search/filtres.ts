import { citer } from '@/lib/domain/citer';
import { fold } from '@/lib/domain/fold';
import { LIBELLES_STATUT } from '@/lib/domain/libelles';
import { formatDecimal } from '@/lib/domain/nombres';
import { TYPES_TERRITOIRE, type TypeTerritoire, territoireNom } from '@/lib/domain/territoires';
import { libellePalierSeul } from '@/lib/phrases/palier';
import { PEU_DE_RESULTATS, RAYONS } from './bornes';
import type { Criteres } from './criteres';
import type { Filtre, Lieu, Resultats } from './resultats';
import { withinRayon, withoutFiltre } from './sansFiltre';

const TERRITOIRE: Readonly<Record<TypeTerritoire, string>> = {
  academie: 'Académie',
  region: 'Région',
  departement: 'Département',
};

/** Every filter that narrows a search, in the order of the form. Who asks and the sort are no filters. */
function inForce(
  criteres: Criteres,
  { lieu, facettes }: Pick<Resultats, 'lieu' | 'facettes'>,
): Omit<Filtre, 'sans' | 'plusLoin'>[] {
  const filtres: Omit<Filtre, 'sans' | 'plusLoin'>[] = [];
  if (criteres.q !== '') filtres.push({ nom: 'q', valeur: criteres.q, libelle: `Recherche : ${citer(criteres.q)}` });
  for (const valeur of criteres.diplome) {
    const libelle = facettes.diplome.find((one) => one.valeur === valeur)?.libelle ?? citer(valeur);
    filtres.push({ nom: 'diplome', valeur, libelle: `BTS : ${libelle}` });
  }
  for (const valeur of criteres.palier) {
    filtres.push({ nom: 'palier', valeur, libelle: libellePalierSeul(valeur) });
  }
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
    // A town that is known is named as it writes itself: « roubaix » is « Roubaix ».
    const libelle = lieu?.kind === 'trouve' ? lieu.libelle : citer(nom);
    filtres.push({ nom: 'ville', valeur: nom, libelle: `À moins de ${formatDecimal(rayon)} km ${de(libelle)}` });
  }
  return filtres;
}

/** « de Roubaix », « d’Aix-en-Provence »; of a leading « h », nobody can tell from its letters. */
const de = (nom: string) => (/^[aeiouy]/.test(fold(nom)) ? `d’${nom}` : `de ${nom}`);

/**
 * The filters in force, each with its French name.
 *
 * @param trouves results of the search, the place that it measures from, the names of its choices
 * @param count results of another search; asked only when there are few, to say what to leave out or to widen
 */
export function filtresOf(
  criteres: Criteres,
  { total, lieu, facettes }: { readonly total: number } & Pick<Resultats, 'lieu' | 'facettes'>,
  count: (autres: Criteres) => number,
): Filtre[] {
  const isFew = total < PEU_DE_RESULTATS;
  return inForce(criteres, { lieu, facettes }).map((filtre) => ({
    ...filtre,
    sans: isFew ? count(withoutFiltre(criteres, filtre)) : null,
    plusLoin: isFew && lieu?.kind === 'trouve' && isAround(filtre) ? farther(criteres, { total, lieu }, count) : null,
  }));
}

const isAround = ({ nom }: Pick<Filtre, 'nom'>) => nom === 'autour' || nom === 'ville';

/** The first radius that forms offer and that gives more. */
function farther(
  criteres: Criteres,
  { total, lieu }: { readonly total: number; readonly lieu: Extract<Lieu, { kind: 'trouve' }> },
  count: (autres: Criteres) => number,
): Filtre['plusLoin'] {
  for (const rayon of RAYONS) {
    if (rayon <= lieu.rayon) continue;
    const more = count(withinRayon(criteres, rayon));
    if (more > total) return { rayon, total: more };
  }
  return null;
}
