import { describe, expect, it } from 'vitest';
import { inventPanels } from '@/fixtures/forecast/panels';
import { seededRandom } from '@/lib/stats/seededRandom';
import { scoreReplays } from './backtest';
import { centreSession } from './centre';
import { fitConstants, fitFold } from './fit';
import { FOLDS, foldOf } from './folds';
import { type PanelRow, type PanelSession, panelSession, RATES } from './panel';
import { replayPairs } from './replay';

const panels = inventPanels({ sessions: [2018, 2019, 2023], formations: 600, byPopulation: (year) => year === 2023 });

/** The same session with the counts of the chosen formations dealt out among them. */
function shuffle(panel: PanelSession, chosen: (row: PanelRow) => boolean): PanelSession {
  const random = seededRandom(5);
  const hands = panel.rows.filter(chosen).map(({ k, n, pression }) => ({ k, n, pression }));
  for (let i = hands.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [hands[i], hands[j]];
    if (a !== undefined && b !== undefined) [hands[i], hands[j]] = [b, a];
  }
  let next = 0;
  return panelSession(
    panel.session,
    panel.rows.map((row) => (chosen(row) ? { ...row, ...hands[next++] } : row)),
  );
}

const [first, second, third] = panels as [PanelSession, PanelSession, PanelSession];
const replays = replayPairs(panels);

describe('replayPairs', () => {
  it('replays every pair of consecutive sessions that is loaded', () => {
    expect(replays.map(({ from, to }) => [from, to])).toEqual([
      [2018, 2019],
      [2019, 2023],
    ]);
    expect(replays.map(({ constants }) => constants.length)).toEqual([FOLDS, 1]);
  });
  it('fits a fold of the first pair on the other folds alone: shuffling its outcomes leaves its constants unchanged', () => {
    const fold = 2;
    const dealt = shuffle(second, ({ ecole }) => foldOf(ecole) === fold);
    expect(dealt.rows.some((row, i) => row.k !== second.rows[i]?.k)).toBe(true);
    const again = replayPairs([first, dealt])[0];
    expect(again?.constants[fold]).toEqual(replays[0]?.constants[fold]);
    // The other folds learn from it: theirs do change.
    for (const other of [0, 1, 3, 4]) expect(again?.constants[other]).not.toEqual(replays[0]?.constants[other]);
  });
  it('fits a later pair on earlier sessions alone: shuffling the target leaves constants and forecasts unchanged', () => {
    const again = replayPairs([first, second, shuffle(third, () => true)])[1];
    expect(again?.constants).toEqual(replays[1]?.constants);
    const forecasts = (replay: (typeof replays)[number] | undefined) =>
      new Map(replay?.outcomes.map(({ code, rate, forecast }) => [`${code} ${rate}`, forecast]));
    const before = forecasts(replays[1]);
    expect(before.size).toBeGreaterThan(1000);
    for (const [key, forecast] of forecasts(again)) if (before.has(key)) expect(forecast).toEqual(before.get(key));
  });
  it('keeps the formations of one school in one fold', () => {
    expect(new Set(['0750001A', '0750001A'].map(foldOf)).size).toBe(1);
    const folds = Array.from({ length: 2000 }, (_, i) => foldOf(`075${String(i).padStart(4, '0')}A`));
    for (let fold = 0; fold < FOLDS; fold++) {
      expect(folds.filter((one) => one === fold).length).toBeGreaterThan(300);
    }
  });
  it('scores a rate only where both sessions have candidates', () => {
    for (const { before, n } of replays[0]?.outcomes ?? []) expect(Math.min(before, n)).toBeGreaterThan(0);
    expect(new Set(replays[0]?.outcomes.map(({ rate }) => rate))).toEqual(new Set([0, 1, 2, 3, 8]));
  });
});

describe('scoreReplays', () => {
  const scores = scoreReplays(replays);
  it('beats every baseline where rates last, with intervals that hold as often as they expect', () => {
    const one = scores.find(({ to, measure, scope }) => to === 2019 && measure === 'classement' && scope === 'overall');
    for (const name of ['national', 'diplome', 'brut'] as const) {
      expect(one?.model.logLoss).toBeLessThan(one?.baselines[name]?.logLoss ?? 0);
    }
    const { coverageShown, expectedShown } = one?.model ?? {};
    expect(coverageShown).toBeGreaterThan(0.8);
    expect(Math.abs((coverageShown ?? 0) - (expectedShown ?? 1))).toBeLessThan(0.03);
    expect(one?.intervals.gainLogLoss[0]).toBeGreaterThan(0);
  });
  it('gives null for a baseline that is not defined, and every size class that has formations', () => {
    expect(scores.every(({ baselines }) => baselines.tauxAcces === null)).toBe(true);
    const scopes = scores
      .filter(({ to, measure }) => to === 2019 && measure === 'classement')
      .map(({ scope }) => scope);
    expect(scopes).toContain('n:10-19');
    expect(scopes).toContain('hors-terminale');
  });
  it('scores propositions by bac and the official taux d’accès as soon as two sessions publish them', () => {
    const recent = inventPanels({ sessions: [2023, 2024], formations: 300 }).map((panel) =>
      panelSession(
        panel.session,
        panel.rows.map((row) => ({ ...row, tauxAcces: 0.6 })),
      ),
    );
    const found = scoreReplays(replayPairs(recent)).filter(({ measure }) => measure === 'proposition-recue');
    expect(found.map(({ scope }) => scope)).toEqual(
      expect.arrayContaining(['overall', 'bac:general', 'hors-terminale']),
    );
    const overall = found.find(({ scope }) => scope === 'overall');
    expect(overall?.baselines.tauxAcces?.logLoss).toBeGreaterThan(overall?.model.logLoss ?? 9);
    // It is about all candidates: it competes with the total alone.
    expect(found.find(({ scope }) => scope === 'bac:general')?.baselines.tauxAcces).toBeNull();
  });
  it('bands by the interval as shown, and says how many of a band kept its promise', () => {
    for (const { scope, promise, formations } of scores) {
      if (!scope.startsWith('palier:')) {
        expect(promise).toBeNull();
        continue;
      }
      expect(formations).toBeGreaterThan(0);
      expect(promise).toBeGreaterThan(0.8);
      expect(promise).toBeLessThanOrEqual(1);
    }
    expect(scores.map(({ scope }) => scope)).toContain('palier:prudent');
  });
  it('covers each forecast once in the reliability diagram', () => {
    for (const { formations, reliability } of scores) {
      expect(reliability.reduce((sum, { count }) => sum + count, 0)).toBe(formations);
    }
  });
});

describe('fitConstants', () => {
  it('borrows the drift of a rate seen in a single session, and says which', () => {
    expect(fitConstants(panels).borrowed).toEqual([
      'proposition:general',
      'proposition:technologique',
      'proposition:professionnel',
      'proposition:nonNeobacheliers',
    ]);
  });
  it('gives the same constants whatever the order of sessions and rows', () => {
    const reversed = panels.map((panel) => panelSession(panel.session, panel.rows.toReversed())).toReversed();
    const [one, other] = [fitConstants(panels), fitConstants(reversed)];
    one.within.forEach((value, i) => {
      expect(value).toBeCloseTo(other.within[i] ?? Number.NaN, 9);
    });
    expect(one.retention.map((x) => x.toFixed(6))).toEqual(other.retention.map((x) => x.toFixed(6)));
  });
  it('measures a drift near the one that the country was invented with', () => {
    // A spread of 0.4 lasts, one of 0.2 is of one session: 0.16 / (0.16 + 0.04) = 0.8 of the variance.
    const { within, oneYear } = fitConstants([first, second]);
    const share = (oneYear[0] ?? 0) / (within[0] ?? 1);
    expect(share).toBeGreaterThan(0.7);
    expect(share).toBeLessThan(0.9);
  });
  it('keeps the defaults of the drift with a single session', () => {
    const { pairs, borrowed, dispersion } = fitConstants([first]);
    expect(pairs).toEqual([]);
    expect(borrowed).toHaveLength(RATES + 1);
    expect(dispersion).toHaveLength(RATES);
  });
  it('learns nothing of a fold that it must not learn from', () => {
    const nothing = fitFold(centreSession(first), second, () => false);
    expect(nothing.borrowed).toHaveLength(RATES + 1);
  });
});
