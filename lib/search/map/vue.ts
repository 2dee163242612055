import { type Cadre, METROPOLE, type Point } from './projection';

/** Side of the square that the map is drawn in: units of its `viewBox`. */
export const COTE = 480;

/** Room kept around the outermost points, as a share of the view: a circle is not cut by the edge. */
const MARGE = 0.09;
/** No closer than this many units of the outlines (about 9 km): they were drawn for the whole country. */
const PLUS_PRES = 5;
/** Results spread over more than this share of the country: the whole of it is drawn, and does not move. */
const PRESQUE_TOUT = 0.72;

/** A square of the outlines. */
type Carre = Pick<Cadre, 'x' | 'y'> & { readonly cote: number };

const WHOLE: Carre = carre(METROPOLE);

function carre({ x, y, largeur, hauteur }: Cadre): Carre {
  const cote = Math.max(largeur, hauteur);
  return { x: x - (cote - largeur) / 2, y: y - (cote - hauteur) / 2, cote };
}

/** The square of the outlines that shows all the points, with room around; the whole country without any. */
function squareAround(points: readonly Point[]): Carre {
  if (points.length === 0) return WHOLE;
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  const span = Math.max(right - left, bottom - top, PLUS_PRES);
  if (span > PRESQUE_TOUT * WHOLE.cote) return WHOLE;
  const cote = span / (1 - 2 * MARGE);
  return { x: (left + right - cote) / 2, y: (top + bottom - cote) / 2, cote };
}

/** From the units of the outlines to those of the view: `translate(x y) scale(echelle)`. */
export interface Fond {
  readonly x: number;
  readonly y: number;
  readonly echelle: number;
}

/** The view that shows all the points, or the whole country. @param points in units of the outlines */
export function viewOf(points: readonly Point[], { entier = false }: { readonly entier?: boolean } = {}): Fond {
  const { x, y, cote } = entier ? WHOLE : squareAround(points);
  const echelle = COTE / cote;
  return { x: -x * echelle, y: -y * echelle, echelle };
}

/** Place in the view of a point of the outlines. */
export function inView({ x, y }: Point, fond: Fond): Point {
  return { x: fond.x + x * fond.echelle, y: fond.y + y * fond.echelle };
}
