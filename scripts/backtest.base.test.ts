import { describe, expect, it } from 'vitest';
import { BACS, type Bac } from '@/lib/domain/bac';
import type { Formation, SessionFormation } from '@/lib/domain/formation';
import { MENTIONS } from '@/lib/domain/mention';
import { PROFILS } from '@/lib/domain/profil';
import type { Rapport } from '@/lib/domain/rapport';
import { AUCUN_CALCUL, type Donnees } from '@/lib/domain/release';
import { type PairScores, type Scope, scoreAllMentions, scoreReplays } from '@/lib/forecast/backtest';
import type { Baseline } from '@/lib/forecast/baselines';
import { previsionDe } from '@/lib/forecast/estimateurPrevision';
import { readTables } from '@/lib/forecast/rapport/tables';
import { replayPairs } from '@/lib/forecast/replay';
import { mergeFormation } from '@/lib/ingest/join/formation';
import type { Lecteur } from '@/lib/ingest/lecteur';
import { findOfficialFiles } from '@/lib/ingest/officialFiles';
import { listPieces } from '@/lib/ingest/read/pieces';
import { lecteurParcoursup } from '@/lib/ingest/sources/parcoursup/lecteur';
import { lecteurRapport } from '@/lib/ingest/sources/rapport/lecteur';
import type { Classe } from '@/lib/odds/classe';
import { buildContexte } from '@/lib/odds/contexte';
import { estimate } from '@/lib/odds/estimate';
import { readLectureCandidat } from '@/lib/odds/lectureCandidat';
import { tellLecture } from '@/lib/phrases/candidat';
import { bySession } from './panels';
import { simulateRapports } from './simulation/simulateRapports';

const officiels = await findOfficialFiles();
const available = [2018, 2019, 2023].every((session) => officiels?.parcoursup.has(session));

async function readAll<T>(lecteur: Lecteur<T>, path: string): Promise<T[]> {
  const values: T[] = [];
  for await (const piece of listPieces([path])) {
    for await (const event of lecteur.read(piece, 'test')) {
      if (event.type === 'enregistrement') values.push(event.valeur);
    }
  }
  return values;
}

async function readRows(): Promise<SessionFormation[]> {
  const rows: SessionFormation[] = [];
  for (const session of [2018, 2019, 2023]) {
    rows.push(...(await readAll(lecteurParcoursup, officiels?.parcoursup.get(session) ?? '')));
  }
  return rows;
}

const rows = available ? await readRows() : [];

function donneesOf(sessions: readonly SessionFormation[], rapports: readonly Rapport[] = []): Donnees {
  const byCode = new Map<string, { sessions: SessionFormation[]; rapports: Rapport[] }>();
  const entry = (code: string) => {
    const found = byCode.get(code) ?? { sessions: [], rapports: [] };
    byCode.set(code, found);
    return found;
  };
  for (const row of sessions) entry(row.code).sessions.push(row);
  for (const rapport of rapports) entry(rapport.code).rapports.push(rapport);
  const join = () => ({ kind: 'aucune', raison: 'Sans fiche dans ce test.' }) as const;
  const formations: Formation[] = [...byCode.values()].map((one) => mergeFormation(one.sessions, one.rapports, join));
  return {
    release: {
      digest: '0',
      publieeLe: '',
      demonstration: false,
      origine: 'fichiers',
      session: 2023,
      bilans: [],
      ecartes: [],
    },
    diplomes: [],
    familles: [],
    formations,
    alertes: [],
    calculs: AUCUN_CALCUL,
  };
}

describe.runIf(available)('the replay of 2018 → 2019 → 2023', () => {
  const panels = bySession(rows);
  const scores = scoreReplays(replayPairs(panels));
  const find = (to: number, measure: PairScores['measure'], scope: Scope): PairScores => {
    const found = scores.find((one) => one.to === to && one.measure === measure && one.scope === scope);
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
    for (const scope of ['overall', ...BACS, 'hors-terminale'] as const) expectBetter(find(2019, 'classement', scope));
    expectBetter(find(2019, 'proposition-recue', 'overall'));
  });
  it('holds the promised share of the counts after one year', () => {
    for (const measure of ['classement', 'proposition-recue'] as const) {
      const { coverage80 } = find(2019, measure, 'overall').model;
      expect(coverage80).toBeGreaterThan(0.77);
      expect(coverage80).toBeLessThan(0.83);
    }
    for (const scope of [...BACS, 'hors-terminale'] as const) {
      const { coverage80 } = find(2019, 'classement', scope).model;
      expect(coverage80).toBeGreaterThan(0.72);
      expect(coverage80).toBeLessThan(0.88);
    }
  });
  it('is calibrated to 4 points after one year, once the national shift is removed', () => {
    expect(find(2019, 'classement', 'overall').model.eceUnshifted).toBeLessThan(0.04);
    expect(find(2019, 'proposition-recue', 'overall').model.eceUnshifted).toBeLessThan(0.04);
  });
  it('beats every baseline after four years, overall and for the three bacs, and still holds 72 %', () => {
    for (const scope of ['overall', ...BACS] as const) expectBetter(find(2023, 'classement', scope));
    expectBetter(find(2023, 'proposition-recue', 'overall'));
    expect(find(2023, 'classement', 'overall').model.coverage80).toBeGreaterThan(0.72);
    expect(find(2023, 'proposition-recue', 'overall').model.coverage80).toBeGreaterThan(0.72);
  });
  it('says how far hors terminale moved between 2019 and 2023', () => {
    const { model } = find(2023, 'classement', 'hors-terminale');
    expect(model.shift).toBeLessThan(-0.1);
    expect(model.coverage80).toBeGreaterThan(0.65);
  });
  it('is surely better than the best baseline, by resampling schools, for each bac', () => {
    for (const to of [2019, 2023]) {
      for (const scope of BACS) expect(find(to, 'classement', scope).intervals.gainLogLoss[0]).toBeGreaterThan(0);
    }
  });
  it('forecasts the mentions of the admis better by formation than by diploma, a little', () => {
    for (const { diplome, formation } of scoreAllMentions(panels)) {
      expect(diplome - formation).toBeGreaterThan(0.001);
      expect(diplome - formation).toBeLessThan(0.02);
    }
  });
});

describe.runIf(available && officiels && officiels.seeds.length > 0)('formation 46421', async () => {
  const rapports = (
    await Promise.all((officiels?.seeds ?? []).slice(0, 1).map((path) => readAll(lecteurRapport, path)))
  ).flat();
  const donnees = donneesOf(rows, rapports);
  const contexte = buildContexte(donnees);
  const estimateur = previsionDe()(donnees, contexte);
  const formation = donnees.formations.find(({ code }) => code === '46421');
  const ask = (classe: Partial<Classe>) => {
    if (formation === undefined) throw new Error('The seed holds no report of 46421');
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
          const estimation = formation === undefined ? null : estimate(formation, classe, contexte, estimateur);
          return estimation === null || estimation.kind === 'indisponible' ? [] : [estimation.taux];
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
      formation === undefined
        ? null
        : tellLecture(
            readLectureCandidat(formation, { bac, mention: 'inconnue', profil: 'terminale' }, contexte, estimateur),
          ).decision;
    expect(said('technologique')).toMatchObject({
      porte: 'dossier',
      phrase: '8 classés sur 12 en terminale, puis 8 appelés sur 8 : c’est le dossier qui décide.',
    });
    expect(said('general')?.porte).toBe('rang');
  });
  it('refuses to combine profile and mention where the tables count 126 and 131', () => {
    const general = ask({ mention: 'ab' });
    expect(general.lignes.map(({ confirmes, obtenus }) => [confirmes, obtenus])).toEqual([
      [56, 16],
      [75, 30],
    ]);
    expect(general.avis).not.toContainEqual({ cle: 'combinaison-estimee' });
    const rapport = formation?.rapports[0];
    const tables = rapport === undefined ? null : readTables(rapport, 'Autres candidats', 'general');
    const sum = (counts: Iterable<{ confirmes: number }>) => [...counts].reduce((n, { confirmes }) => n + confirmes, 0);
    expect(sum(tables?.mentions.values() ?? []) + (tables?.echec?.confirmes ?? 0)).toBe(126);
    expect(sum(tables?.profils.values() ?? [])).toBe(131);
  });
});

describe('simulated report cells, read by the real importer', () => {
  it('lie in the interval about four times in five, without bias', async () => {
    const { lignes } = await simulateRapports(60, () => 25, 3);
    const all = (nature: string) => lignes.filter(({ cellules }) => cellules === nature);
    for (const nature of ['groupe', 'profil', 'mention', 'profil × mention']) {
      const found = all(nature);
      const count = found.reduce((sum, { nombre }) => sum + nombre, 0);
      expect(count).toBeGreaterThan(100);
      const mean = (key: 'coverage80' | 'bias') =>
        found.reduce((sum, line) => sum + line.nombre * line[key], 0) / count;
      expect(mean('coverage80')).toBeGreaterThan(0.7);
      expect(mean('coverage80')).toBeLessThan(0.9);
      expect(Math.abs(mean('bias'))).toBeLessThan(0.03);
    }
  });
});
