import type { Mention } from '@/lib/domain/mention';
import { dirichletMultinomialLogLikelihood, dirichletShares } from '@/lib/stats/dirichletMultinomial';
import { isotonicRegression } from '@/lib/stats/isotonicRegression';
import { at } from '@/lib/stats/matrix';
import { nelderMead } from '@/lib/stats/nelderMead';
import { MENTIONS_COMPTEES, type PanelRow, type PanelSession } from './panel';

/** Admis of the country worth of the national shares in a diploma's. */
const DIPLOME_PRIOR = 20;

/** Mentions of the admis: what they are worth, and whether they help. */
export interface ConstantesMentions {
  /** Admis' worth of the diploma's shares in a formation's. */
  readonly concentration: number;
  /**
   * Held-out log loss of the mentions of next session's admis gained by knowing the formation beyond its diploma, in nats per admis, over the
   * pairs loaded; `null` with a single session. At or below 0, or unknown, the mention is not used.
   */
  readonly gain: number | null;
}

/** Used without sessions enough: the mention then changes nothing. */
export const MENTIONS_INUTILISEES: ConstantesMentions = { concentration: 44, gain: null };

/** Shares of the mentions of one diploma's admis, and of each of its formations'. */
export class MentionsAdmis {
  readonly #diplomes = new Map<string, Float64Array>();
  readonly #rows: ReadonlyMap<string, PanelRow>;

  constructor(panel: PanelSession) {
    const national = new Float64Array(MENTIONS_COMPTEES.length);
    const sums = new Map<string, Float64Array>();
    const rows = new Map<string, PanelRow>();
    for (const row of panel.rows) {
      if (row.mentions === null) continue;
      rows.set(row.code, row);
      const sum = sums.get(row.diplome) ?? new Float64Array(MENTIONS_COMPTEES.length);
      sums.set(row.diplome, sum);
      row.mentions.forEach((count, i) => {
        national[i] = at(national, i) + count;
        sum[i] = at(sum, i) + count;
      });
    }
    this.#rows = rows;
    // Half an admis more: no mention is ever impossible.
    const shares = national.map((count) => count + 0.5);
    const total = shares.reduce((a, b) => a + b, 0);
    for (const [diplome, counts] of sums) {
      this.#diplomes.set(diplome, dirichletShares({ counts, shares: shares.map((x) => x / total) }, DIPLOME_PRIOR));
    }
  }

  get rows(): Iterable<PanelRow> {
    return this.#rows.values();
  }

  /** Shares of the diploma; `null` when the session does not know it, or none of its admis' mentions. */
  diplome(diplome: string): Float64Array | null {
    return this.#diplomes.get(diplome) ?? null;
  }

  /** Shares of the formation, drawn to its diploma's; `null` when unknown. */
  formation(code: string, concentration: number): Float64Array | null {
    const row = this.#rows.get(code);
    const shares = row === undefined ? null : this.diplome(row.diplome);
    return row === undefined || row.mentions === null || shares === null
      ? null
      : dirichletShares({ counts: row.mentions, shares }, concentration);
  }

  /**
   * Likelihood ratio P(mention | admis, formation) ÷ P(mention | admis, same diploma) of each mention, never lower for a better one: where the admis
   * have fewer good mentions than elsewhere, those who hold one went elsewhere, which says nothing against them.
   *
   * @returns `null` when unknown: the mention then changes nothing.
   */
  ratios(code: string, concentration: number): Readonly<Record<Mention, number>> | null {
    const row = this.#rows.get(code);
    const own = this.formation(code, concentration);
    const shares = row === undefined ? null : this.diplome(row.diplome);
    if (own === null || shares === null) return null;
    const ordered = isotonicRegression(
      [...own].map((share, i) => share / at(shares, i)),
      [...shares],
    ).map(({ value }) => value);
    const [sans = 1, ab = 1, b = 1, tb = 1] = ordered;
    return { sans, ab, b, tb, tbf: tb };
  }
}

/** One pair's mentions of the admis, scored: log loss in nats per admis. */
export interface ScoreMentions {
  readonly from: number;
  readonly to: number;
  readonly admis: number;
  readonly diplome: number;
  readonly formation: number;
}

/** Forecasts the mentions of the later session's admis from the earlier one, by diploma and by formation. */
export function scoreMentions(earlier: PanelSession, later: PanelSession, concentration: number): ScoreMentions | null {
  const known = new MentionsAdmis(earlier);
  const sums = { admis: 0, diplome: 0, formation: 0 };
  for (const row of later.rows) {
    const before = earlier.rows[earlier.index.get(row.code) ?? -1];
    const formation = known.formation(row.code, concentration);
    const diplome = before === undefined ? null : known.diplome(before.diplome);
    if (row.mentions === null || formation === null || diplome === null) continue;
    row.mentions.forEach((count, i) => {
      sums.admis += count;
      sums.diplome -= count * Math.log(at(diplome, i));
      sums.formation -= count * Math.log(at(formation, i));
    });
  }
  if (sums.admis === 0) return null;
  return {
    from: earlier.session,
    to: later.session,
    admis: sums.admis,
    diplome: sums.diplome / sums.admis,
    formation: sums.formation / sums.admis,
  };
}

/** Concentration of maximum marginal likelihood over the formations of the sessions. */
export function fitConcentration(panels: readonly PanelSession[]): number {
  const units = panels.flatMap((panel) => {
    const known = new MentionsAdmis(panel);
    return [...known.rows].flatMap((row) => {
      const shares = known.diplome(row.diplome);
      return row.mentions === null || shares === null ? [] : [{ counts: row.mentions, shares }];
    });
  });
  if (units.length === 0) return MENTIONS_INUTILISEES.concentration;
  const cost = ([log = 0]: readonly number[]) =>
    -units.reduce((sum, unit) => sum + dirichletMultinomialLogLikelihood(unit, Math.exp(log)), 0) / units.length;
  const { point } = nelderMead(cost, [Math.log(MENTIONS_INUTILISEES.concentration)], { tolerance: 1e-7 });
  return Math.exp(Math.min(Math.max(point[0] ?? 0, 0), 9));
}

/** The concentration from the newest session, and the gain over every pair, each forecast with the concentration of its earlier session. */
export function fitMentions(panels: readonly PanelSession[]): ConstantesMentions {
  const last = panels.at(-1);
  if (last === undefined) return MENTIONS_INUTILISEES;
  const scores = panels.slice(1).flatMap((later, i) => {
    const earlier = panels[i];
    const score = earlier === undefined ? null : scoreMentions(earlier, later, fitConcentration([earlier]));
    return score === null ? [] : [score];
  });
  const admis = scores.reduce((sum, score) => sum + score.admis, 0);
  const gain =
    admis === 0
      ? null
      : scores.reduce((sum, score) => sum + score.admis * (score.diplome - score.formation), 0) / admis;
  return { concentration: fitConcentration([last]), gain };
}

/** A rate whose odds are multiplied by a likelihood ratio; stays in [0, 1]. */
export function tiltRate(rate: number, ratio: number): number {
  return (rate * ratio) / (1 - rate + rate * ratio);
}
