import type { Catalogue } from '@/lib/catalogue/catalogue';
import { toChiffreBref } from '@/lib/phrases/chiffre';
import { phraseLieu } from '@/lib/phrases/lieu';
import { GROUPES_PAR_PAGE, PAR_GROUPE, TOUT_EN_VUE } from '../bornes';
import type { Criteres } from '../criteres';
import type { Facette, FormationResume, Resultats } from '../resultats';
import { diplomePath } from '../resume';
import { distributionOf } from '../rose/distribution';
import { echelleOf } from '../rose/echelle';
import { type Classees, rankFormations } from '../searchFormations';
import { sharedAvertissements } from './avertissements';
import type { Ecran, GroupeResultats, Rangee } from './contrat';

/** Results of one diploma, before they are cut: places among the catalogue's. */
interface Pile {
  readonly diplome: NonNullable<GroupeResultats['diplome']>;
  readonly places: readonly number[];
}

/** One page of a search, as its screen shows it: by diploma where there are several, else one after the other. */
export function buildEcran(criteres: Criteres, catalogue: Catalogue): Ecran {
  const classees = rankFormations(criteres, catalogue);
  const { places, lieu, motsIgnores, facettes, filtres } = classees;
  const piles = pilesOfDiplomes(catalogue, places);
  const isGrouped = criteres.vue === 'groupes' && piles.length > 1;
  const size = isGrouped ? GROUPES_PAR_PAGE : criteres.taille;
  const from = (criteres.page - 1) * size;
  const shown: readonly (readonly [Pile | null, readonly number[]])[] = isGrouped
    ? piles
        .slice(from, from + size)
        .map((pile) => [pile, places.length <= TOUT_EN_VUE ? pile.places : pile.places.slice(0, PAR_GROUPE)])
    : [[piles.length === 1 ? (piles[0] ?? null) : null, places.slice(from, from + size)]];
  const groups = shown.map(([pile, some]) => ({ pile, formations: some.flatMap((index) => classees.resumeAt(index)) }));
  const communs = sharedAvertissements(groups.flatMap(({ formations }) => formations));
  const isTable = criteres.vue === 'table';
  return {
    criteres,
    total: places.length,
    page: criteres.page,
    pages: Math.ceil((isGrouped ? piles.length : places.length) / size),
    plusieursDiplomes: piles.length > 1,
    groupes: groups.map(({ pile, formations }) => {
      const raisons = pile === null || isTable ? [] : sharedRaisons(formations);
      return {
        diplome: pile === null ? null : pile.diplome,
        total: pile === null ? places.length : pile.places.length,
        raisons,
        echelle: pile === null ? null : echelleOfPile(catalogue, pile, classees),
        rangees: formations.map((formation) =>
          toRangee(formation, {
            release: catalogue.release,
            communs,
            raisons,
            nom: pile?.diplome.nom ?? null,
            isTable,
          }),
        ),
      };
    }),
    communs,
    lieu,
    motsIgnores,
    facettes: facettesOf(facettes, criteres),
    filtres,
  };
}

/** By diploma, in the order in which each comes first. What no sheet describes goes by its name. */
function pilesOfDiplomes({ resultats, colonnes }: Catalogue, places: readonly number[]): readonly Pile[] {
  const { numeros } = colonnes.facettes.diplome;
  const piles = new Map<number | string, { diplome: Pile['diplome']; places: number[] }>();
  for (const index of places) {
    // Read in its column: five thousand formations are far apart in memory.
    const key = numeros[index] || (resultats[index]?.nomDiplome ?? '');
    const pile = piles.get(key);
    if (pile !== undefined) {
      pile.places.push(index);
      continue;
    }
    const formation = resultats[index];
    if (formation === undefined) continue;
    const { jonction, nomDiplome: nom } = formation;
    const code = jonction.kind === 'aucune' ? null : jonction.code;
    piles.set(key, {
      diplome: { code, nom, fiche: code === null ? null : diplomePath(code) },
      places: [index],
    });
  }
  return [...piles.values()];
}

function echelleOfPile(catalogue: Catalogue, { places }: Pile, { candidat }: Classees): GroupeResultats['echelle'] {
  const distribution = candidat === null ? null : distributionOf(catalogue, { formations: places }, candidat);
  return distribution === null || distribution.marques.length < 2 ? null : echelleOf(distribution);
}

/** What every row of a group says: said once above them. A row alone says it itself. */
function sharedRaisons(formations: readonly FormationResume[]): readonly string[] {
  const [first, ...others] = formations.map(({ correspondance }) => correspondance.raisons);
  if (first === undefined || others.length === 0) return [];
  return first.filter((raison) => others.every((raisons) => raisons.includes(raison)));
}

interface Dit extends Pick<Ecran, 'communs'>, Pick<GroupeResultats, 'raisons'>, Pick<Catalogue, 'release'> {
  /** Name of the group. */
  readonly nom: string | null;
  /** A dense table has no place for sentences. */
  readonly isTable: boolean;
}

function toRangee(formation: FormationResume, { release, communs, raisons, nom, isTable }: Dit): Rangee {
  const { code, etablissement, distanceKm, places, apprentissage, session, fictive } = formation;
  const own = isTable ? [] : formation.correspondance.raisons.filter((raison) => !raisons.includes(raison));
  return {
    code,
    ...(formation.nom === nom ? {} : { nom: formation.nom }),
    ecole: etablissement.nom,
    lieu: phraseLieu(etablissement),
    ...(distanceKm === null ? {} : { km: distanceKm }),
    statut: etablissement.statut,
    places,
    ...(apprentissage === null ? {} : { apprentissage }),
    ...(session === release.session ? {} : { session }),
    ...(release.demonstration && !fictive ? { reel: true } : {}),
    ...(own.length === 0 ? {} : { raisons: own }),
    estimation: toBref(formation.estimation, communs, isTable),
  };
}

function toBref(
  estimation: FormationResume['estimation'],
  communs: Ecran['communs'],
  isTable: boolean,
): Rangee['estimation'] {
  if (estimation === null || estimation.kind === 'indisponible') return estimation;
  const figure = toChiffreBref(estimation);
  const said = communs.find((one) => one.mesure === figure.mesure)?.avertissements ?? [];
  const own = isTable ? [] : estimation.avertissements.filter((words) => !said.includes(words));
  return {
    ...figure,
    ecart: isTable ? null : figure.ecart,
    phrase: isTable ? '' : estimation.phrase,
    ...(own.length === 0 ? {} : { avertissements: own }),
  };
}

/** Values of a long list that the form offers at once: a search by words, or the map, leads to the others. */
const OFFERTS = 10;

/** What was chosen, then what gives the most, in the order of the list. */
function offered(facettes: readonly Facette[], chosen: readonly string[]): Facette[] {
  const most = new Set(facettes.toSorted((a, b) => b.total - a.total).slice(0, OFFERTS));
  return facettes.filter((facette) => most.has(facette) || chosen.includes(facette.valeur));
}

/** The choices of the form: the diplomas that give the most, and one geography, that fits how far the search reaches. */
function facettesOf(
  { diplome, palier, statut, apprentissage, region, departement }: Resultats['facettes'],
  criteres: Criteres,
): Ecran['facettes'] {
  const isNear = departement.length <= OFFERTS || criteres.region.length > 0 || criteres.departement.length > 0;
  return {
    diplome: offered(diplome, criteres.diplome),
    palier,
    statut,
    apprentissage,
    territoire: isNear
      ? { nom: 'departement', valeurs: offered(departement, criteres.departement) }
      : { nom: 'region', valeurs: region },
  };
}
