/** South, north, west, east, in degrees WGS 84. */
type Boite = readonly [number, number, number, number];

const METROPOLE: Boite = [41.3, 51.2, -5.3, 9.7];

/** Territories overseas by code of département; boxes are those of their lands, a little widened. */
const OUTRE_MER: Readonly<Record<string, Boite>> = {
  // Schools of Saint-Martin and Saint-Barthélemy were published under Guadeloupe until 2019.
  '971': [15.7, 18.2, -63.3, -60.9],
  '972': [14.3, 15.0, -61.3, -60.7],
  '973': [2.0, 6.0, -54.7, -51.5],
  '974': [-21.5, -20.8, 55.1, 55.9],
  '975': [46.7, 47.2, -56.5, -56.1],
  '976': [-13.1, -12.5, 44.9, 45.4],
  '977': [17.8, 18.0, -63.0, -62.7],
  '978': [18.0, 18.2, -63.2, -62.9],
  '986': [-14.5, -13.1, -178.3, -176.0],
  '987': [-28.0, -7.7, -155.0, -134.0],
  '988': [-23.0, -17.9, 158.0, 172.2],
};

export interface Coordonnees {
  readonly lat: number;
  readonly lon: number;
}

/**
 * Reads « lat, lon » or « lat,lon » in degrees and checks that the point lies in the territory of its département (the
 * whole mainland and Corsica are one).
 * @param departement Official code, `null` when unknown: any French territory will do.
 * @returns `null` for an empty text; `illisible` or `hors-territoire` when the point cannot be trusted.
 */
export function parseCoordinates(
  text: string,
  departement: string | null,
): Coordonnees | 'illisible' | 'hors-territoire' | null {
  if (text === '') return null;
  const match = /^(-?\d{1,2}(?:\.\d+)?)\s*,\s*(-?\d{1,3}(?:\.\d+)?)$/.exec(text);
  if (!match) return 'illisible';
  const point = { lat: Number(match[1]), lon: Number(match[2]) };
  const boites =
    departement === null ? [METROPOLE, ...Object.values(OUTRE_MER)] : [OUTRE_MER[departement] ?? METROPOLE];
  return boites.some((boite) => contains(boite, point)) ? point : 'hors-territoire';
}

function contains([south, north, west, east]: Boite, { lat, lon }: Coordonnees): boolean {
  return lat >= south && lat <= north && lon >= west && lon <= east;
}
