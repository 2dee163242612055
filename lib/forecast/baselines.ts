import { at } from '@/lib/stats/matrix';
import { type PanelSession, RATES, TOTAL } from './panel';

/** Forecasts that need no model, for one rate of one formation; `null` where one is not defined. */
export const BASELINES = ['national', 'diplome', 'brut', 'tauxAcces'] as const;
export type Baseline = (typeof BASELINES)[number];

export interface BaselineForecasts {
  /** Pooled rate of the country. */
  readonly national: number | null;
  /** Pooled rate of the diploma. */
  readonly diplome: number | null;
  /** (k + ½) / (n + 1) of the formation's last session. */
  readonly brut: number | null;
  /** Official taux d'accès of the last session, whatever the rate that it is compared with. */
  readonly tauxAcces: number | null;
}

/** Reads every baseline off one session. */
export class SessionBaselines {
  readonly #panel: PanelSession;
  readonly #national = { k: new Float64Array(RATES), n: new Float64Array(RATES) };
  readonly #diplomes = new Map<string, { k: Float64Array; n: Float64Array }>();

  constructor(panel: PanelSession) {
    this.#panel = panel;
    for (const row of panel.rows) {
      const diplome = this.#diplomes.get(row.diplome) ?? { k: new Float64Array(RATES), n: new Float64Array(RATES) };
      this.#diplomes.set(row.diplome, diplome);
      for (let j = 0; j < RATES; j++) {
        if (!(at(row.n, j) > 0)) continue;
        for (const tally of [this.#national, diplome]) {
          tally.k[j] = at(tally.k, j) + at(row.k, j);
          tally.n[j] = at(tally.n, j) + at(row.n, j);
        }
      }
    }
  }

  of(code: string, rate: number): BaselineForecasts {
    const row = this.#panel.rows[this.#panel.index.get(code) ?? -1];
    const pooled = (tally: { k: Float64Array; n: Float64Array } | undefined) =>
      tally !== undefined && at(tally.n, rate) > 0 ? at(tally.k, rate) / at(tally.n, rate) : null;
    const n = row === undefined ? Number.NaN : at(row.n, rate);
    // The official figure is about all candidates: it competes on the total only.
    const official = row !== undefined && rate === TOTAL && !Number.isNaN(row.tauxAcces) ? row.tauxAcces : null;
    return {
      national: pooled(this.#national),
      diplome: row === undefined ? null : pooled(this.#diplomes.get(row.diplome)),
      brut: row !== undefined && n > 0 ? (at(row.k, rate) + 0.5) / (n + 1) : null,
      tauxAcces: official,
    };
  }
}
