import { MENTIONS, type Mention } from '@/lib/domain/mention';
import type { BetaShape } from '@/lib/stats/betaShapes';
import { isotonicRegression } from '@/lib/stats/isotonicRegression';
import type { ConstantesRapport } from './constantes';
import { AUCUN, addComptes, type Comptes, estimateCellule, type PortesEstimees } from './portes';

/**
 * Gates of every published mention of one bac in one group, ordered: a better mention is never a worse bet. Each cell is first drawn to
 * the rest of its group, then neighbours out of order are pooled, each gate apart; the product of two ordered gates is ordered.
 * A missing « félicitations » row pools with TB.
 *
 * @param cellules Counts by mention; mentions without a published row are absent.
 */
export function estimateMentions(
  cellules: ReadonlyMap<Mention, Comptes>,
  groupe: Comptes,
  others: Comptes,
  parent: BetaShape,
  constantes: ConstantesRapport,
): ReadonlyMap<Mention, PortesEstimees> {
  const known = MENTIONS.filter((mention) => cellules.has(mention));
  const gates = known.map((mention) =>
    estimateCellule(cellules.get(mention) ?? AUCUN, groupe, others, parent, constantes, 'mention'),
  );
  const classement = order(gates.map((gate) => gate.classement));
  const appel = order(gates.map((gate) => gate.appel));
  const ordered = new Map<Mention, PortesEstimees>();
  known.forEach((mention, i) => {
    const [first, second] = [classement[i], appel[i]];
    if (first !== undefined && second !== undefined) ordered.set(mention, { classement: first, appel: second });
  });
  const tb = ordered.get('tb');
  if (tb !== undefined && !ordered.has('tbf')) ordered.set('tbf', tb);
  return ordered;
}

function order(shapes: readonly BetaShape[]): BetaShape[] {
  return isotonicRegression(
    shapes.map(({ mean }) => mean),
    shapes.map(({ precision }) => precision),
  ).map(({ value, weight }) => ({ mean: value, precision: weight }));
}

/**
 * Gates of a bac when the mention is not known yet: its mentions, weighted by their candidates; who failed the bac is left out.
 *
 * @returns `null` when no mention is published.
 */
export function averageMentions(
  cellules: ReadonlyMap<Mention, Comptes>,
  mentions: ReadonlyMap<Mention, PortesEstimees>,
): { readonly portes: PortesEstimees; readonly comptes: Comptes } | null {
  let comptes = AUCUN;
  let rate = 0;
  let received = 0;
  let precision = { classement: 0, appel: 0 };
  for (const [mention, counts] of cellules) {
    const gates = mentions.get(mention);
    if (gates === undefined) continue;
    comptes = addComptes(comptes, counts);
    rate += counts.confirmes * gates.classement.mean;
    received += counts.confirmes * gates.classement.mean * gates.appel.mean;
    precision = { classement: precision.classement + counts.confirmes, appel: precision.appel + counts.classes };
  }
  if (comptes.confirmes === 0 || rate === 0) return null;
  return {
    portes: {
      classement: { mean: rate / comptes.confirmes, precision: Math.max(precision.classement, 1) },
      appel: { mean: received / rate, precision: Math.max(precision.appel, 1) },
    },
    comptes,
  };
}
