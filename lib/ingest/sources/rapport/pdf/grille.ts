import { composeLignes, type Filet, type LignePdf, type Morceau, TOLERANCE } from './geometrie';

/** A cell of a ruled table: columns and rows of the grid that it covers, `fin` excluded. */
export interface CelluleGrille {
  readonly colonnes: { readonly debut: number; readonly fin: number };
  readonly rangees: { readonly debut: number; readonly fin: number };
  readonly lignes: readonly LignePdf[];
  readonly x0: number;
  readonly x1: number;
}

/** A ruled table on one page, whole or cut by the page. */
export interface Grille {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
  readonly nombreColonnes: number;
  readonly nombreRangees: number;
  readonly cellules: readonly CelluleGrille[];
  /** Cell that covers the position `x` of a row of the grid. */
  at(x: number, rangee: number): CelluleGrille | null;
}

/**
 * Rebuilds the ruled tables of a page: rules that touch make one table; its boxes are merged wherever no rule parts
 * them; text goes to the cell that it stands in.
 * @returns Tables from top to bottom, and the text outside them.
 */
export function buildGrilles(
  morceaux: readonly Morceau[],
  filets: readonly Filet[],
): { grilles: Grille[]; dehors: Morceau[] } {
  const grilles: Grille[] = [];
  let left = [...morceaux];
  for (const group of groupFilets(mergeFilets(filets))) {
    const built = buildGrille(group, left);
    if (built === null) continue;
    grilles.push(built.grille);
    left = built.dehors;
  }
  return { grilles: grilles.sort((a, b) => a.y0 - b.y0), dehors: left };
}

/** A row cut by a page can leave a sliver whose sides are not drawn (in points): the rule goes on under it. */
const LACUNE_MAX = 6;

/** Pieces of one rule drawn cell by cell become one. */
function mergeFilets(filets: readonly Filet[]): Filet[] {
  const merged: Filet[] = [];
  const sorted = [...filets].sort(
    (a, b) => a.sens.localeCompare(b.sens) || Math.round(a.position) - Math.round(b.position) || a.debut - b.debut,
  );
  for (const filet of sorted) {
    const index = merged.findLastIndex(
      (known) =>
        known.sens === filet.sens &&
        Math.abs(known.position - filet.position) <= TOLERANCE / 2 &&
        filet.debut <= known.fin + LACUNE_MAX &&
        filet.fin >= known.debut - LACUNE_MAX,
    );
    const known = merged[index];
    if (known === undefined) merged.push(filet);
    else {
      const debut = Math.min(known.debut, filet.debut);
      merged[index] = { ...known, debut, fin: Math.max(known.fin, filet.fin) };
    }
  }
  return merged;
}

/** Rules that touch one another, table by table. */
function groupFilets(filets: readonly Filet[]): Filet[][] {
  const groups: Filet[][] = [];
  for (const filet of filets) {
    const touching = groups.filter((group) => group.some((other) => touch(filet, other)));
    const rest = groups.filter((group) => !touching.includes(group));
    groups.splice(0, groups.length, ...rest, [...touching.flat(), filet]);
  }
  return groups;
}

function touch(a: Filet, b: Filet): boolean {
  if (a.sens === b.sens) return false;
  const inside = (position: number, { debut, fin }: Filet) =>
    position >= debut - TOLERANCE && position <= fin + TOLERANCE;
  return inside(a.position, b) && inside(b.position, a);
}

/** Distinct positions, close ones taken as one. */
function positionsOf(values: readonly number[]): number[] {
  const positions: number[] = [];
  for (const value of [...values].sort((a, b) => a - b)) {
    if (value - (positions.at(-1) ?? Number.NEGATIVE_INFINITY) > TOLERANCE) positions.push(value);
  }
  return positions;
}

function buildGrille(
  filets: readonly Filet[],
  morceaux: readonly Morceau[],
): { grille: Grille; dehors: Morceau[] } | null {
  const horizontal = filets.filter(({ sens }) => sens === 'horizontal');
  const vertical = filets.filter(({ sens }) => sens === 'vertical');
  // Where a page cuts a table, its last edge is only the end of the vertical rules.
  const xs = positionsOf([
    ...vertical.map(({ position }) => position),
    ...horizontal.flatMap(({ debut, fin }) => [debut, fin]),
  ]);
  const ys = positionsOf([
    ...horizontal.map(({ position }) => position),
    ...vertical.flatMap(({ debut, fin }) => [debut, fin]),
  ]);
  const [x0, x1, y0, y1] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  if (xs.length < 2 || ys.length < 2 || x0 === undefined || x1 === undefined || y0 === undefined || y1 === undefined) {
    return null;
  }
  const boxes = mergeBoxes(xs, ys, horizontal, vertical);
  const within: Morceau[] = [];
  const around: Morceau[] = [];
  for (const morceau of morceaux) {
    const middle = middleOf(morceau);
    const isInside = middle.x > x0 && middle.x < x1 && middle.y > y0 && middle.y < y1;
    (isInside ? within : around).push(morceau);
  }
  const pieces = within.flatMap((morceau) => splitAtRules(morceau, vertical));
  const cellules = new Map<number, CelluleGrille>();
  let dehors = around;
  for (const [id, { colonnes, rangees }] of boxes.areas) {
    const [left, right] = [xs[colonnes.debut] ?? x0, xs[colonnes.fin] ?? x1];
    const [top, bottom] = [ys[rangees.debut] ?? y0, ys[rangees.fin] ?? y1];
    const own = pieces.filter((piece) => {
      const { x, y } = middleOf(piece);
      return x >= left && x < right && y >= top && y < bottom;
    });
    const isOpen = bottom === y1 && !isRuled(horizontal, y1, (left + right) / 2);
    const overflow = isOpen ? findOverflow(own, dehors, left, right) : [];
    dehors = dehors.filter((piece) => !overflow.includes(piece));
    cellules.set(id, { colonnes, rangees, lignes: composeLignes([...own, ...overflow]), x0: left, x1: right });
  }
  const at = (x: number, rangee: number) => {
    const colonne = xs.findLastIndex((position) => position <= x);
    return colonne < 0 || colonne >= xs.length - 1 ? null : (cellules.get(boxes.idAt(colonne, rangee)) ?? null);
  };
  const size = { nombreColonnes: xs.length - 1, nombreRangees: ys.length - 1 };
  return { grille: { x0, x1, y0, y1, ...size, cellules: [...cellules.values()], at }, dehors };
}

/** Lines of one cell stand closer than this, in font sizes. */
const INTERLIGNE_MAX = 1.6;

/**
 * A spanning cell cut by the page is not closed by a rule, and its text may run on below the last row that the page
 * rules: lines that follow its own, within its width.
 */
function findOverflow(own: readonly Morceau[], around: readonly Morceau[], left: number, right: number): Morceau[] {
  let last = own.reduce((low, { y }) => Math.max(low, y), Number.NEGATIVE_INFINITY);
  const found: Morceau[] = [];
  for (const piece of [...around].sort((a, b) => a.y - b.y)) {
    const inColumn = piece.x0 >= left - TOLERANCE && piece.x1 <= right + TOLERANCE;
    if (!inColumn || piece.y <= last - TOLERANCE || piece.y - last > INTERLIGNE_MAX * piece.taille) continue;
    found.push(piece);
    last = Math.max(last, piece.y);
  }
  return found;
}

function isRuled(filets: readonly Filet[], position: number, along: number): boolean {
  return filets.some(
    (filet) => Math.abs(filet.position - position) <= TOLERANCE && filet.debut <= along && filet.fin >= along,
  );
}

function middleOf({ x0, x1, y, taille }: Morceau): { x: number; y: number } {
  return { x: (x0 + x1) / 2, y: y - 0.3 * taille };
}

interface Area {
  colonnes: { debut: number; fin: number };
  rangees: { debut: number; fin: number };
}

/** Merges neighbouring boxes that no rule parts. */
function mergeBoxes(
  xs: readonly number[],
  ys: readonly number[],
  horizontal: readonly Filet[],
  vertical: readonly Filet[],
) {
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  const parent = Array.from({ length: columns * rows }, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (parent[at] !== undefined && parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  const middle = (positions: readonly number[], index: number) =>
    ((positions[index] ?? 0) + (positions[index + 1] ?? 0)) / 2;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const index = row * columns + column;
      if (column + 1 < columns && !isRuled(vertical, xs[column + 1] ?? 0, middle(ys, row)))
        parent[find(index + 1)] = find(index);
      if (row + 1 < rows && !isRuled(horizontal, ys[row + 1] ?? 0, middle(xs, column)))
        parent[find(index + columns)] = find(index);
    }
  }
  const areas = new Map<number, Area>();
  for (let index = 0; index < columns * rows; index++) {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const area = areas.get(find(index));
    if (area === undefined) {
      areas.set(find(index), { colonnes: { debut: column, fin: column + 1 }, rangees: { debut: row, fin: row + 1 } });
      continue;
    }
    area.colonnes = { debut: Math.min(area.colonnes.debut, column), fin: Math.max(area.colonnes.fin, column + 1) };
    area.rangees = { debut: Math.min(area.rangees.debut, row), fin: Math.max(area.rangees.fin, row + 1) };
  }
  return { areas, idAt: (column: number, row: number) => find(row * columns + column) };
}

/** Cuts a piece of text that runs across a rule: extractors join words of neighbouring cells when they stand close. */
function splitAtRules(morceau: Morceau, vertical: readonly Filet[]): Morceau[] {
  const { x0, x1, y, taille, texte } = morceau;
  const middle = y - 0.3 * taille;
  const crossed = vertical.some(
    ({ position, debut, fin }) => position > x0 + 1 && position < x1 - 1 && debut <= middle && fin >= middle,
  );
  if (!crossed) return [morceau];
  const perChar = (x1 - x0) / Math.max(1, texte.length);
  return [...texte.matchAll(/\S+/gu)].map((word) => ({
    texte: word[0],
    x0: x0 + word.index * perChar,
    x1: x0 + (word.index + word[0].length) * perChar,
    y,
    taille,
  }));
}
