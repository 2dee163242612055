import { accessSync, constants, existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type Database, openDatabase } from '@/lib/db/database';
import { ErreurBase } from '@/lib/db/errors';
import type { Constat } from '@/lib/domain/constat';
import { ORIGINES_DONNEES, type OrigineDonnees } from '@/lib/domain/release';
import { EnvironnementInvalide, readEnvironnement } from '@/lib/env';
import { createDependances } from '@/lib/ingest/dependances';
import { ingest, MAX_REJECTS } from '@/lib/ingest/ingest';
import { describeProgress, describeReport } from '@/lib/ingest/presentation';
import { CheminInvalide } from '@/lib/ingest/read/refusal';

/** Exit codes of the contract. */
const RELEASED = 0;
const REFUSED = 1;
const BAD_USAGE = 2;

interface Options {
  readonly dryRun?: boolean;
  readonly json?: string;
  readonly maxRejects: number;
  readonly origine: OrigineDonnees;
}

const ROOT = fileURLToPath(new URL('..', import.meta.url));

function readPercent(text: string): number {
  const value = Number(text.replace(',', '.'));
  if (text.trim() === '' || !(value >= 0 && value <= 100)) throw new InvalidArgumentError('un nombre de 0 à 100.');
  return value;
}

/** Commander speaks English: its complaints are said again in French. */
const COMPLAINTS: Readonly<Record<string, string>> = {
  'commander.missingArgument': 'donnez au moins un fichier ou un dossier à importer.',
  'commander.unknownOption': 'option inconnue',
  'commander.optionMissingArgument': 'il manque une valeur à une option',
  'commander.invalidArgument': 'valeur d’option refusée',
};

const program = new Command('npm run ingest --')
  .description('Lit des documents officiels et en fait une nouvelle version des données, si tous sont bons.')
  .usage('CHEMIN… [options]')
  .argument('<chemins...>', 'fichiers ou dossiers (lus en entier), de toutes natures, .gz et .zip compris')
  .option('--dry-run', 'vérifie tout, n’écrit rien')
  .option('--json <fichier>', 'écrit le compte rendu complet, tous les constats compris')
  .option(
    '--max-rejects <pct>',
    'part de lignes refusées admise dans un document, en pourcentage',
    readPercent,
    MAX_REJECTS,
  )
  .addOption(
    new Option('--origine <origine>', 'd’où viennent les documents').choices(ORIGINES_DONNEES).default('fichiers'),
  )
  .helpOption('-h, --help', 'affiche cette aide')
  .configureHelp({
    styleTitle: (title) =>
      title.replace('Usage:', 'Usage :').replace('Arguments:', 'Arguments :').replace('Options:', 'Options :'),
    optionDescription: (option) =>
      option.defaultValue === undefined
        ? option.description
        : `${option.description} (par défaut : ${option.defaultValue})`,
  })
  .configureOutput({ outputError: () => {} })
  .exitOverride();

async function main(): Promise<number> {
  try {
    program.parse();
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.helpDisplayed') return RELEASED;
    const detail = /'[^']*'[^']*$/.exec(error.message)?.[0] ?? '';
    console.error(`Usage incorrect : ${COMPLAINTS[error.code] ?? error.message} ${detail}`.trim());
    console.error('Aide : npm run ingest -- --help');
    return BAD_USAGE;
  }
  const options = program.opts<Options>();
  const json = options.json === undefined ? null : resolve(options.json);
  if (json !== null && !isWritable(dirname(json))) {
    console.error(
      `Usage incorrect : le dossier de « ${options.json} » n’existe pas ou n’est pas accessible en écriture.`,
    );
    return BAD_USAGE;
  }
  return run(program.args, options, json);
}

async function run(paths: readonly string[], options: Options, json: string | null): Promise<number> {
  const constats: (Constat & { readonly fichier: string })[] = [];
  const db = await open(options.dryRun === true);
  try {
    const bilan = await ingest(
      {
        paths,
        db,
        dryRun: options.dryRun === true,
        maxRejects: options.maxRejects,
        origine: options.origine,
        onProgress: (progres) => {
          const line = describeProgress(progres);
          if (line !== null) console.log(line);
        },
        onConstat: (fichier, constat) => {
          if (json !== null) constats.push({ fichier, ...constat });
        },
      },
      createDependances(options.origine),
    );
    for (const line of describeReport(bilan)) console.log(line);
    if (json !== null) await writeFile(json, `${JSON.stringify({ ...bilan, constats }, null, 2)}\n`);
    return bilan.issue === 'refusee' ? REFUSED : RELEASED;
  } finally {
    await db?.close();
  }
}

/** A check needs no database: only to say whether anything would change. */
async function open(dryRun: boolean): Promise<Database | null> {
  const { databaseUrl } = readEnvironnement(process.env, ROOT);
  return dryRun && !existsSync(fileURLToPath(databaseUrl))
    ? null
    : openDatabase(databaseUrl, join(ROOT, 'prisma', 'migrations'));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

// A reader that leaves early (`| head`) is no failure of the import.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  if (error instanceof CheminInvalide || error instanceof EnvironnementInvalide) {
    console.error(`Usage incorrect : ${error.message}`);
    process.exitCode = BAD_USAGE;
  } else if (error instanceof ErreurBase) {
    console.error(error.message);
    process.exitCode = REFUSED;
  } else {
    console.error('Erreur imprévue : rien n’a été publié. Détail technique :');
    console.error(error);
    process.exitCode = REFUSED;
  }
}
