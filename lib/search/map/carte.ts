import type { Catalogue } from '@/lib/catalogue/catalogue';
import { haversine } from '@/lib/domain/distance';
import type { FormationNommee } from '@/lib/domain/formation';
import { toSearchParams } from '../adresse';
import type { Criteres } from '../criteres';
import { selectFormations } from '../searchFormations';
import type { Amas, Carte, LieuCompte } from './contrat';
import { isDrawn, KM_PAR_UNITE, type Point, toDrawing } from './projection';
import { type Groupe, rayonAmas, regrouper, regrouperPar } from './regrouper';
import { COTE, type Fond, inView, viewOf } from './vue';

/** One formation of the results, where it stands. */
interface Situee {
  readonly formation: FormationNommee;
  /** `null` where the département is unknown. */
  readonly departement: { readonly valeur: string; readonly libelle: string } | null;
  readonly region: { readonly valeur: string; readonly libelle: string } | null;
  /** In units of the outlines, `null` when its position is unknown or out of the drawing. */
  readonly point: Point | null;
}

const round = (value: number, decimals = 1) => Number(value.toFixed(decimals));

/** The query of a search narrowed to a place, from its first page. */
const narrowed = (criteres: Criteres, place: Partial<Criteres>) =>
  toSearchParams({ ...criteres, ...place, page: 1 }).toString();

function situate({ resultats, colonnes }: Catalogue, retenus: readonly number[]): Situee[] {
  const { departement, region } = colonnes.facettes;
  return retenus.flatMap((index) => {
    const formation = resultats[index];
    if (formation === undefined) return [];
    const { lat, lon } = formation.etablissement;
    const point = lat === null || lon === null ? null : toDrawing(lat, lon);
    return [
      {
        formation,
        departement: departement.valeurs[(departement.numeros[index] ?? 0) - 1] ?? null,
        region: region.valeurs[(region.numeros[index] ?? 0) - 1] ?? null,
        point: point !== null && isDrawn(point) ? point : null,
      },
    ];
  });
}

/** Counts by name, the most numerous first. */
function tally<T>(values: readonly T[], nameOf: (value: T) => string): { nom: string; membres: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const name = nameOf(value);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [value]);
    else group.push(value);
  }
  return [...groups]
    .map(([nom, membres]) => ({ nom, membres }))
    .toSorted((a, b) => b.membres.length - a.membres.length || a.nom.localeCompare(b.nom, 'fr'));
}

/** « Rhône », « Rhône et Ain », « Rhône, Ain et 2 autres départements » */
function enumerate(names: readonly string[], others: string): string {
  const [first = '', second, ...rest] = names;
  if (second === undefined) return first;
  if (rest.length === 0) return `${first} et ${second}`;
  return rest.length === 1
    ? `${first}, ${second} et ${rest[0]}`
    : `${first}, ${second} et ${rest.length} autres ${others}`;
}

const communeOf = ({ formation }: Situee) => formation.etablissement.commune ?? 'commune non publiée';
const regionOf = ({ region }: Situee) => region?.libelle ?? 'région non publiée';
const departementOf = ({ departement }: Situee) => departement?.libelle ?? 'département non publié';

function nameOf(membres: readonly Situee[]): string {
  const departements = tally(membres, departementOf);
  if (departements.length > 1)
    return enumerate(
      departements.map(({ nom }) => nom),
      'départements',
    );
  const communes = enumerate(
    tally(membres, communeOf).map(({ nom }) => nom),
    'communes',
  );
  const [school, ...others] = tally(membres, ({ formation }) => formation.etablissement.nom);
  return school !== undefined && others.length === 0 ? `${school.nom}, ${communes}` : communes;
}

/** The smallest circle around the mean that holds every member: whole kilometres, one at least. */
function circleOf(membres: readonly Situee[]): NonNullable<Criteres['autour']> {
  const places = membres.flatMap(({ formation: { etablissement: e } }) =>
    e.lat === null || e.lon === null ? [] : [{ lat: e.lat, lon: e.lon }],
  );
  const lat = round(places.reduce((sum, place) => sum + place.lat, 0) / places.length, 5);
  const lon = round(places.reduce((sum, place) => sum + place.lon, 0) / places.length, 5);
  const rad = Math.PI / 180;
  const farthest = Math.max(...places.map((p) => haversine(lat * rad, lon * rad, p.lat * rad, p.lon * rad)));
  return { lat, lon, rayon: Math.max(1, Math.ceil(farthest + 0.05)) };
}

/** What a circle stands for: a région, a département, or a patch of ground that the view tells apart. */
type Niveau = 'region' | 'departement' | 'terrain';

/** From this many, names say more than patches of ground do. */
const REGIONS = 3;
const DEPARTEMENTS = { min: 2, max: 16 } as const;

/** Around a place, circles stand where schools do; elsewhere, they stand for what has a name. */
function niveauOf(criteres: Criteres, drawn: readonly Situee[]): Niveau {
  if (criteres.autour !== null || criteres.ville !== null) return 'terrain';
  const named = (key: 'region' | 'departement') => new Set(drawn.map((one) => one[key]?.valeur)).size;
  if (named('region') >= REGIONS) return 'region';
  const departements = named('departement');
  return departements >= DEPARTEMENTS.min && departements <= DEPARTEMENTS.max ? 'departement' : 'terrain';
}

/** The name of a circle, and the query that narrows the search to it; `null` when the search is on that ground already. */
function described(
  criteres: Criteres,
  niveau: Niveau,
  membres: readonly Situee[],
): { libelle: string; requete: string | null } {
  const named = niveau === 'terrain' ? null : (membres[0]?.[niveau] ?? null);
  if (niveau !== 'terrain' && named !== null) {
    return { libelle: named.libelle, requete: narrowed(criteres, { [niveau]: [named.valeur] }) };
  }
  const autour = circleOf(membres);
  const isThere = criteres.autour !== null && criteres.autour.rayon <= autour.rayon;
  return { libelle: nameOf(membres), requete: isThere ? null : narrowed(criteres, { autour, ville: null }) };
}

function amasOf(criteres: Criteres, drawn: readonly Situee[], niveau: Niveau, fond: Fond): Amas[] {
  const points = drawn.map(({ point }) => inView(point as Point, fond));
  const groupes: Groupe[] =
    niveau === 'terrain'
      ? regrouper(points)
      : regrouperPar(
          points,
          drawn.map((one) => one[niveau]?.valeur ?? ''),
          COTE,
        );
  return groupes.map(({ x, y, membres: places }) => {
    const membres = places.flatMap((place) => drawn[place] ?? []);
    const formation = membres.length === 1 ? membres[0]?.formation : undefined;
    const { libelle, requete } = described(criteres, niveau, membres);
    return {
      x: round(x),
      y: round(y),
      rayon: rayonAmas(membres.length),
      total: membres.length,
      libelle,
      requete: formation === undefined ? requete : null,
      formation:
        formation === undefined
          ? null
          : {
              code: formation.code,
              intitule: formation.intitule,
              nom: formation.nom,
              etablissement: formation.etablissement.nom,
            },
    };
  });
}

/** The same places as rows: by région where circles stand for régions, else by département, or by town once the results stand in a single one. */
function lieuxOf(criteres: Criteres, situees: readonly Situee[], niveau: Niveau): LieuCompte[] {
  const named = niveau === 'region' ? niveau : 'departement';
  const places = tally(situees, named === 'region' ? regionOf : departementOf);
  if (places.length !== 1) {
    return places.map(({ nom, membres }) => {
      const code = membres[0]?.[named]?.valeur;
      return {
        libelle: nom,
        total: membres.length,
        requete: code === undefined ? null : narrowed(criteres, { [named]: [code] }),
      };
    });
  }
  const communes = tally(situees, communeOf);
  return communes.map(({ nom, membres }) => {
    const placed = membres.every(({ formation: { etablissement: e } }) => e.lat !== null && e.lon !== null);
    return {
      libelle: nom,
      total: membres.length,
      requete: placed && communes.length > 1 ? narrowed(criteres, { autour: circleOf(membres), ville: null }) : null,
    };
  });
}

/**
 * The results of a search as a map draws them: its view, its circles, and what stands outside of the drawing. Pure: same
 * catalogue, same criteria, same answer; sort and page change nothing.
 */
export function buildCarte(criteres: Criteres, catalogue: Catalogue): Carte {
  const { retenus, lieu } = selectFormations(criteres, catalogue);
  const situees = situate(catalogue, retenus);
  const drawn = situees.filter(({ point }) => point !== null);
  const niveau = niveauOf(criteres, drawn);
  // Régions are known by their place in the country: it is then drawn whole.
  const fond = viewOf(
    drawn.map(({ point }) => point as Point),
    { entier: niveau === 'region' },
  );
  const away = situees.filter(({ point, formation: { etablissement: e } }) => point === null && e.lat !== null);
  return {
    total: situees.length,
    sansPosition: situees.filter(({ formation: { etablissement: e } }) => e.lat === null || e.lon === null).length,
    fond: { x: round(fond.x, 2), y: round(fond.y, 2), echelle: round(fond.echelle, 4) },
    amas: amasOf(criteres, drawn, niveau, fond),
    horsCarte: drawn.length === situees.length ? [] : lieuxOf(criteres, away, 'departement'),
    lieux: lieuxOf(criteres, situees, niveau),
    centre:
      lieu?.kind !== 'trouve'
        ? null
        : {
            ...roundPoint(inView(toDrawing(lieu.lat, lieu.lon), fond)),
            rayon: round((lieu.rayon / KM_PAR_UNITE) * fond.echelle),
          },
  };
}

const roundPoint = ({ x, y }: Point): Point => ({ x: round(x), y: round(y) });
