import { writeFile } from 'node:fs/promises';
import { createCommand, DONE, FAILED, runCommand } from '@/lib/console/command';
import { formatTable } from '@/lib/console/table';
import { writeCalcul } from '@/lib/db/calculs';
import { type Database, openDatabase } from '@/lib/db/database';
import { type PairScores, type Scores, scoreAllMentions, scoreReplays } from '@/lib/forecast/backtest';
import type { BilanFiabilite, Simulation } from '@/lib/forecast/bilanFiabilite';
import type { Constants } from '@/lib/forecast/constants';
import { fitConstants } from '@/lib/forecast/fit';
import type { ScoreMentions } from '@/lib/forecast/mentionsAdmis';
import { PrevisionsOuvertes } from '@/lib/forecast/openData';
import { panelsOf } from '@/lib/forecast/panels';
import { replayPairs } from '@/lib/forecast/replay';
import { readStoredConstants, toStoredConstants } from '@/lib/forecast/storedConstants';
import { readSessions, type Sessions } from './panels';
import { simulateRapports } from './simulation/simulateRapports';

const RAPPORTS_SIMULES = 200;

const two = (score: Scores | null) => (score === null ? '–' : `${score.logLoss.toFixed(3)} / ${score.mae.toFixed(3)}`);
const percent = (value: number | null) => (value === null ? '–' : (100 * value).toFixed(1));

const COLUMNS = [
  ...['périmètre', 'nombre', 'modèle', 'national', 'diplôme', 'brut', 'taux accès'],
  ...['dans80', 'large.', 'ECE', 'ECE-d.', 'écart', 'gain [95 %]'],
];

const titleOf = ({ measure, from, to, gap }: PairScores) =>
  `${measure}, ${from} → ${to} (${gap} an${gap > 1 ? 's' : ''})`;

function rowOf({ scope, formations, model, baselines, intervals }: PairScores): string[] {
  const [low, high] = intervals.gainLogLoss;
  const { national, diplome, brut, tauxAcces } = baselines;
  return [
    scope,
    String(formations),
    ...[model, national, diplome, brut, tauxAcces].map(two),
    ...[model.coverage80, model.width80, model.ece, model.eceUnshifted, model.shift].map(percent),
    `[${low.toFixed(3)} ; ${high.toFixed(3)}]`,
  ];
}

function print(scores: readonly PairScores[], { panels, digest, origine }: Sessions): void {
  console.log(
    `Sessions ${panels.map(({ session }) => session).join(', ')}, d’après ${origine} (${digest.slice(0, 12)}).`,
  );
  for (const title of new Set(scores.map(titleOf))) {
    const rows = scores.filter((score) => titleOf(score) === title).map(rowOf);
    console.log(['', title, ...formatTable(COLUMNS, rows)].join('\n'));
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
  const rows = lignes.map(({ cellules, scope, nombre, coverage80, width80, bias, mae }) => [
    cellules,
    scope,
    String(nombre),
    ...[coverage80, width80, bias, mae].map(percent),
  ]);
  const columns = ['cellules', 'taille', 'nombre', 'dans80', 'large.', 'biais', 'erreur'];
  console.log(formatTable(columns, rows).join('\n'));
}

interface Options {
  readonly json?: string;
  readonly enService?: boolean;
}

async function run({ json, enService = false }: Options): Promise<number> {
  const db = await openDatabase();
  try {
    const sessions = await readSessions(db, enService);
    if (sessions.panels.length < 2 && !enService) {
      console.error(
        'Il faut au moins deux sessions des données ouvertes : « npm run data -- download », puis « npm run ingest -- data ».',
      );
      return FAILED;
    }
    const constants = await constantsOf(db, sessions);
    const bilan = await replay(sessions, constants);
    print(bilan.pairs, sessions);
    printMentions(bilan.mentions);
    printSimulation(bilan.simulation);
    if (sessions.release !== null) {
      await writeCalcul(db, sessions.release.id, 'fiabilite', bilan);
      console.log(
        `\nRésultats rangés avec la version ${sessions.digest.slice(0, 12)} : la page « Fiabilité » les montre.`,
      );
    }
    if (json !== undefined) await writeFile(json, `${JSON.stringify(bilan, null, 2)}\n`);
    return DONE;
  } finally {
    await db.close();
  }
}

/** Those stored with the release, else fitted now, and stored where a release has none that this version can read. */
async function constantsOf(db: Database, { panels, release }: Sessions): Promise<Constants> {
  if (release === null) return fitConstants(panels);
  const { digest } = release.donnees.release;
  const stored = readStoredConstants(release.donnees.calculs.constantes, digest);
  if (stored !== null) return stored;
  const constants = fitConstants(panelsOf(release.donnees.formations));
  await writeCalcul(db, release.id, 'constantes', toStoredConstants(digest, constants));
  return constants;
}

async function replay({ panels, digest }: Sessions, constants: Constants): Promise<BilanFiabilite> {
  const previsions = new PrevisionsOuvertes(panels, constants);
  return {
    generatedAt: new Date().toISOString(),
    data: { sessions: panels.map(({ session }) => session), digest },
    pairs: scoreReplays(replayPairs(panels)),
    mentions: scoreAllMentions(panels),
    simulation: await simulateRapports(RAPPORTS_SIMULES, (mean) => previsions.precisionAnnuelle(mean)),
  };
}

const program = createCommand(
  'npm run backtest --',
  'Rejoue le passé : chaque session prévue d’après les précédentes, et comparée à ce qui est arrivé.',
)
  .option('--json <fichier>', 'écrit aussi tous les résultats en JSON')
  .option('--en-service', 'rejoue la version en service et elle seule, même si elle tient en une session')
  .action(async (options: Options) => {
    process.exitCode = await run(options);
  });
await runCommand(program);
