import type { Formation } from '@/lib/domain/formation';
import { nameKey } from './nomCommune';

/** Degrees WGS 84. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** A town where formations stand. */
export interface CommuneDesFormations {
  readonly nom: string;
  readonly cle: string;
  readonly departement: string | null;
  /** Mean of the positions of its schools, each once; `null` when none is known. */
  readonly position: Point | null;
}

/**
 * Mean of several points, `null` of none. Degrees are averaged as such: the points lie in one town or département, and none is cut by
 * the 180th meridian.
 */
export function meanOf(points: readonly Point[]): Point | null {
  if (points.length === 0) return null;
  const sum = (read: (point: Point) => number) => points.reduce((total, point) => total + read(point), 0);
  return { lat: sum(({ lat }) => lat) / points.length, lon: sum(({ lon }) => lon) / points.length };
}

/** Key of a town: one name may stand in several départements. */
export function communeKey(cle: string, departement: string | null): string {
  return `${cle}\n${departement ?? ''}`;
}

/** The towns where formations stand, by `communeKey`. */
export function communesOf(formations: readonly Formation[]): ReadonlyMap<string, CommuneDesFormations> {
  const towns = new Map<string, { nom: string; departement: string | null; schools: Map<string, Point | null> }>();
  for (const { etablissement } of formations) {
    const { uai, nom, commune, departementCode, lat, lon } = etablissement;
    if (commune === null) continue;
    const key = communeKey(nameKey(commune), departementCode);
    let town = towns.get(key);
    if (town === undefined) {
      town = { nom: commune, departement: departementCode, schools: new Map() };
      towns.set(key, town);
    }
    const school = uai ?? nom;
    if (lat !== null && lon !== null) town.schools.set(school, { lat, lon });
    else if (!town.schools.has(school)) town.schools.set(school, null);
  }
  return new Map(
    [...towns].map(([key, { nom, departement, schools }]) => [
      key,
      {
        nom,
        cle: nameKey(nom),
        departement,
        position: meanOf([...schools.values()].filter((point) => point !== null)),
      },
    ]),
  );
}
