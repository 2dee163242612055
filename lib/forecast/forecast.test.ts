import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventPanels } from '@/fixtures/forecast/panels';
import { at } from '@/lib/stats/matrix';
import { centreSession } from './centre';
import { defaultConstants } from './constants';
import { fitConstants } from './fit';
import { betaOf, disperse, forecastFormation, forecastRaw, Lags } from './forecast';
import { pairSpread } from './pairSpread';
import { DIMENSION, type PanelRow, panelSession, RATES } from './panel';

const panels = inventPanels({ sessions: [2020, 2021], formations: 400 });
const constants = fitConstants(panels);
const lags = new Lags(constants);

/** The same country with one formation's counts of one rate replaced. */
function withCounts(rate: number, k: number, n: number, code = '1000') {
  return panels.map((panel) =>
    panelSession(
      panel.session,
      panel.rows.map((row): PanelRow => {
        if (row.code !== code) return row;
        const [ks, ns] = [Float64Array.from(row.k), Float64Array.from(row.n)];
        ks[rate] = k;
        ns[rate] = n;
        return { ...row, k: ks, n: ns };
      }),
    ),
  );
}

const forecastOf = (sessions: ReturnType<typeof withCounts>, rate: number, code = '1000', target = 2022) =>
  forecastFormation(sessions.map(centreSession), code, target, constants, lags)?.[rate];

describe('forecastFormation', () => {
  it('stays strictly between 0 and 1 for every count from 0 to 100,000', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: RATES - 1 }),
        fc.integer({ min: 0, max: 100_000 }).chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n))),
        (rate, [k, n]) => {
          const forecast = forecastOf(withCounts(rate, k, n), rate);
          expect(forecast?.mean).toBeGreaterThan(0);
          expect(forecast?.mean).toBeLessThan(1);
          expect(forecast?.precision).toBeGreaterThan(0);
        },
      ),
      { numRuns: 60 },
    );
  });
  it('rises with the formation’s own count', () => {
    for (const rate of [0, 3, 8]) {
      const means = [0, 10, 20, 30, 40].map((k) => forecastOf(withCounts(rate, k, 40), rate)?.mean ?? Number.NaN);
      for (let i = 1; i < means.length; i++) expect(means[i]).toBeGreaterThan(means[i - 1] ?? 1);
    }
  });
  it('leaves the diploma for the formation’s own figure as its candidates grow', () => {
    const z = (n: number) => {
      const history = withCounts(0, Math.round(0.95 * n), n).map(centreSession);
      return forecastRaw(history, '1000', 2022, lags)?.[0]?.z ?? Number.NaN;
    };
    const steps = [2, 20, 200, 20_000].map(z);
    for (let i = 1; i < steps.length; i++) expect(steps[i]).toBeGreaterThan(steps[i - 1] ?? 9);
  });
  it('still answers where nobody of the population applied, from the formation’s other candidates', () => {
    const strict = withCounts(0, 0, 0).map((panel) =>
      panelSession(
        panel.session,
        panel.rows.map((row): PanelRow => {
          if (row.code !== '1000') return row;
          const k = Float64Array.from(row.k, (value, j) => (j > 0 && j < 4 ? 0 : value));
          return { ...row, k };
        }),
      ),
    );
    const generous = withCounts(0, 0, 0).map((panel) =>
      panelSession(
        panel.session,
        panel.rows.map((row): PanelRow => {
          if (row.code !== '1000') return row;
          const k = Float64Array.from(row.k, (value, j) => (j > 0 && j < 4 ? at(row.n, j) : value));
          return { ...row, k };
        }),
      ),
    );
    expect(forecastOf(strict, 0)?.mean).toBeLessThan((forecastOf(generous, 0)?.mean ?? 0) - 0.1);
  });
  it('does not depend on the order of the formations', () => {
    const reversed = panels.map((panel) => panelSession(panel.session, panel.rows.toReversed()));
    for (let rate = 0; rate < RATES; rate++) {
      const [one, other] = [forecastOf(panels, rate, '1010'), forecastOf(reversed, rate, '1010')];
      expect(one?.mean).toBeCloseTo(other?.mean ?? Number.NaN, 10);
      expect(one?.precision).toBeCloseTo(other?.precision ?? Number.NaN, 6);
    }
  });
  it('spreads more, and follows the formation less, the further away the target is', () => {
    const history = panels.map(centreSession);
    const level = at(history[1]?.diplomes.get('D0') ?? [], 0);
    let before = { variance: 0, pull: Number.POSITIVE_INFINITY };
    for (const target of [2022, 2023, 2026, 2032]) {
      const raw = forecastRaw(history, '1000', target, lags)?.[0];
      const now = { variance: raw?.variance ?? 0, pull: Math.abs((raw?.z ?? 0) - level) };
      expect(now.variance).toBeGreaterThan(before.variance);
      expect(now.pull).toBeLessThan(before.pull);
      before = now;
    }
  });
  it('knows more from two sessions than from one', () => {
    const both = forecastRaw(panels.map(centreSession), '1000', 2022, lags);
    const last = forecastRaw(panels.slice(1).map(centreSession), '1000', 2022, lags);
    expect(both?.[0]?.variance).toBeLessThan(last?.[0]?.variance ?? 0);
  });
  it('is null for a formation in no session', () => {
    expect(forecastFormation(panels.map(centreSession), '9', 2022, constants, lags)).toBeNull();
  });
  it('is null for a rate that no session publishes, and answers the others', () => {
    const without = inventPanels({ sessions: [2020, 2021], formations: 300, byPopulation: () => false });
    const fitted = fitConstants(without);
    const forecast = forecastFormation(without.map(centreSession), '1000', 2022, fitted, new Lags(fitted));
    expect(forecast?.slice(4, 8)).toEqual([null, null, null, null]);
    expect(forecast?.[8]?.mean).toBeGreaterThan(0);
  });
});

describe('defaultConstants', () => {
  it('forecast from one small session', () => {
    const [only] = inventPanels({ sessions: [2023], formations: 12 });
    const fallback = defaultConstants();
    const forecasts =
      only === undefined ? null : forecastFormation([centreSession(only)], '1000', 2024, fallback, new Lags(fallback));
    expect(forecasts).toHaveLength(RATES);
    for (const forecast of forecasts ?? []) {
      expect(forecast?.mean).toBeGreaterThan(0);
      expect(forecast?.mean).toBeLessThan(1);
    }
    expect(fallback.within).toHaveLength(DIMENSION ** 2);
  });
});

describe('disperse', () => {
  it('keeps the mean and narrows as the level falls', () => {
    const forecast = { mean: 0.4, precision: 10 };
    expect(disperse(forecast, { level: 0, slope: 0 }).precision).toBeCloseTo(10, 10);
    expect(disperse(forecast, { level: 0.5, slope: 0 }).precision).toBeLessThan(10);
    expect(disperse(forecast, { level: -0.5, slope: 0 })).toMatchObject({ mean: 0.4 });
  });
});

describe('what one pair does not tell of the next', () => {
  const pairs = [[2018, 2019]] as const;
  it('widens a forecast, less as pairs of its gap are loaded, and never for the pair itself', () => {
    const one = pairSpread({ pairs, pairDegrees: 6 }, 1);
    const two = pairSpread({ pairs: [...pairs, [2019, 2020]], pairDegrees: 6 }, 1);
    expect(one).toBeGreaterThan(two);
    expect(two).toBeGreaterThan(1);
    expect(pairSpread({ pairs, pairDegrees: 6 }, 4)).toBe(one);
    expect(pairSpread({ pairs, pairDegrees: null }, 1)).toBe(1);
    expect(disperse({ mean: 0.4, precision: 10 }, { level: 0, slope: 0 }, one).precision).toBeLessThan(10);
  });
});

describe('a forecast past the end of the scale', () => {
  it('is nobody, and does not fold back', () => {
    const at = (z: number) => betaOf({ z, older: 0, variance: 0.01, gap: 1 }, 0.01, 0).mean;
    expect(at(-0.3)).toBe(at(0));
    expect(at(-0.3)).toBeLessThan(at(0.2));
    expect(at(Math.PI + 0.3)).toBe(at(Math.PI));
  });
  it('starts from the newest level, drawn to the older ones by their share', () => {
    const at = (share: number) => betaOf({ z: 1, older: 0.4, variance: 0.01, gap: 1 }, 0.01, share).mean;
    expect(at(0.25)).toBeGreaterThan(at(0));
    expect(at(0.5)).toBeGreaterThan(at(0.25));
  });
});
