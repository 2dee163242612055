/** Mean radius of the Earth, in kilometres (IUGG). */
const RAYON_TERRE = 6371.0088;

/**
 * Great-circle distance in kilometres (haversine), angles in radians; NaN when one is.
 * Source: R. W. Sinnott, « Virtues of the Haversine », Sky and Telescope 68 (1984), p. 159.
 */
export function haversine(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const h = Math.sin((lat2 - lat1) / 2) ** 2 + Math.cos(lat1) * Math.cos(lat2) * Math.sin((lon2 - lon1) / 2) ** 2;
  return 2 * RAYON_TERRE * Math.asin(Math.min(1, Math.sqrt(h)));
}
