import { writeFile } from 'node:fs/promises';
import { InvalidArgumentError } from 'commander';
import { createCommand, DONE, FAILED, runCommand } from '@/lib/console/command';
import { formatTable } from '@/lib/console/table';
import { writeCalcul } from '@/lib/db/calculs';
import { type Database, openDatabase } from '@/lib/db/database';
import { type PairScores, type Scores, scoreReplays } from '@/lib/forecast/backtest';
import type { BilanFiabilite, Simulation } from '@/lib/forecast/bilanFiabilite';
import type { Constants } from '@/lib/forecast/constants';
import { fitConstants } from '@/lib/forecast/fit';
import type { ScoreMentions } from '@/lib/forecast/mentionsAdmis';
import { panelsOf } from '@/lib/forecast/panels';
import { replayAfter, type ScoreEmprunt } from '@/lib/forecast/replay';
import { readStoredConstants, toStoredConstants } from '@/lib/forecast/storedConstants';
import { ObservationsIllisibles, readObservations, toPanels } from './observations';
import { readSessions, type Sessions } from './panels';
import { replaySessions } from './replaySessions';

const two = (score: Scores | null) => (score === null ? '–' : `${score.logLoss.toFixed(3)} / ${score.mae.toFixed(3)}`);
const percent = (value: number | null) => (value === null ? '–' : (100 * value).toFixed(1));

const COLUMNS = [
  ...['périmètre', 'nombre', 'modèle', 'national', 'diplôme', 'brut', 'taux accès'],
  ...['tenus', 'attendus', 'large.', 'promesse', 'dans80', 'ECE', 'ECE-d.', 'écart', 'gain [95 %]'],
];

const titleOf = ({ measure, from, to, gap }: PairScores) =>
  `${measure}, ${from} → ${to} (${gap} an${gap > 1 ? 's' : ''})`;

function rowOf({ scope, formations, model, promise, baselines, intervals }: PairScores): string[] {
  const [low, high] = intervals.gainLogLoss;
  const { national, diplome, brut, tauxAcces } = baselines;
  return [
    scope,
    String(formations),
    ...[model, national, diplome, brut, tauxAcces].map(two),
    ...[
      model.coverageShown,
      model.expectedShown,
      model.widthShown,
      promise,
      model.coverage80,
      model.ece,
      model.eceUnshifted,
      model.shift,
    ].map(percent),
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
    '\nChaque case : perte logarithmique / erreur absolue moyenne. En pour cent : part des comptes dans l’intervalle tel qu’il est affiché, part que le modèle y attend, largeur ; part qui tient la promesse ' +
      'du palier ; part dans l’intervalle central à 80 % (transformée aléatoire) ; erreur de calibration, la même sans le déplacement national, ce déplacement. Gain : perte logarithmique gagnée sur la meilleure référence.',
  );
}

const power = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 });

function printMentions(scores: readonly ScoreMentions[]): void {
  if (scores.length > 0) console.log('\nMentions des admis, perte logarithmique par admis :');
  for (const { from, to, admis, diplome, formation, classes } of scores) {
    console.log(
      `  ${from} → ${to} : diplôme ${diplome.toFixed(4)}, formation ${formation.toFixed(4)}, gain ${(diplome - formation).toFixed(4)} (${admis} admis)`,
    );
    const rows = classes.map(({ mention, de, a, attendus, brut, predit, venu }) => [
      mention,
      a === null ? `${power.format(de)} et plus` : `${power.format(de)} à ${power.format(a)}`,
      String(Math.round(attendus)),
      ...[brut, predit, venu].map((ratio) => ratio.toFixed(2)),
    ]);
    console.log(formatTable(['mention', 'rapport', 'attendus', 'brut', 'prédit', 'venu'], rows).join('\n'));
  }
}

function printEmprunts(emprunts: readonly ScoreEmprunt[], misesANiveau: BilanFiabilite['misesANiveau']): void {
  if (emprunts.length > 0) {
    console.log(
      '\nDispersion empruntée au total, rejouée sur le classement : tenus / attendus, sans puis avec l’élargissement.',
    );
    const shares = ({ coverageShown, expectedShown }: ScoreEmprunt['nu']) =>
      `${percent(coverageShown)} / ${percent(expectedShown)}`;
    const rows = emprunts.map(({ from, to, population, formations, nu, elargi }) => [
      `${from} → ${to}`,
      population,
      String(formations),
      shares(nu),
      shares(elargi),
    ]);
    console.log(formatTable(['paire', 'population', 'nombre', 'nu', 'élargi'], rows).join('\n'));
  }
  if (misesANiveau !== null) {
    const { previsions, coverageShown, expectedShown } = misesANiveau;
    console.log(
      `\nMises à niveau, constantes des BTS : ${percent(coverageShown)} % tenus pour ${percent(expectedShown)} % attendus, sur ${previsions} prévisions.`,
    );
  }
}

function printSimulation({ avertissement, rapports, lignes }: Simulation): void {
  console.log(`\nCellules d’un rapport, ${rapports} rapports. ${avertissement}`);
  const rows = lignes.map(({ cellules, scope, nombre, coverageShown, expectedShown, widthShown, bias, mae }) => [
    cellules,
    scope,
    String(nombre),
    ...[coverageShown, expectedShown, widthShown, bias, mae].map(percent),
  ]);
  const columns = ['cellules', 'taille', 'nombre', 'tenus', 'attendus', 'large.', 'biais', 'erreur'];
  console.log(formatTable(columns, rows).join('\n'));
}

interface Options {
  readonly json?: string;
  readonly enService?: boolean;
  readonly against?: string;
  readonly from?: readonly number[];
}

async function run({ json, enService = false, against, from }: Options): Promise<number> {
  const db = await openDatabase();
  try {
    const sessions = await readSessions(db, enService);
    if (against !== undefined) return await judge(sessions, { against, from, json });
    if (sessions.panels.length < 2 && !enService) {
      console.error(
        'Il faut au moins deux sessions des données ouvertes : « npm run data -- download », puis « npm run ingest -- data ».',
      );
      return FAILED;
    }
    const constants = await constantsOf(db, sessions);
    const bilan = await replaySessions(sessions, constants);
    print(bilan.pairs, sessions);
    printMentions(bilan.mentions);
    printEmprunts(bilan.emprunts, bilan.misesANiveau);
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

/** Scores what is forecast of somebody's session, from the loaded sessions that are older and the older ones of the same file. */
async function judge(
  sessions: Sessions,
  {
    against,
    from,
    json,
  }: { readonly against: string; readonly from: readonly number[] | undefined; readonly json: string | undefined },
): Promise<number> {
  const { panels: observed, nonPrevues, inconnues } = toPanels(await readObservations(against), sessions.panels);
  const target = observed.at(-1);
  if (target === undefined) {
    console.error(`${against} : aucune observation d’une formation chargée, d’une mesure et d’une population prévues.`);
    return FAILED;
  }
  const loaded = sessions.panels.filter(
    ({ session }) => session < target.session && (from === undefined || from.includes(session)),
  );
  const isLoaded = (session: number) => loaded.some((one) => one.session === session);
  const past = [...loaded, ...observed.slice(0, -1).filter(({ session }) => !isLoaded(session))].toSorted(
    (a, b) => a.session - b.session,
  );
  if (past.length === 0) {
    console.error(
      `Aucune session antérieure à ${target.session} n’est chargée${from === undefined ? '' : ` parmi ${from.join(', ')}`} : rien ne permet de la prévoir.`,
    );
    return FAILED;
  }
  const pairs = scoreReplays([replayAfter(past, target)]);
  print(pairs, { ...sessions, panels: past });
  console.log(
    `\nObservations laissées de côté : ${nonPrevues} d’une mesure ou d’une population non prévues, ${inconnues} de formations que les sessions chargées ne connaissent pas.`,
  );
  if (json !== undefined) {
    const data = { sessions: past.map(({ session }) => session), digest: sessions.digest };
    const written = { generatedAt: new Date().toISOString(), data, pairs, laissees: { nonPrevues, inconnues } };
    await writeFile(json, `${JSON.stringify(written, null, 2)}\n`);
  }
  return DONE;
}

/** @throws {InvalidArgumentError} in French */
function readYears(text: string): number[] {
  const years = text.split(',').map((year) => year.trim());
  if (!years.every((year) => /^20\d\d$/.test(year))) {
    throw new InvalidArgumentError('des années séparées par des virgules sont attendues, par exemple 2018,2019.');
  }
  return years.map(Number);
}

const program = createCommand(
  'npm run backtest --',
  'Rejoue le passé : chaque session prévue d’après les précédentes, et comparée à ce qui est arrivé.',
)
  .option('--json <fichier>', 'écrit aussi tous les résultats en JSON')
  .option('--en-service', 'rejoue la version en service et elle seule, même si elle tient en une session')
  .option(
    '--against <fichier>',
    'juge la prévision d’une session non chargée, d’après des observations en CSV (ou .gz)',
  )
  .option(
    '--from <sessions>',
    'avec --against : les seules sessions chargées à connaître, par exemple 2018,2019',
    readYears,
  )
  .action(async (options: Options) => {
    try {
      process.exitCode = await run(options);
    } catch (error) {
      if (!(error instanceof ObservationsIllisibles)) throw error;
      console.error(error.message);
      process.exitCode = FAILED;
    }
  });
await runCommand(program);
