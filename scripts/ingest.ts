import { accessSync, constants, existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InvalidArgumentError, Option } from 'commander';
import { createCommand, DONE, FAILED, runCommand } from '@/lib/console/command';
import { describeProgress, describeReport } from '@/lib/console/importReport';
import { type Database, isShared, migrationsFolderOf, openDatabase } from '@/lib/db/database';
import { requireSound } from '@/lib/db/soundness';
import type { Constat } from '@/lib/domain/constat';
import { ORIGINES_DONNEES, type OrigineDonnees } from '@/lib/domain/release';
import { readEnvironnement } from '@/lib/env';
import { createDependances } from '@/lib/ingest/dependances';
import { ingest, MAX_REJECTS } from '@/lib/ingest/ingest';
import { CheminInvalide } from '@/lib/ingest/read/refusal';

interface Options {
  readonly dryRun?: boolean;
  readonly strict?: boolean;
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

const program = createCommand(
  'npm run ingest --',
  'Lit des documents officiels et en fait une nouvelle version des données ; ce qui ne peut pas être lu en entier est écarté et nommé.',
)
  .usage('CHEMIN… [options]')
  .argument('<chemins...>', 'fichiers ou dossiers (lus en entier), de toutes natures, .gz et .zip compris')
  .option('--dry-run', 'vérifie tout, n’écrit rien')
  .option('--strict', 'refuse tout dès qu’un document ne peut pas être lu en entier')
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
  .action(async (paths: readonly string[], options: Options) => {
    process.exitCode = await run(paths, options);
  });

async function run(paths: readonly string[], options: Options): Promise<number> {
  const json = options.json === undefined ? null : resolve(options.json);
  if (json !== null && !isWritable(dirname(json))) {
    throw new CheminInvalide(
      options.json ?? '',
      `le dossier de « ${options.json} » n’existe pas ou n’est pas accessible en écriture.`,
    );
  }
  const constats: (Constat & { readonly fichier: string })[] = [];
  const db = await open(options.dryRun === true);
  try {
    const bilan = await ingest(
      {
        paths,
        db,
        dryRun: options.dryRun === true,
        strict: options.strict === true,
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
    return bilan.issue === 'refusee' ? FAILED : DONE;
  } finally {
    await db?.close();
  }
}

/** A check needs no database: only to say whether anything would change. */
async function open(dryRun: boolean): Promise<Database | null> {
  const { databaseUrl } = readEnvironnement(process.env, ROOT);
  if (dryRun && !isShared(databaseUrl) && !existsSync(fileURLToPath(databaseUrl))) return null;
  await requireSound(databaseUrl, ROOT);
  return openDatabase(databaseUrl, migrationsFolderOf(databaseUrl, ROOT));
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

await runCommand(program, 'Erreur imprévue : rien n’a été publié. Détail technique :');
