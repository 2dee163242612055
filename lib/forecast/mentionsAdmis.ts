import type { Mention } from '@/lib/domain/mention';
import { addSpread, type BetaShape } from '@/lib/stats/betaShapes';
import { dirichletMultinomialLogLikelihood, dirichletShares } from '@/lib/stats/dirichletMultinomial';
import { isotonicRegression } from '@/lib/stats/isotonicRegression';
import { at } from '@/lib/stats/matrix';
import { nelderMead } from '@/lib/stats/nelderMead';
import { MENTIONS_COMPTEES, type PanelRow, type PanelSession } from './panel';

/** Admis of the country worth of the national shares in a diploma's. */
const DIPLOME_PRIOR = 20;
const COMPTEES = MENTIONS_COMPTEES.length;

export type MentionComptee = (typeof MENTIONS_COMPTEES)[number];

/** Mentions of the admis: what they are worth, and how far they may move a figure. */
export interface ConstantesMentions {
  /** Admis' worth of the diploma's shares in a formation's. */
  readonly concentration: number;
  /** Power that the ratio of each mention is raised to, by `MENTIONS_COMPTEES`, in [0, 1]; 0 where no pair proves that it may be used. */
  readonly exposants: readonly number[];
  /**
   * Held-out log loss of the mentions of next session's admis gained by knowing the formation beyond its diploma, in nats per admis, over the
   * pairs loaded; `null` with a single session. At or below 0, or unknown, the mention is not used.
   */
  readonly gain: number | null;
}

/** Used without sessions enough: the mention then changes nothing. */
export const MENTIONS_INUTILISEES: ConstantesMentions = {
  concentration: 44,
  exposants: MENTIONS_COMPTEES.map(() => 0),
  gain: null,
};

/** What the mentions of a formation's admis do to the odds of a candidate who holds one of them. */
export interface Inclinaison {
  /** That the odds are multiplied by. */
  readonly facteur: number;
  /** Variance of its logarithm. */
  readonly variance: number;
  /** Admis of that mention, over the sessions, that it rests on. */
  readonly admis: number;
}

interface Compte {
  readonly diplome: string;
  readonly admis: Float64Array;
  /** Admis of each mention that the diploma's shares let one expect, session by session. */
  readonly attendus: Float64Array;
}

/** Shares of the mentions of each diploma's admis in one session, drawn to the national ones. */
function sharesOf(panel: PanelSession): ReadonlyMap<string, Float64Array> {
  const national = new Float64Array(COMPTEES);
  const sums = new Map<string, Float64Array>();
  for (const { diplome, mentions } of panel.rows) {
    if (mentions === null) continue;
    const sum = sums.get(diplome) ?? new Float64Array(COMPTEES);
    sums.set(diplome, sum);
    mentions.forEach((count, i) => {
      national[i] = at(national, i) + count;
      sum[i] = at(sum, i) + count;
    });
  }
  // Half an admis more: no mention is ever impossible.
  const total = national.reduce((sum, count) => sum + count + 0.5, 0);
  const shares = national.map((count) => (count + 0.5) / total);
  return new Map([...sums].map(([diplome, counts]) => [diplome, dirichletShares({ counts, shares }, DIPLOME_PRIOR)]));
}

const totalOf = (counts: Float64Array) => counts.reduce((sum, count) => sum + count, 0);

/** What several sessions say of the mentions of each formation's admis beside those of its diploma's. */
export class MentionsAdmis {
  readonly #comptes = new Map<string, Compte>();
  /** Of the newest session. */
  readonly #diplomes: ReadonlyMap<string, Float64Array>;
  readonly #concentration: number;

  /** @param panels Oldest first. */
  constructor(panels: readonly PanelSession[], concentration: number) {
    this.#concentration = concentration;
    let newest: ReadonlyMap<string, Float64Array> = new Map();
    for (const panel of panels) {
      newest = sharesOf(panel);
      for (const { code, diplome, mentions } of panel.rows) {
        const shares = newest.get(diplome);
        if (mentions === null || shares === undefined) continue;
        const known = this.#comptes.get(code);
        const total = totalOf(mentions);
        this.#comptes.set(code, {
          diplome,
          admis: mentions.map((count, i) => count + (known === undefined ? 0 : at(known.admis, i))),
          attendus: shares.map((share, i) => total * share + (known === undefined ? 0 : at(known.attendus, i))),
        });
      }
    }
    this.#diplomes = newest;
  }

  /** Shares of the diploma of a formation in the newest session; `null` when unknown. */
  diplome(code: string): Float64Array | null {
    return this.#diplomes.get(this.#comptes.get(code)?.diplome ?? '') ?? null;
  }

  /**
   * Ratio of the admis of each mention to those that the diploma lets one expect, drawn to 1, never lower for a better mention: where the admis have
   * fewer good mentions than elsewhere, those who hold one went elsewhere, which says nothing against them.
   *
   * @returns `null` when unknown.
   */
  ratios(code: string): readonly number[] | null {
    const compte = this.#comptes.get(code);
    const shares = this.diplome(code);
    if (compte === undefined || shares === null) return null;
    const prior = shares.map((share) => this.#concentration * share);
    const expected = compte.attendus.map((count, i) => count + at(prior, i));
    return isotonicRegression(
      [...compte.admis].map((count, i) => (count + at(prior, i)) / at(expected, i)),
      [...expected],
    ).map(({ value }) => value);
  }

  /** What a mention does to the odds; `null` when unknown, or not proven. */
  inclinaison(code: string, mention: Mention, exposants: readonly number[]): Inclinaison | null {
    const compte = this.#comptes.get(code);
    const ratios = this.ratios(code);
    const shares = this.diplome(code);
    const index = MENTIONS_COMPTEES.indexOf(mention === 'tbf' ? 'tb' : mention);
    if (compte === undefined || ratios === null || shares === null || exposants.every((one) => one === 0)) return null;
    // Each mention has its own power: the order is made again.
    const moves = isotonicRegression(
      ratios.map((ratio, i) => (exposants[i] ?? 0) * Math.log(ratio)),
      [...compte.attendus].map((count, i) => count + this.#concentration * at(shares, i)),
    ).map(({ value }) => value);
    const admis = at(compte.admis, index);
    const exposant = exposants[index] ?? 0;
    return {
      facteur: Math.exp(moves[index] ?? 0),
      variance: exposant ** 2 / (admis + this.#concentration * at(shares, index)),
      admis,
    };
  }
}

/** A rate whose odds are multiplied by a factor, what is not known of the factor added to its spread. */
export function incline({ mean, precision }: BetaShape, { facteur, variance }: Inclinaison): BetaShape {
  const moved = (mean * facteur) / (1 - mean + mean * facteur);
  // By the delta method: a move x of the logit moves a rate p by p (1 − p) x.
  const added = 1 / (moved * (1 - moved) * variance) - 1;
  return variance === 0 ? { mean: moved, precision } : addSpread({ mean: moved, precision }, Math.max(added, 0.05));
}

/** Bounds of the classes of ratio that predictions are judged by. */
const CLASSES = [0, 0.6, 0.8, 1.25, 1.6, 2.2, Number.POSITIVE_INFINITY] as const;
/** Expected admis below which a class says too little to judge. */
const ADMIS_POUR_JUGER = 150;
/** Most that what came may differ from a predicted ratio, of it. */
export const ECART_TOLERE = 0.15;

/** Formations of one class of ratio for one mention: the ratio predicted and the one that came, of admis to those expected by the diploma. */
export interface ClasseRatio {
  readonly mention: MentionComptee;
  /** Bounds of the ratio before its power; `null`: none above. */
  readonly de: number;
  readonly a: number | null;
  /** Admis that the diploma lets one expect. */
  readonly attendus: number;
  /** By the ratio as it is. */
  readonly brut: number;
  /** By the ratio raised to the power that other pairs chose. */
  readonly predit: number;
  readonly venu: number;
}

/** One pair's mentions of the admis, scored: log loss in nats per admis. */
export interface ScoreMentions {
  readonly from: number;
  readonly to: number;
  readonly admis: number;
  readonly diplome: number;
  readonly formation: number;
  /** Powers used for the pair, chosen by the other pairs; 0 without another pair. */
  readonly exposants: readonly number[];
  readonly classes: readonly ClasseRatio[];
}

/** One formation's admis of a later session beside what earlier ones say. */
interface Suite {
  readonly ratios: readonly number[];
  readonly diplome: Float64Array;
  readonly admis: Float64Array;
  /** Of each mention, by the diploma's own shares of the later session: no national move is counted. */
  readonly attendus: Float64Array;
}

interface Paire {
  readonly from: number;
  readonly to: number;
  readonly suites: readonly Suite[];
}

/** Every session beside what those before it say of the mentions of its admis. @param panels oldest first */
function pairesOf(panels: readonly PanelSession[]): Paire[] {
  return panels.slice(1).flatMap((later, i) => {
    const past = panels.slice(0, i + 1);
    const earlier = past.at(-1);
    if (earlier === undefined) return [];
    const known = new MentionsAdmis(past, fitConcentration(past));
    const shares = sharesOf(later);
    const suites = later.rows.flatMap((row: PanelRow): Suite[] => {
      const ratios = known.ratios(row.code);
      const diplome = known.diplome(row.code);
      const now = shares.get(row.diplome);
      if (row.mentions === null || ratios === null || diplome === null || now === undefined) return [];
      const total = totalOf(row.mentions);
      return [{ ratios, diplome, admis: row.mentions, attendus: now.map((share) => share * total) }];
    });
    return suites.length === 0 ? [] : [{ from: earlier.session, to: later.session, suites }];
  });
}

/**
 * Power of each mention's ratio that best tells the admis of the later sessions: Poisson regression through the origin, in [0, 1]; 0 without a pair.
 *
 * Source: P. McCullagh & J. Nelder, Generalized Linear Models, 2nd ed., 6.2 (log link, expected counts as offset), by Newton's method.
 */
function fitExposants(paires: readonly Paire[]): number[] {
  const suites = paires.flatMap((paire) => paire.suites);
  return MENTIONS_COMPTEES.map((_, i) => {
    let power = 0;
    for (let step = 0; step < 20; step++) {
      let slope = 0;
      let curvature = 0;
      for (const { ratios, admis, attendus } of suites) {
        const log = Math.log(ratios[i] ?? 1);
        const expected = at(attendus, i) * Math.exp(power * log);
        slope += log * (at(admis, i) - expected);
        curvature += log * log * expected;
      }
      if (!(curvature > 0)) return 0;
      power += slope / curvature;
    }
    return Math.min(Math.max(power, 0), 1);
  });
}

function classesOf({ suites }: Paire, exposants: readonly number[]): ClasseRatio[] {
  return MENTIONS_COMPTEES.flatMap((mention, i) =>
    CLASSES.slice(0, -1).flatMap((de, c): ClasseRatio[] => {
      const a = CLASSES[c + 1] ?? Number.POSITIVE_INFINITY;
      const here = suites.filter(({ ratios }) => (ratios[i] ?? 1) >= de && (ratios[i] ?? 1) < a);
      const sum = (value: (suite: Suite) => number) => here.reduce((total, suite) => total + value(suite), 0);
      const attendus = sum((suite) => at(suite.attendus, i));
      if (attendus === 0) return [];
      const ratioOf = (power: number) =>
        sum((suite) => at(suite.attendus, i) * (suite.ratios[i] ?? 1) ** power) / attendus;
      return [
        {
          mention,
          de,
          a: a === Number.POSITIVE_INFINITY ? null : a,
          attendus,
          brut: ratioOf(1),
          predit: ratioOf(exposants[i] ?? 0),
          venu: sum((suite) => at(suite.admis, i)) / attendus,
        },
      ];
    }),
  );
}

/** Whether a class is told well enough, or too small to tell. */
export function isTold({ attendus, predit, venu }: ClasseRatio): boolean {
  return attendus < ADMIS_POUR_JUGER || Math.abs(venu / predit - 1) <= ECART_TOLERE;
}

/**
 * Forecasts the mentions of each later session's admis from those before it, by diploma and by formation; powers are chosen by the other pairs.
 *
 * @param panels Oldest first.
 */
export function scoreMentions(panels: readonly PanelSession[]): ScoreMentions[] {
  const paires = pairesOf(panels);
  return paires.map((paire) => {
    const exposants = fitExposants(paires.filter((other) => other !== paire));
    const sums = { admis: 0, diplome: 0, formation: 0 };
    for (const { ratios, diplome, admis } of paire.suites) {
      const tilted = diplome.map((share, i) => share * (ratios[i] ?? 1) ** (exposants[i] ?? 0));
      const total = totalOf(tilted);
      admis.forEach((count, i) => {
        sums.admis += count;
        sums.diplome -= count * Math.log(at(diplome, i));
        sums.formation -= count * Math.log(at(tilted, i) / total);
      });
    }
    const { from, to } = paire;
    return {
      from,
      to,
      admis: sums.admis,
      diplome: sums.diplome / sums.admis,
      formation: sums.formation / sums.admis,
      exposants,
      classes: classesOf(paire, exposants),
    };
  });
}

/** Mean gain over the pairs, weighted by their admis, in nats per admis; `null` without a pair. */
export function gainMoyen(scores: readonly ScoreMentions[]): number | null {
  const admis = scores.reduce((sum, score) => sum + score.admis, 0);
  if (admis === 0) return null;
  return scores.reduce((sum, score) => sum + score.admis * (score.diplome - score.formation), 0) / admis;
}

/** Mentions that may move a figure: each pair, with the powers that the others chose, came within `ECART_TOLERE` of its predicted ratios. */
export function mentionsEprouvees(scores: readonly ScoreMentions[]): MentionComptee[] {
  if (scores.length < 2 || !((gainMoyen(scores) ?? 0) > 0)) return [];
  return MENTIONS_COMPTEES.filter((mention) =>
    scores.every(({ classes }) => classes.filter((one) => one.mention === mention).every(isTold)),
  );
}

/** Concentration of maximum marginal likelihood over the formations of the sessions. */
export function fitConcentration(panels: readonly PanelSession[]): number {
  const units = panels.flatMap((panel) => {
    const diplomes = sharesOf(panel);
    return panel.rows.flatMap(({ diplome, mentions }) => {
      const shares = diplomes.get(diplome);
      return mentions === null || shares === undefined ? [] : [{ counts: mentions, shares }];
    });
  });
  if (units.length === 0) return MENTIONS_INUTILISEES.concentration;
  const cost = ([log = 0]: readonly number[]) =>
    -units.reduce((sum, unit) => sum + dirichletMultinomialLogLikelihood(unit, Math.exp(log)), 0) / units.length;
  const { point } = nelderMead(cost, [Math.log(MENTIONS_INUTILISEES.concentration)], { tolerance: 1e-7 });
  return Math.exp(Math.min(Math.max(point[0] ?? 0, 0), 9));
}

/**
 * The concentration from every session, and the powers from every pair, of the mentions that are proven (`mentionsEprouvees`).
 *
 * @param panels Oldest first.
 */
export function fitMentions(panels: readonly PanelSession[]): ConstantesMentions {
  if (panels.length === 0) return MENTIONS_INUTILISEES;
  const concentration = fitConcentration(panels);
  const scores = scoreMentions(panels);
  const gain = gainMoyen(scores);
  if (gain === null) return { ...MENTIONS_INUTILISEES, concentration };
  const proven = mentionsEprouvees(scores);
  const fitted = fitExposants(pairesOf(panels));
  return {
    concentration,
    exposants: MENTIONS_COMPTEES.map((mention, i) => (proven.includes(mention) ? (fitted[i] ?? 0) : 0)),
    gain,
  };
}
