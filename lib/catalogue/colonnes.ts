import type { FormationNommee } from '@/lib/domain/formation';
import { STATUTS } from '@/lib/domain/formation';
import { LIBELLES_APPRENTISSAGE, LIBELLES_STATUT } from '@/lib/domain/libelles';
import { type TypeTerritoire, territoireCode, territoireNom } from '@/lib/domain/territoires';

/** A closed list of values, and which one each formation has (0: none, else 1 + place in `valeurs`). */
export interface ColonneChoix {
  readonly valeurs: readonly { readonly valeur: string; readonly libelle: string }[];
  readonly numeros: Uint16Array;
}

/** What a search filters by that no candidate changes, each with its facet. */
export const FACETTES = ['diplome', 'academie', 'region', 'departement', 'statut', 'apprentissage'] as const;
export type NomFacette = (typeof FACETTES)[number];

/** What searches read of the formations of the results, in their order, one array per column. */
export interface Colonnes {
  readonly facettes: Readonly<Record<NomFacette, ColonneChoix>>;
  /** Radians, NaN where unknown. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
  /** −1 where unknown. */
  readonly places: Float64Array;
  /** Rank by speciality, then town, then school, in French alphabetical order. */
  readonly rangNom: Uint32Array;
}

const collator = new Intl.Collator('fr', { numeric: true });

/** Lays the columns out. @param formations those of the results */
export function buildColonnes(formations: readonly FormationNommee[]): Colonnes {
  return {
    facettes: {
      diplome: diplomes(formations),
      academie: territoires('academie', formations, ({ etablissement }) => etablissement.academie),
      region: territoires('region', formations, ({ etablissement }) => etablissement.region),
      departement: territoires(
        'departement',
        formations,
        ({ etablissement }) => etablissement.departementCode ?? etablissement.departement,
      ),
      statut: choix(
        formations,
        STATUTS.map((valeur) => ({ valeur, libelle: LIBELLES_STATUT[valeur] })),
        ({ etablissement }) => etablissement.statut,
      ),
      apprentissage: choix(
        formations,
        [{ valeur: 'possible', libelle: LIBELLES_APPRENTISSAGE.possible }],
        (formation) =>
          // Where the second year can only be done so, it can be done so.
          formation.apprentissage === null ? null : 'possible',
      ),
    },
    lat: Float64Array.from(formations, ({ etablissement }) => radians(etablissement.lat)),
    lon: Float64Array.from(formations, ({ etablissement }) => radians(etablissement.lon)),
    places: Float64Array.from(formations, (formation) => placesOf(formation) ?? -1),
    rangNom: rankByName(formations),
  };
}

const radians = (degrees: number | null) => (degrees === null ? Number.NaN : (degrees * Math.PI) / 180);

/** Places of a formation in its newest session: the report's groups together, or the open data's capacity. */
export function placesOf({ sessions, rapports }: FormationNommee): number | null {
  const [session] = sessions;
  const [rapport] = rapports;
  if (rapport !== undefined && rapport.session >= (session?.session ?? 0)) {
    let total: number | null = rapport.groupes.length === 0 ? null : 0;
    for (const { places } of rapport.groupes) total = total === null || places === null ? null : total + places;
    if (total !== null) return total;
  }
  return session?.effectifs.places ?? null;
}

function choix(
  formations: readonly FormationNommee[],
  valeurs: ColonneChoix['valeurs'],
  read: (formation: FormationNommee) => string | null,
): ColonneChoix {
  const numbers = new Map(valeurs.map(({ valeur }, index) => [valeur, index + 1]));
  return { valeurs, numeros: Uint16Array.from(formations, (formation) => numbers.get(read(formation) ?? '') ?? 0) };
}

/** Diplomas by the code that formations join, in the order of their names. What joins none is in no choice. */
function diplomes(formations: readonly FormationNommee[]): ColonneChoix {
  const names = new Map(
    formations.flatMap(({ jonction, nomDiplome }) =>
      jonction.kind === 'aucune' ? [] : [[jonction.code, nomDiplome] as const],
    ),
  );
  return choix(
    formations,
    [...names]
      .map(([valeur, libelle]) => ({ valeur, libelle }))
      .toSorted((a, b) => collator.compare(a.libelle, b.libelle)),
    ({ jonction }) => (jonction.kind === 'aucune' ? null : jonction.code),
  );
}

function territoires(
  type: TypeTerritoire,
  formations: readonly FormationNommee[],
  read: (formation: FormationNommee) => string | null,
): ColonneChoix {
  const codes = formations.map((formation) => {
    const name = read(formation);
    return name === null ? null : territoireCode(type, name);
  });
  const valeurs = [...new Set(codes)]
    .flatMap((valeur) => (valeur === null ? [] : { valeur, libelle: territoireNom(type, valeur) ?? valeur }))
    .toSorted((a, b) => collator.compare(a.libelle, b.libelle));
  const numbers = new Map(valeurs.map(({ valeur }, index) => [valeur, index + 1]));
  return { valeurs, numeros: Uint16Array.from(codes, (code) => numbers.get(code ?? '') ?? 0) };
}

function rankByName(formations: readonly FormationNommee[]): Uint32Array {
  const keys = formations.map((formation, index) => ({
    index,
    names: [formation.nom, formation.etablissement.commune ?? '', formation.etablissement.nom, formation.code] as const,
  }));
  keys.sort((a, b) => {
    for (const [at, name] of a.names.entries()) {
      const order = name === b.names[at] ? 0 : collator.compare(name, b.names[at] ?? '');
      if (order !== 0) return order;
    }
    return 0;
  });
  const ranks = new Uint32Array(formations.length);
  for (const [rank, { index }] of keys.entries()) ranks[index] = rank;
  return ranks;
}
