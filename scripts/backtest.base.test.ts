import { dirname } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openOfficialRelease } from '@/fixtures/ingest/officialRelease';
import { BACS, type Bac } from '@/lib/domain/bac';
import type { Formation } from '@/lib/domain/formation';
import { MENTIONS } from '@/lib/domain/mention';
import { PROFILS } from '@/lib/domain/profil';
import type { Donnees } from '@/lib/domain/release';
import { type PairScores, type Scope, scoreReplays } from '@/lib/forecast/backtest';
import type { Baseline } from '@/lib/forecast/baselines';
import { type BilanFiabilite, readBilanFiabilite } from '@/lib/forecast/bilanFiabilite';
import { previsionDe } from '@/lib/forecast/estimateurPrevision';
import { fitConstants } from '@/lib/forecast/fit';
import { isTold } from '@/lib/forecast/mentionsAdmis';
import { readTables } from '@/lib/forecast/rapport/tables';
import { replayAfter } from '@/lib/forecast/replay';
import { TAILLES } from '@/lib/forecast/tailles';
import { findOfficialFiles } from '@/lib/ingest/officialFiles';
import type { Classe } from '@/lib/odds/classe';
import { buildContexte, type ContexteOdds } from '@/lib/odds/contexte';
import { estimate } from '@/lib/odds/estimate';
import type { Estimateur } from '@/lib/odds/estimateur';
import { readLectureCandidat } from '@/lib/odds/lectureCandidat';
import { tellLecture } from '@/lib/phrases/candidat';
import { readSessions, type Sessions } from './panels';
import { replaySessions } from './replaySessions';
import { simulateRapports } from './simulation/simulateRapports';

const officiels = await findOfficialFiles();
const available =
  officiels !== null &&
  [2018, 2019, 2023].every((session) => officiels.parcoursup.has(session)) &&
  officiels.seeds.length > 0;

interface Proof {
  readonly sessions: Sessions;
  readonly donnees: Donnees;
  readonly bilan: BilanFiabilite;
}

/** What the release of the official files was judged by when it was published; alone, a test judges it itself. */
async function readProof(): Promise<Proof> {
  const files = [...(officiels?.parcoursup.values() ?? []), ...(officiels?.seeds ?? [])];
  const { db, remove } = await openOfficialRelease([...new Set(files.map((path) => dirname(path)))]);
  try {
    const sessions = await readSessions(db, true);
    const donnees = sessions.release?.donnees;
    if (donnees === undefined) throw new Error('What is in service was read');
    const bilan =
      readBilanFiabilite(donnees.calculs.fiabilite, donnees.release.digest) ??
      (await replaySessions(sessions, fitConstants(sessions.panels)));
    return { sessions, donnees, bilan };
  } finally {
    await remove();
  }
}

describe.runIf(available)('the official files', () => {
  let proof: Proof;
  beforeAll(async () => {
    proof = await readProof();
  });

  describe('the replay of 2018 → 2019 → 2023', () => {
    const find = (to: number, measure: PairScores['measure'], scope: Scope): PairScores => {
      const found = proof.bilan.pairs.find((one) => one.to === to && one.measure === measure && one.scope === scope);
      if (found === undefined) throw new Error(`Nothing scored for ${measure}, ${scope}, ${to}`);
      return found;
    };
    const NAMES: readonly Baseline[] = ['national', 'diplome', 'brut'];
    const expectBetter = ({ model, baselines }: PairScores) => {
      for (const name of NAMES) {
        const baseline = baselines[name];
        expect(baseline, name).not.toBeNull();
        expect(model.logLoss, `log loss, ${name}`).toBeLessThan(baseline?.logLoss ?? 0);
        expect(model.mae, `mean absolute error, ${name}`).toBeLessThan(1.01 * (baseline?.mae ?? 0));
      }
    };
    const BACS: readonly Scope[] = ['bac:general', 'bac:technologique', 'bac:professionnel'];

    it('beats every baseline after one year, overall and in each population', () => {
      for (const scope of ['overall', ...BACS, 'hors-terminale'] as const)
        expectBetter(find(2019, 'classement', scope));
      expectBetter(find(2019, 'proposition-recue', 'overall'));
    });
    /** Shares, as shown: what came, and what the law expects. */
    const shown = ({ model: { coverageShown, expectedShown } }: PairScores) => {
      if (coverageShown === null || expectedShown === null) throw new Error('A model has intervals');
      return { came: coverageShown, expected: expectedShown };
    };
    const MEASURES = ['classement', 'proposition-recue'] as const;
    /** Below, chance alone moves a coverage by more than what is asked. */
    const ASSEZ = 100;

    it('holds next year’s counts, as shown, as often as its own law expects: overall, by bac, by size', () => {
      for (const measure of MEASURES) {
        const { came, expected } = shown(find(2019, measure, 'overall'));
        expect(Math.abs(came - expected)).toBeLessThan(0.03);
        expect(came).toBeLessThan(0.865);
      }
      for (const scope of BACS) {
        const { came, expected } = shown(find(2019, 'classement', scope));
        expect(Math.abs(came - expected), scope).toBeLessThan(0.03);
      }
      const judged = proof.bilan.pairs.filter(
        ({ to, scope, formations }) => to === 2019 && formations >= ASSEZ && !scope.startsWith('palier:'),
      );
      expect(judged.length).toBeGreaterThan(TAILLES.length);
      for (const score of judged) {
        const { came, expected } = shown(score);
        expect(Math.abs(came - expected), `${score.measure} ${score.scope}`).toBeLessThan(0.05);
        expect(came, `${score.measure} ${score.scope}`).toBeGreaterThan(0.77);
      }
    });
    it('keeps the promise of its bands after one year: nine in ten', () => {
      for (const measure of MEASURES) {
        for (const scope of ['palier:prudent', 'palier:ambitieux'] as const) {
          expect(find(2019, measure, scope).promise, `${measure} ${scope}`).toBeGreaterThan(0.9);
        }
      }
    });
    it('holds at least 74 % after four years, overall and for the three bacs', () => {
      for (const measure of MEASURES) expect(shown(find(2023, measure, 'overall')).came).toBeGreaterThan(0.74);
      for (const scope of BACS) expect(shown(find(2023, 'classement', scope)).came).toBeGreaterThan(0.74);
    });
    it('lends the spread of the total to each bac, widened, within 4 points of what it expects after one year', () => {
      const loans = proof.bilan.emprunts.filter(({ to }) => to === 2019);
      expect(loans).toHaveLength(4);
      for (const { population, elargi } of loans) {
        expect(Math.abs(elargi.coverageShown - elargi.expectedShown), population).toBeLessThan(0.04);
      }
    });
    it('is worsened by no session more, beyond noise', () => {
      const [, newest, target] = proof.sessions.panels;
      if (newest === undefined || target === undefined) throw new Error('Three sessions are read');
      const alone = scoreReplays([replayAfter([newest], target)]);
      for (const measure of MEASURES) {
        const before = alone.find((one) => one.measure === measure && one.scope === 'overall')?.model.logLoss;
        expect(find(2023, measure, 'overall').model.logLoss, measure).toBeLessThan((before ?? Number.NaN) + 0.002);
      }
    });
    it('forecasts mises à niveau, which it is not fitted on, no worse than it says', () => {
      const tenue = proof.bilan.misesANiveau;
      expect(tenue?.previsions).toBeGreaterThan(100);
      expect(tenue?.coverageShown).toBeGreaterThan(0.74);
    });
    it('is calibrated to 4 points after one year, once the national shift is removed', () => {
      expect(find(2019, 'classement', 'overall').model.eceUnshifted).toBeLessThan(0.04);
      expect(find(2019, 'proposition-recue', 'overall').model.eceUnshifted).toBeLessThan(0.04);
    });
    it('beats every baseline after four years, overall and for the three bacs', () => {
      for (const scope of ['overall', ...BACS] as const) expectBetter(find(2023, 'classement', scope));
      expectBetter(find(2023, 'proposition-recue', 'overall'));
    });
    it('says how far hors terminale moved between 2019 and 2023', () => {
      const { model } = find(2023, 'classement', 'hors-terminale');
      expect(model.shift).toBeLessThan(-0.1);
      expect(model.coverageShown).toBeGreaterThan(0.7);
    });
    it('is surely better than the best baseline, by resampling schools, for each bac', () => {
      for (const to of [2019, 2023]) {
        for (const scope of BACS) expect(find(to, 'classement', scope).intervals.gainLogLoss[0]).toBeGreaterThan(0);
      }
    });
    it('forecasts the mentions of the admis better by formation than by diploma, a little', () => {
      const { mentions } = proof.bilan;
      expect(mentions.length).toBeGreaterThan(0);
      // Powers come from the other pair: AB and TB are told by both within 15 %, B is not.
      for (const { classes } of mentions) {
        for (const one of classes)
          if (one.mention === 'tb' || one.mention === 'ab') expect(isTold(one), JSON.stringify(one)).toBe(true);
      }
      for (const { diplome, formation } of mentions) {
        expect(diplome - formation).toBeGreaterThan(0.001);
        expect(diplome - formation).toBeLessThan(0.02);
      }
    });
  });

  describe('formation 46421', () => {
    let contexte: ContexteOdds;
    let estimateur: Estimateur;
    let formation: Formation;
    beforeAll(() => {
      const found = proof.donnees.formations.find(({ code }) => code === '46421');
      if (found === undefined) throw new Error('The seed holds no report of 46421');
      formation = found;
      contexte = buildContexte(proof.donnees);
      estimateur = previsionDe()(proof.donnees, contexte);
    });
    const ask = (classe: Partial<Classe>) => {
      const full: Classe = { bac: 'general', mention: 'inconnue', profil: 'terminale', ...classe };
      const odds = estimate(formation, full, contexte, estimateur);
      if (odds.kind === 'indisponible' || odds.mesure !== 'en-position') throw new Error('No figure');
      return odds;
    };

    it('does not show TB, 3 of 9, as a worse bet than B, 10 of 23, and calls it fragile', () => {
      const [b, tb] = [ask({ mention: 'b' }), ask({ mention: 'tb' })];
      expect(tb.lignes[0]).toMatchObject({ confirmes: 9, obtenus: 3 });
      expect(tb.taux).toBeGreaterThanOrEqual(b.taux);
      expect(tb.fiabilite).toBe('fragile');
    });
    it('never shows a better mention as a worse bet, for any bac and profile, unpublished mentions included', () => {
      for (const bac of BACS) {
        for (const profil of PROFILS) {
          const rates = MENTIONS.flatMap((mention) => {
            const classe = { bac, mention, profil };
            const estimation = estimate(formation, classe, contexte, estimateur);
            return estimation.kind === 'indisponible' ? [] : [estimation.taux];
          });
          expect([0, MENTIONS.length]).toContain(rates.length);
          expect(rates, `${bac} ${profil}`).toEqual(rates.toSorted((a, b) => a - b));
        }
      }
    });
    it('answers for TB en terminale professionnelle, which no row counts, from the ladder, and says so', () => {
      const tb = ask({ bac: 'professionnel', mention: 'tb' });
      expect(tb.fiabilite).toBe('fragile');
      expect(tb.niveau).toBe('groupe');
      expect(tb.avis).toContainEqual({ cle: 'mention-par-echelle' });
    });
    it('shows réorientation clearly below terminale', () => {
      const [terminale, reorientation] = [ask({}), ask({ profil: 'reorientation' })];
      expect(reorientation.taux).toBeLessThan(0.6 * terminale.taux);
    });
    it('says that the file decides for techno, the rank for général', () => {
      const techno = ask({ bac: 'technologique' });
      expect(techno.portes).toMatchObject({ classement: { sur: 12, obtenus: 8 }, suite: { sur: 8, obtenus: 8 } });
      const said = (bac: Bac) =>
        tellLecture(
          readLectureCandidat(formation, { bac, mention: 'inconnue', profil: 'terminale' }, contexte, estimateur),
        ).decision;
      expect(said('technologique')).toMatchObject({
        porte: 'dossier',
        phrase: '8 classés sur 12 en terminale, puis 8 appelés sur 8 : c’est le dossier qui décide.',
      });
      expect(said('general')?.porte).toBe('rang');
    });
    it('gives a stated mention and an unknown one the same population, though the tables count 126 and 131', () => {
      const general = ask({ mention: 'ab' });
      expect(general.lignes.map(({ confirmes, obtenus }) => [confirmes, obtenus])).toEqual([
        [56, 16],
        [75, 30],
      ]);
      expect(general.avis).toContainEqual({ cle: 'combinaison-estimee' });
      const rapport = formation.rapports[0];
      for (const [bac, groupe] of [
        ['general', 'Autres candidats'],
        ['technologique', 'Bacheliers technologiques toutes séries'],
      ] as const) {
        const tables = rapport === undefined ? null : readTables(rapport, groupe, bac);
        const counts = [...(tables?.mentions ?? [])];
        const total = counts.reduce((n, [, { confirmes }]) => n + confirmes, 0);
        expect(total, groupe).toBeGreaterThan(0);
        for (const profil of ['terminale', 'reorientation'] as const) {
          const mean = counts.reduce(
            (sum, [mention, { confirmes }]) => sum + (confirmes / total) * ask({ bac, mention, profil }).taux,
            0,
          );
          expect(Math.abs(mean - ask({ bac, profil }).taux), `${bac} ${profil}`).toBeLessThan(0.01);
        }
      }
    });
  });
});

describe('simulated report cells, read by the real importer', () => {
  it('lie in the interval about as often as it expects, without bias', async () => {
    const { lignes } = await simulateRapports(60, () => 25, 3);
    const all = (nature: string) => lignes.filter(({ cellules }) => cellules === nature);
    for (const nature of ['groupe', 'profil', 'mention', 'profil × mention']) {
      const found = all(nature);
      const count = found.reduce((sum, { nombre }) => sum + nombre, 0);
      expect(count).toBeGreaterThan(100);
      const mean = (key: 'coverageShown' | 'expectedShown' | 'bias') =>
        found.reduce((sum, line) => sum + line.nombre * line[key], 0) / count;
      expect(Math.abs(mean('coverageShown') - mean('expectedShown')), nature).toBeLessThan(0.08);
      expect(Math.abs(mean('bias'))).toBeLessThan(0.03);
    }
  });
});
