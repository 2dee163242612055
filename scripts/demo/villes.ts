import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DEPARTEMENTS, REGIONS } from '@/lib/domain/territoires';

/** A real town, where invented schools stand. */
export interface Ville {
  readonly nom: string;
  readonly departementCode: string;
  readonly departement: string;
  readonly region: string;
  readonly academie: string;
  readonly lat: number;
  readonly lon: number;
  /** How many schools it gets, 1–6. */
  readonly ecoles: number;
}

/** INSEE code, académie, latitude and longitude to the hundredth of a degree (by hand), number of schools. */
const VILLES: readonly (readonly [string, string, number, number, number])[] = [
  ['75056', 'Paris', 48.86, 2.35, 6],
  ['13055', 'Aix-Marseille', 43.3, 5.37, 5],
  ['69123', 'Lyon', 45.76, 4.84, 5],
  ['31555', 'Toulouse', 43.6, 1.44, 5],
  ['06088', 'Nice', 43.7, 7.27, 3],
  ['44109', 'Nantes', 47.22, -1.55, 4],
  ['34172', 'Montpellier', 43.61, 3.88, 4],
  ['67482', 'Strasbourg', 48.57, 7.75, 4],
  ['33063', 'Bordeaux', 44.84, -0.58, 4],
  ['59350', 'Lille', 50.63, 3.06, 5],
  ['35238', 'Rennes', 48.11, -1.68, 4],
  ['51454', 'Reims', 49.26, 4.03, 2],
  ['76351', 'Normandie', 49.49, 0.11, 2],
  ['42218', 'Lyon', 45.44, 4.39, 2],
  ['83137', 'Nice', 43.12, 5.93, 2],
  ['38185', 'Grenoble', 45.19, 5.72, 3],
  ['21231', 'Dijon', 47.32, 5.04, 2],
  ['49007', 'Nantes', 47.47, -0.55, 3],
  ['30189', 'Montpellier', 43.84, 4.36, 2],
  ['63113', 'Clermont-Ferrand', 45.78, 3.08, 2],
  ['72181', 'Nantes', 48, 0.2, 2],
  ['13001', 'Aix-Marseille', 43.53, 5.45, 2],
  ['29019', 'Rennes', 48.39, -4.49, 2],
  ['37261', 'Orléans-Tours', 47.39, 0.69, 2],
  ['80021', 'Amiens', 49.89, 2.3, 2],
  ['87085', 'Limoges', 45.83, 1.26, 2],
  ['74010', 'Grenoble', 45.9, 6.13, 2],
  ['66136', 'Montpellier', 42.7, 2.9, 2],
  ['57463', 'Nancy-Metz', 49.12, 6.18, 2],
  ['25056', 'Besançon', 47.24, 6.02, 2],
  ['45234', 'Orléans-Tours', 47.9, 1.91, 2],
  ['76540', 'Normandie', 49.44, 1.1, 3],
  ['68224', 'Strasbourg', 47.75, 7.34, 1],
  ['14118', 'Normandie', 49.18, -0.37, 2],
  ['54395', 'Nancy-Metz', 48.69, 6.18, 2],
  ['93066', 'Créteil', 48.94, 2.36, 2],
  ['95018', 'Versailles', 48.95, 2.25, 1],
  ['93048', 'Créteil', 48.86, 2.44, 2],
  ['94028', 'Créteil', 48.79, 2.46, 2],
  ['78646', 'Versailles', 48.8, 2.13, 2],
  ['86194', 'Poitiers', 46.58, 0.34, 2],
  ['17300', 'Poitiers', 46.16, -1.15, 2],
  ['64445', 'Bordeaux', 43.3, -0.37, 2],
  ['64102', 'Bordeaux', 43.49, -1.48, 1],
  ['84007', 'Aix-Marseille', 43.95, 4.81, 2],
  ['59183', 'Lille', 51.03, 2.38, 1],
  ['59606', 'Lille', 50.36, 3.52, 2],
  ['10387', 'Reims', 48.3, 4.07, 1],
  ['56121', 'Rennes', 47.75, -3.37, 1],
  ['29232', 'Rennes', 48, -4.1, 1],
  ['22278', 'Rennes', 48.51, -2.76, 1],
  ['79191', 'Poitiers', 46.32, -0.46, 1],
  ['73065', 'Grenoble', 45.57, 5.92, 1],
  ['26362', 'Grenoble', 44.93, 4.89, 1],
  ['18033', 'Orléans-Tours', 47.08, 2.4, 1],
  ['81004', 'Toulouse', 43.93, 2.15, 1],
  ['12202', 'Toulouse', 44.35, 2.57, 1],
  ['2A004', 'Corse', 41.93, 8.74, 1],
  ['97411', 'La Réunion', -20.88, 55.45, 2],
  ['97209', 'Martinique', 14.6, -61.07, 1],
  ['97120', 'Guadeloupe', 16.24, -61.53, 1],
  ['97302', 'Guyane', 4.93, -52.33, 1],
];

interface Commune {
  readonly code: string;
  readonly nom: string;
  readonly departement?: string;
  readonly region?: string;
  readonly type: string;
}

/**
 * Reads the towns' names and territories from the official division of France.
 * @throws {Error} When a town is not in it: the division was updated and the table above was not.
 */
export function readVilles(): Ville[] {
  const path = createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json');
  const all: readonly Commune[] = JSON.parse(readFileSync(path, 'utf8'));
  const communes = new Map(all.filter(({ type }) => type === 'commune-actuelle').map((item) => [item.code, item]));
  const nameOf = (list: readonly { code: string; nom: string }[], code: string | undefined) =>
    list.find((item) => item.code === code)?.nom;
  return VILLES.map(([code, academie, lat, lon, ecoles]) => {
    const commune = communes.get(code);
    const departementCode = commune?.departement;
    const departement = nameOf(DEPARTEMENTS, departementCode);
    const region = nameOf(REGIONS, commune?.region);
    if (!commune || !departementCode || !departement || !region) throw new Error(`Unknown town: ${code}`);
    return { nom: commune.nom, departementCode, departement, region, academie, lat, lon, ecoles };
  });
}
