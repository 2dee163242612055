import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventPanels } from '@/fixtures/forecast/panels';
import { MENTIONS } from '@/lib/domain/mention';
import { seededRandom } from '@/lib/stats/seededRandom';
import { fitConcentration, fitMentions, MentionsAdmis, scoreMentions, tiltRate } from './mentionsAdmis';
import { type PanelSession, panelSession } from './panel';

/** An invented country whose formations keep their own shares of mentions, or (`own` false) have their diploma's only. */
function invent(own: boolean): PanelSession[] {
  const random = seededRandom(4);
  const taste = new Map<string, number>();
  return inventPanels({ sessions: [2018, 2019], formations: 400 }).map((panel) =>
    panelSession(
      panel.session,
      panel.rows.map((row) => {
        if (!taste.has(row.code)) taste.set(row.code, own ? 0.5 + random() : 1);
        const lean = taste.get(row.code) ?? 1;
        const weights = [1, 0.9 * lean, 0.5 * lean ** 2, 0.2 * lean ** 3];
        const total = weights.reduce((a, b) => a + b, 0);
        const mentions = new Float64Array(4);
        for (let i = 0; i < 30; i++) {
          let left = random() * total;
          const drawn = weights.findIndex((weight) => {
            left -= weight;
            return left < 0;
          });
          mentions[Math.max(drawn, 0)] = (mentions[Math.max(drawn, 0)] ?? 0) + 1;
        }
        return { ...row, mentions };
      }),
    ),
  );
}

describe('MentionsAdmis', () => {
  const [first, second] = invent(true) as [PanelSession, PanelSession];
  it('helps where formations differ, and not where only diplomas do', () => {
    expect(fitMentions([first, second]).gain).toBeGreaterThan(0.01);
    const same = fitMentions(invent(false));
    expect(same.gain).toBeLessThan(0.002);
    expect(same.concentration).toBeGreaterThan(fitConcentration([first]));
  });
  it('is not used with a single session, nor without published mentions', () => {
    expect(fitMentions([first]).gain).toBeNull();
    expect(fitMentions([]).gain).toBeNull();
    expect(fitMentions(inventPanels({ sessions: [2018, 2019], formations: 20 })).gain).toBeNull();
  });
  it('never gives a better mention a lower ratio', () => {
    const known = new MentionsAdmis(first);
    for (const { code } of first.rows) {
      const ratios = known.ratios(code, 44);
      const values = MENTIONS.map((mention) => ratios?.[mention] ?? Number.NaN);
      for (let i = 1; i < values.length; i++) expect(values[i]).toBeGreaterThanOrEqual((values[i - 1] ?? 9) - 1e-12);
    }
    expect(known.ratios('unknown', 44)).toBeNull();
  });
  it('goes to the diploma’s shares as the concentration grows', () => {
    const known = new MentionsAdmis(first);
    const ratios = known.ratios('1000', 1e9);
    for (const mention of MENTIONS) expect(ratios?.[mention]).toBeCloseTo(1, 5);
  });
  it('scores the later session with what the earlier one knows', () => {
    const score = scoreMentions(first, second, fitConcentration([first]));
    expect(score?.admis).toBe(400 * 30);
    expect(score?.formation).toBeLessThan(score?.diplome ?? 0);
  });
});

describe('tiltRate', () => {
  it('stays in [0, 1], keeps its order, and changes nothing at 1', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0.05, max: 20, noNaN: true }),
        (rate, ratio) => {
          const tilted = tiltRate(rate, ratio);
          expect(tilted).toBeGreaterThanOrEqual(0);
          expect(tilted).toBeLessThanOrEqual(1);
          if (ratio >= 1) expect(tilted).toBeGreaterThanOrEqual(rate - 1e-12);
          expect(tiltRate(rate, 1)).toBeCloseTo(rate, 12);
        },
      ),
    );
  });
});
