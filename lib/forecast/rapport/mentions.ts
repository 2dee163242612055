import { MENTIONS, type Mention } from '@/lib/domain/mention';
import { addSpread, type BetaShape, betaPosterior } from '@/lib/stats/betaShapes';
import { isotonicRegression } from '@/lib/stats/isotonicRegression';
import { logisticLine } from '@/lib/stats/logisticLine';
import type { ConstantesRapport } from './constantes';
import { AUCUN, addComptes, type Comptes, estimateGroupe, type PortesEstimees, withoutComptes } from './portes';

/**
 * How much better a mention does than the one below, on the logit scale, before any report is read: a weak prior. A slope of 0.4 brings 30 %
 * to 39 %; its deviation lets a report say from nothing to twice that.
 */
const PENTE_MENTIONS = { slope: 0.4, slopeDeviation: 0.4, levelDeviation: 0.7 } as const;

/** Rank of a mention around AB, the middle of most groups. Félicitations are with TB: few, and often not published apart. */
const rankOf = (mention: Mention): number => Math.min(MENTIONS.indexOf(mention), 3) - 1;

/**
 * Gates of every mention of one bac in one group, ordered: a better mention is never a worse bet. Each cell is first drawn to the line that
 * the other mentions draw, then neighbours out of order are pooled, each gate apart; the product of two ordered gates is ordered. Mentions that no row
 * counts have the line's answer, between their neighbours; a missing « félicitations » row pools with TB.
 *
 * @param cellules Counts by mention; mentions without a published row are absent.
 * @returns Every mention, or none when none is published.
 */
export function estimateMentions(
  cellules: ReadonlyMap<Mention, Comptes>,
  groupe: Comptes,
  others: Comptes,
  parent: BetaShape,
  constantes: ConstantesRapport,
): ReadonlyMap<Mention, PortesEstimees> {
  const known = MENTIONS.filter((mention) => cellules.has(mention));
  const line = (mention: Mention): PortesEstimees => {
    const near = known.filter((other) => other !== mention);
    const counts = (key: keyof Comptes) => near.map((other) => (cellules.get(other) ?? AUCUN)[key]);
    const rest = estimateGroupe(withoutComptes(groupe, cellules.get(mention) ?? AUCUN), others, parent, constantes);
    const gate = (name: 'classement' | 'appel', k: keyof Comptes, n: keyof Comptes): BetaShape => {
      const { mean, precision } = rest[name];
      const fitted = logisticLine(near.map(rankOf), counts(k), counts(n), {
        ...PENTE_MENTIONS,
        level: Math.log(mean / (1 - mean)),
        levelDeviation: PENTE_MENTIONS.levelDeviation,
      });
      const expected = 1 / (1 + Math.exp(-(fitted.level + fitted.slope * rankOf(mention))));
      return addSpread({ mean: Math.min(Math.max(expected, 0.002), 0.998), precision }, constantes.mention[name]);
    };
    return { classement: gate('classement', 'classes', 'confirmes'), appel: gate('appel', 'appeles', 'classes') };
  };
  const gates = known.map((mention) => {
    const own = cellules.get(mention) ?? AUCUN;
    const { classement, appel } = line(mention);
    return {
      classement: betaPosterior(classement, own.classes, own.confirmes),
      appel: betaPosterior(appel, own.appeles, own.classes),
    };
  });
  const classement = order(gates.map((gate) => gate.classement));
  const appel = order(gates.map((gate) => gate.appel));
  const published = new Map<Mention, PortesEstimees>();
  known.forEach((mention, i) => {
    const [first, second] = [classement[i], appel[i]];
    if (first !== undefined && second !== undefined) published.set(mention, { classement: first, appel: second });
  });
  if (published.size === 0) return published;
  return new Map(MENTIONS.map((mention) => [mention, published.get(mention) ?? between(mention, published, line)]));
}

/**
 * Gates of a mention that no row counts: those of the line, held between its published neighbours', which no guess may move. Félicitations
 * are TB's where TB is published.
 */
function between(
  mention: Mention,
  published: ReadonlyMap<Mention, PortesEstimees>,
  line: (mention: Mention) => PortesEstimees,
): PortesEstimees {
  const tb = published.get('tb');
  if (mention === 'tbf' && tb !== undefined) return tb;
  const rank = MENTIONS.indexOf(mention);
  const below = MENTIONS.slice(0, rank).findLast((one) => published.has(one));
  const above = MENTIONS.slice(rank + 1).find((one) => published.has(one));
  const expected = line(mention);
  const held = (gate: keyof PortesEstimees): BetaShape => {
    const low = (below === undefined ? undefined : published.get(below))?.[gate].mean ?? 0;
    const high = (above === undefined ? undefined : published.get(above))?.[gate].mean ?? 1;
    const { mean, precision } = expected[gate];
    return { mean: Math.min(Math.max(mean, low), high), precision };
  };
  return { classement: held('classement'), appel: held('appel') };
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
