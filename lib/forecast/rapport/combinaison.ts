import type { RaisonRefus } from '@/lib/odds/estimateur';
import { at } from '@/lib/stats/matrix';
import { fitMargins, fitTotals } from '@/lib/stats/proportionalFitting';
import type { Comptes, PortesEstimees } from './portes';

/** One row of a margin: its published count of candidates and its estimated gates. */
export interface LigneMarge {
  readonly cle: string;
  readonly comptes: Comptes;
  readonly portes: PortesEstimees;
}

/** A group's profile × mention table that cannot be combined: both margins are shown apart. */
export type RefusCombinaison = { readonly kind: 'refusee' } & RaisonRefus;

/** Estimated gates of one profile with one mention; the smaller margin's number of candidates is what it rests on. */
export interface Combinee {
  readonly classement: number;
  readonly appel: number;
  readonly taux: number;
  readonly n: number;
}

export interface TableCombinee {
  readonly kind: 'estimee';
  /** Estimated margins that the table reproduces: refusés, classés not called, appelés, by row then by profile. */
  readonly marges: { readonly lignes: Float64Array; readonly profils: Float64Array };
  /** `(row × profiles + profile) × 3 + outcome`, candidates. */
  readonly cellules: Float64Array;
  cell(ligne: string, profil: string): Combinee | null;
}

/** Refused by the commission, ranked but not reached by the calls, in position. */
const ISSUES = 3;

function issues({ comptes, portes }: LigneMarge): readonly [number, number, number] {
  const ranked = portes.classement.mean;
  const called = ranked * portes.appel.mean;
  return [comptes.confirmes * (1 - ranked), comptes.confirmes * (ranked - called), comptes.confirmes * called];
}

/**
 * Profile × mention of one jury and group, from its two published margins by iterative proportional fitting. Rows × profiles is not
 * published: independence is assumed, and `association` varies it for the sensitivity.
 *
 * @param lignes Every (bac, mention) row of the group.
 * @param profils Every profile row of the group.
 * @param association Weight of a candidate en terminale's better mentions: 1 for independence; cell (i, j) starts at
 * association^(i × j centred).
 */
export function combineMarges(
  lignes: readonly LigneMarge[],
  profils: readonly LigneMarge[],
  association = 1,
): TableCombinee | RefusCombinaison {
  if (lignes.length === 0 || profils.length === 0) return { kind: 'refusee', raison: 'marge-absente' };
  const total = (rows: readonly LigneMarge[]) => rows.reduce((sum, { comptes }) => sum + comptes.confirmes, 0);
  const [ofRows, ofProfils] = [total(lignes), total(profils)];
  if (ofRows !== ofProfils) return { kind: 'refusee', raison: 'totaux-inegaux', lignes: ofRows, profils: ofProfils };
  if ([...lignes, ...profils].some(({ comptes }) => comptes.confirmes === 0)) {
    return { kind: 'refusee', raison: 'cellule-vide' };
  }
  const marges = agree(lignes, profils);
  const rowColumn = crossed(lignes, profils, association);
  if (marges === null || rowColumn === null) return { kind: 'refusee', raison: 'sans-accord' };
  const start = new Float64Array(lignes.length * profils.length * ISSUES).fill(1);
  const fitted = fitMargins(
    { rows: lignes.length, columns: profils.length, layers: ISSUES, cells: start },
    { rowLayer: marges.lignes, columnLayer: marges.profils, rowColumn },
  );
  if (fitted === null) return { kind: 'refusee', raison: 'sans-accord' };
  return { kind: 'estimee', marges, cellules: fitted.cells, cell: reader(lignes, profils, fitted.cells) };
}

/** Both estimated margins brought to one count of refusés, ranked and called: the mean of the two. */
function agree(
  lignes: readonly LigneMarge[],
  profils: readonly LigneMarge[],
): { readonly lignes: Float64Array; readonly profils: Float64Array } | null {
  const flat = (rows: readonly LigneMarge[]) => Float64Array.from(rows.flatMap(issues));
  const [a, b] = [flat(lignes), flat(profils)];
  const totals = [0, 1, 2].map((k) => {
    const sum = (cells: Float64Array) => cells.reduce((s, x, index) => (index % ISSUES === k ? s + x : s), 0);
    return (sum(a) + sum(b)) / 2;
  });
  const counts = (rows: readonly LigneMarge[]) => rows.map(({ comptes }) => comptes.confirmes);
  const one = fitTotals(a, counts(lignes), totals);
  const other = fitTotals(b, counts(profils), totals);
  return one === null || other === null ? null : { lignes: one, profils: other };
}

function crossed(
  lignes: readonly LigneMarge[],
  profils: readonly LigneMarge[],
  association: number,
): Float64Array | null {
  const weights = lignes.flatMap((_, i) =>
    profils.map((__, j) => association ** ((i - (lignes.length - 1) / 2) * ((profils.length - 1) / 2 - j))),
  );
  return fitTotals(
    Float64Array.from(weights),
    lignes.map(({ comptes }) => comptes.confirmes),
    profils.map(({ comptes }) => comptes.confirmes),
  );
}

function reader(
  lignes: readonly LigneMarge[],
  profils: readonly LigneMarge[],
  cells: Float64Array,
): TableCombinee['cell'] {
  return (ligne, profil) => {
    const i = lignes.findIndex(({ cle }) => cle === ligne);
    const j = profils.findIndex(({ cle }) => cle === profil);
    const [row, column] = [lignes[i], profils[j]];
    if (row === undefined || column === undefined) return null;
    const base = (i * profils.length + j) * ISSUES;
    const [refused, waiting, called] = [at(cells, base), at(cells, base + 1), at(cells, base + 2)];
    const all = refused + waiting + called;
    const ranked = waiting + called;
    if (!(all > 0) || !(ranked > 0)) return null;
    return {
      classement: ranked / all,
      appel: called / ranked,
      taux: called / all,
      n: Math.min(row.comptes.confirmes, column.comptes.confirmes),
    };
  };
}
