import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { ErreurBase } from '@/lib/db/errors';
import { EnvironnementInvalide } from '@/lib/env';
import { type PairScores, type Scores, scoreAllMentions, scoreReplays } from '@/lib/odds/prevision/backtest';
import { fitConstants } from '@/lib/odds/prevision/fit';
import type { ScoreMentions } from '@/lib/odds/prevision/mentionsAdmis';
import { PrevisionsOuvertes } from '@/lib/odds/prevision/openData';
import type { RapportFiabilite, Simulation } from '@/lib/odds/prevision/rapportFiabilite';
import { replayPairs } from '@/lib/odds/prevision/replay';
import { readSessions, type Sessions } from './panels';
import { simulateRapports } from './simulation/simulateRapports';

const RAPPORTS_SIMULES = 200;

const two = (score: Scores | null) =>
  score === null ? '–'.padStart(13) : `${score.logLoss.toFixed(3)} / ${score.mae.toFixed(3)}`;
const percent = (value: number | null) => (value === null ? '–' : `${(100 * value).toFixed(1)}`).padStart(6);

function line({ scope, formations, model, baselines, intervals }: PairScores): string {
  const [low, high] = intervals.gainLogLoss;
  return [
    scope.padEnd(18),
    String(formations).padStart(6),
    two(model),
    two(baselines.national),
    two(baselines.diplome),
    two(baselines.brut),
    two(baselines.tauxAcces),
    percent(model.coverage80),
    percent(model.width80),
    percent(model.ece),
    percent(model.eceUnshifted),
    percent(model.shift),
    `[${low.toFixed(3)} ; ${high.toFixed(3)}]`,
  ].join('  ');
}

function print(scores: readonly PairScores[], { panels, digest, origine }: Sessions): void {
  console.log(
    `Sessions ${panels.map(({ session }) => session).join(', ')}, d’après ${origine} (${digest.slice(0, 12)}).`,
  );
  let title = '';
  for (const score of scores) {
    const next = `${score.measure}, ${score.from} → ${score.to} (${score.gap} an${score.gap > 1 ? 's' : ''})`;
    if (next !== title) {
      title = next;
      console.log(`\n${title}`);
      console.log(
        'périmètre          nombre         modèle       national        diplôme           brut     taux accès   dans80  large.    ECE  ECE-d.  écart  gain [95 %]',
      );
    }
    console.log(line(score));
  }
  console.log(
    '\nChaque case : perte logarithmique / erreur absolue moyenne. En pour cent : part des comptes dans l’intervalle à 80 %, largeur, ' +
      'erreur de calibration, la même sans le déplacement national, ce déplacement. Gain : perte logarithmique gagnée sur la meilleure référence.',
  );
}

function printMentions(scores: readonly ScoreMentions[]): void {
  if (scores.length > 0) console.log('\nMentions des admis, perte logarithmique par admis :');
  for (const { from, to, admis, diplome, formation } of scores) {
    console.log(
      `  ${from} → ${to} : diplôme ${diplome.toFixed(4)}, formation ${formation.toFixed(4)}, gain ${(diplome - formation).toFixed(4)} (${admis} admis)`,
    );
  }
}

function printSimulation({ avertissement, rapports, lignes }: Simulation): void {
  console.log(`\nCellules d’un rapport, ${rapports} rapports. ${avertissement}`);
  console.log('cellules            taille      nombre  dans80  large.   biais  erreur');
  for (const { cellules, scope, nombre, coverage80, width80, bias, mae } of lignes) {
    const figures = [coverage80, width80, bias, mae].map(percent).join('  ');
    console.log(`${cellules.padEnd(18)}  ${scope.padEnd(10)}  ${String(nombre).padStart(6)}  ${figures}`);
  }
}

async function run({ json }: { json?: string }): Promise<number> {
  const sessions = await readSessions();
  if (sessions.panels.length < 2) {
    console.error(
      'Il faut au moins deux sessions des données ouvertes : « npm run data -- download », puis « npm run ingest -- data ».',
    );
    return 1;
  }
  const pairs = scoreReplays(replayPairs(sessions.panels));
  const mentions = scoreAllMentions(sessions.panels);
  print(pairs, sessions);
  printMentions(mentions);
  const previsions = new PrevisionsOuvertes(sessions.panels, fitConstants(sessions.panels));
  const simulation = await simulateRapports(RAPPORTS_SIMULES, (mean) => previsions.precisionAnnuelle(mean));
  printSimulation(simulation);
  if (json !== undefined) {
    const data = { sessions: sessions.panels.map(({ session }) => session), digest: sessions.digest };
    const report: RapportFiabilite = { generatedAt: new Date().toISOString(), data, pairs, mentions, simulation };
    await writeFile(json, `${JSON.stringify(report, null, 2)}\n`);
  }
  return 0;
}

const program = new Command('npm run backtest --')
  .description('Rejoue le passé : chaque session prévue d’après les précédentes, et comparée à ce qui est arrivé.')
  .option('--json <fichier>', 'écrit aussi tous les résultats en JSON')
  .action(async (options) => {
    process.exitCode = await run(options).catch((error: unknown) => {
      if (!(error instanceof ErreurBase || error instanceof EnvironnementInvalide)) throw error;
      console.error(error.message);
      return error instanceof EnvironnementInvalide ? 2 : 1;
    });
  });
await program.parseAsync();
