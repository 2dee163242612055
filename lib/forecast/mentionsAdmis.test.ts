import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inventPanels } from '@/fixtures/forecast/panels';
import { MENTIONS } from '@/lib/domain/mention';
import { seededRandom } from '@/lib/stats/seededRandom';
import { fitConcentration, fitMentions, incline, isTold, MentionsAdmis, scoreMentions } from './mentionsAdmis';
import { type PanelSession, panelSession } from './panel';

const SESSIONS = [2018, 2019, 2020];

/** An invented country whose formations keep their own shares of mentions, or (`own` false) have their diploma's only. */
function invent(own: boolean): PanelSession[] {
  const random = seededRandom(4);
  const taste = new Map<string, number>();
  return inventPanels({ sessions: SESSIONS, formations: 400 }).map((panel) =>
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

const panels = invent(true);
const [first, second] = panels as [PanelSession, PanelSession];

describe('mentions of the admis', () => {
  const fitted = fitMentions(panels);
  it('are used where formations differ, and not where only diplomas do', () => {
    expect(fitted.gain).toBeGreaterThan(0.01);
    expect(fitted.exposants.some((one) => one > 0.3)).toBe(true);
    const same = fitMentions(invent(false));
    expect(same.gain).toBeLessThan(0.002);
    expect(same.concentration).toBeGreaterThan(fitConcentration([first]));
  });
  it('are not used with a single pair, which no other can prove, nor without published mentions', () => {
    expect(fitMentions([first, second]).exposants).toEqual([0, 0, 0, 0]);
    expect(fitMentions([first]).gain).toBeNull();
    expect(fitMentions([]).gain).toBeNull();
    expect(fitMentions(inventPanels({ sessions: [2018, 2019], formations: 20 })).gain).toBeNull();
  });
  it('never move the odds less for a better mention, whatever the powers', () => {
    const known = new MentionsAdmis(panels, 44);
    fc.assert(
      fc.property(
        fc.constantFrom(...first.rows.map(({ code }) => code)),
        fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 4, maxLength: 4 }),
        (code, exposants) => {
          const moves = MENTIONS.map((mention) => known.inclinaison(code, mention, exposants)?.facteur ?? Number.NaN);
          for (let i = 1; i < moves.length; i++) expect(moves[i]).toBeGreaterThanOrEqual((moves[i - 1] ?? 9) - 1e-12);
        },
      ),
    );
    expect(known.inclinaison('unknown', 'tb', [1, 1, 1, 1])).toBeNull();
    expect(known.inclinaison('1000', 'tb', [0, 0, 0, 0])).toBeNull();
  });
  it('rest on the admis of every session, and are less sure where they are few', () => {
    const [one, all] = [new MentionsAdmis([first], 44), new MentionsAdmis(panels, 44)];
    for (const code of ['1000', '1001', '1002']) {
      const counts = (known: MentionsAdmis) => known.inclinaison(code, 'tb', [1, 1, 1, 1]);
      expect(counts(all)?.admis).toBeGreaterThanOrEqual(counts(one)?.admis ?? Number.NaN);
      expect(counts(all)?.variance).toBeLessThanOrEqual(counts(one)?.variance ?? 0);
    }
  });
  it('go to the diploma’s shares as the concentration grows', () => {
    for (const ratio of new MentionsAdmis(panels, 1e9).ratios('1000') ?? []) expect(ratio).toBeCloseTo(1, 5);
  });
  it('are scored pair by pair, with powers that the other pairs chose', () => {
    const scores = scoreMentions(panels);
    expect(scores.map(({ from, to }) => [from, to])).toEqual([
      [2018, 2019],
      [2019, 2020],
    ]);
    for (const { admis, formation, diplome, classes } of scores) {
      expect(admis).toBe(400 * 30);
      expect(formation).toBeLessThan(diplome);
      // Every admis is in one class of each mention.
      const counted = classes.reduce((sum, { attendus, venu }) => sum + attendus * venu, 0);
      expect(counted).toBeCloseTo(admis, 6);
    }
    expect(scoreMentions([first, second])[0]?.exposants).toEqual([0, 0, 0, 0]);
  });
  it('are told where what came is within 15 % of the ratio, or too little to tell', () => {
    const row = { mention: 'tb', de: 1.6, a: 2.2, attendus: 500, brut: 1.8, predit: 1.4, venu: 1.6 } as const;
    expect(isTold(row)).toBe(true);
    expect(isTold({ ...row, venu: 1.65 })).toBe(false);
    expect(isTold({ ...row, venu: 1.65, attendus: 80 })).toBe(true);
  });
});

describe('a rate inclined', () => {
  it('stays in ]0, 1[, keeps its order, and is never surer than it was', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: 0.1, max: 200, noNaN: true }),
        fc.double({ min: 0.05, max: 20, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (mean, precision, facteur, variance) => {
          const moved = incline({ mean, precision }, { facteur, variance, admis: 3 });
          expect(moved.mean).toBeGreaterThan(0);
          expect(moved.mean).toBeLessThan(1);
          if (facteur >= 1) expect(moved.mean).toBeGreaterThanOrEqual(mean - 1e-12);
          expect(moved.precision).toBeLessThanOrEqual(precision * (1 + 1e-12));
        },
      ),
    );
  });
});
