import type { Population } from '@/lib/domain/effectifs';
import type { Mention } from '@/lib/domain/mention';
import { rateMean } from '@/lib/stats/arcsineRate';
import type { BetaShape } from '@/lib/stats/betaShapes';
import { at } from '@/lib/stats/matrix';
import { centreSession } from './centre';
import type { Constants } from './constants';
import { betaOf, disperse, forecastRaw, type History, historyOf, Lags, type RawForecast } from './forecast';
import { type Inclinaison, MentionsAdmis } from './mentionsAdmis';
import { pairSpread } from './pairSpread';
import { DIMENSION, type PanelSession, RATES, rateIndex, TOTAL } from './panel';

/** Next session's rate of one variable for one formation, and what it rests on. */
export interface Prevision {
  readonly loi: BetaShape;
  /**
   * Share of what a perfectly known last session would tell that is known here. Below ½, the diploma says more than the formation.
   */
  readonly propre: number;
  /** Candidates of the row from which on it says as much as the rest of the formation does: the noise 1/n is then the spread's. */
  readonly candidatsPropres: number;
}

/** Forecasts of every formation of the loaded sessions for the next one; each is computed at its first use. */
export class PrevisionsOuvertes {
  readonly #history: readonly History[];
  readonly #constants: Constants;
  readonly #lags: Lags;
  readonly #target: number;
  readonly #mentions: MentionsAdmis | null;
  readonly #known = new Map<string, (Prevision | null | undefined)[]>();
  /** Of the formation last asked for: its rates are asked one after another, and only what was asked is kept. */
  #last: { readonly code: string; readonly raw: readonly (RawForecast | null)[] | null } | null = null;

  /** @param panels Every loaded session, oldest first. The target is the session after the last. */
  constructor(panels: readonly PanelSession[], constants: Constants) {
    this.#history = panels.map((panel) => historyOf(centreSession(panel)));
    this.#constants = constants;
    this.#lags = new Lags(constants);
    const { concentration, exposants } = constants.mentions;
    this.#mentions = exposants.some((one) => one > 0) ? new MentionsAdmis(panels, concentration) : null;
    this.#target = (panels.at(-1)?.session ?? 0) + 1;
  }

  /**
   * @param population `null` for all candidates together, which the open data publish for propositions only.
   * @returns `null` for a formation, or a rate, that no loaded session publishes.
   */
  of(code: string, porte: 'classement' | 'proposition', population: Population | null): Prevision | null {
    if (population === null && porte === 'classement') return null;
    return this.#prevision(code, population === null ? TOTAL : rateIndex(porte, population));
  }

  /** What a mention does to the odds in a formation; `null` while it is not proven to help, or unknown for this formation. */
  inclinaison(code: string, mention: Mention): Inclinaison | null {
    return this.#mentions?.inclinaison(code, mention, this.#constants.mentions.exposants) ?? null;
  }

  #prevision(code: string, index: number): Prevision | null {
    let known = this.#known.get(code);
    if (known === undefined) {
      known = new Array<Prevision | null | undefined>(RATES);
      this.#known.set(code, known);
    }
    let prevision = known[index];
    if (prevision === undefined) {
      prevision = this.#compute(this.#raw(code)?.[index] ?? null, index);
      known[index] = prevision;
    }
    return prevision;
  }

  #raw(code: string): readonly (RawForecast | null)[] | null {
    if (this.#last?.code !== code) {
      this.#last = { code, raw: forecastRaw(this.#history, code, this.#target, this.#lags) };
    }
    return this.#last.raw;
  }

  #compute(raw: RawForecast | null, index: number): Prevision | null {
    const dispersion = this.#constants.dispersion[index];
    if (raw === null || dispersion === undefined) return null;
    const forecast = betaOf(raw, this.#constants.levelDrift, this.#constants.olderShare[index] ?? 0);
    const spread = pairSpread(this.#constants, raw.gap);
    const cell = index * DIMENSION + index;
    const within = at(this.#lags.at(0), cell);
    return {
      loi: disperse(forecast, dispersion, spread),
      candidatsPropres: 1 / within,
      propre: (within - raw.variance) / (at(this.#lags.at(1), cell) ** 2 / within),
    };
  }

  /**
   * Rate of classement that the diploma's formations have for a population, and how far one formation strays from it; `null` when no
   * session knows the diploma.
   */
  diplome(diplome: string, population: Population): BetaShape | null {
    const index = rateIndex('classement', population);
    const variance = at(this.#lags.at(0), index * DIMENSION + index);
    for (const session of this.#history.toReversed()) {
      const means = session.diplomes.get(diplome);
      if (means === undefined || Number.isNaN(at(means, index))) continue;
      const shape = betaOf({ z: at(means, index), older: 0, variance, gap: 0 }, 0, 0);
      return { mean: rateMean(at(means, index), variance), precision: shape.precision };
    }
    return null;
  }

  /**
   * Precision that the move from one session to the next leaves to a rate known exactly: what a report's single session cannot tell.
   * Borrowed from the total of propositions, the nearest that several sessions publish.
   */
  precisionAnnuelle(mean: number): number {
    const cell = TOTAL * DIMENSION + TOTAL;
    const [within, oneYear] = [at(this.#lags.at(0), cell), at(this.#lags.at(1), cell)];
    const variance = within - oneYear ** 2 / within + this.#constants.levelDrift;
    const z = Math.acos(1 - 2 * mean);
    const { precision } = betaOf({ z, older: 0, variance, gap: 0 }, 0, 0);
    const dispersion = this.#constants.dispersion[TOTAL];
    const spread = pairSpread(this.#constants, 1);
    return dispersion === undefined ? precision : disperse({ mean, precision }, dispersion, spread).precision;
  }
}
