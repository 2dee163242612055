import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Command, InvalidArgumentError } from 'commander';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { openDatabase } from '@/lib/db/database';
import { readActiveRelease } from '@/lib/db/readActiveRelease';
import { readDonnees } from '@/lib/db/readDonnees';
import type { Donnees } from '@/lib/domain/release';
import { createDependances } from '@/lib/ingest/dependances';
import { ingest } from '@/lib/ingest/ingest';
import { findOfficialFiles } from '@/lib/ingest/officialFiles';
import { benchCatalogue } from './catalogue';
import { benchCharge } from './charge';
import { benchDocuments } from './documents';
import type { Ligne } from './measure';
import { printRequetes } from './requetes';
import { benchDebit, benchMemoire } from './serveur';
import { type Serveur, serveApplication, serveEmptyPage } from './web/serveurs';

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '');

/** The active release of the project's database; without one, the official documents, read into a passing database. */
async function loadDonnees(): Promise<Donnees> {
  const db = await openDatabase();
  try {
    if ((await readActiveRelease(db)) !== null) return await readDonnees(db);
  } finally {
    await db.close();
  }
  const files = await findOfficialFiles();
  const paths = [
    ...(files?.parcoursup.values() ?? []),
    ...(files?.onisep ? [files.onisep] : []),
    ...(files?.seeds ?? []),
  ];
  if (paths.length === 0)
    throw new Error('Aucune donnée à mesurer : lancez « npm start » ou « npm run ingest » d’abord.');
  const folder = await mkdtemp(join(tmpdir(), 'rose-bench-'));
  const passing = await openDatabase(pathToFileURL(join(folder, 'rose.db')).href);
  try {
    await ingest({ paths, db: passing, origine: 'fichiers' }, createDependances('fichiers'));
    return await readDonnees(passing);
  } finally {
    await passing.close();
    await rm(folder, { recursive: true });
  }
}

function print(lignes: readonly Ligne[]): void {
  for (const { name, value, unit, ratio } of lignes) {
    console.log(
      `${name.padEnd(36)} ${value.toFixed(2).padStart(10)} ${unit}   ${(ratio ?? 0).toFixed(1).padStart(8)} × la référence`,
    );
  }
}

/** What the server takes, on its prepared data: pages a second and memory, beside an empty page of the same framework. */
async function* benchServeur(requetes: number, secondes: number): AsyncGenerator<Ligne> {
  const servers: Serveur[] = [];
  try {
    const application = await serveApplication(ROOT, (line) => console.error(line));
    servers.push(application);
    const vide = await serveEmptyPage(ROOT);
    servers.push(vide);
    yield* benchMemoire(application, vide, requetes);
    yield* benchDebit(application, vide);
    yield* benchCharge(application, vide, 1000 * secondes);
  } finally {
    for (const server of servers) await server.stop();
  }
}

function count(text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new InvalidArgumentError('un nombre entier est attendu.');
  return Number(text);
}

const program = new Command('bench')
  .description('Mesure la vitesse, chaque ligne à côté d’une référence prise dans la même exécution.')
  .option('--json <fichier>', 'écrit aussi les lignes dans ce fichier')
  .option(
    '--requetes <nombre>',
    'requêtes variées après lesquelles la mémoire du serveur est lue, deux fois',
    count,
    5000,
  )
  .option('--charge <secondes>', 'durée de chaque foule, de 1, 50 et 500 connexions', count, 5)
  .option('--manquees', 'cite les requêtes familières dont la spécialité n’est pas trouvée');
program.parse();
try {
  const donnees = await loadDonnees();
  console.log(`${donnees.formations.length} formations, session ${donnees.release.session ?? 'inconnue'}`);
  const onisep = (await findOfficialFiles())?.onisep;
  const lignes = [...benchCatalogue(donnees), ...(onisep == null ? [] : await benchDocuments(onisep))];
  print(lignes);
  const {
    json,
    requetes,
    charge,
    manquees = false,
  } = program.opts<{
    json?: string;
    requetes: number;
    charge: number;
    manquees?: boolean;
  }>();
  for await (const ligne of benchServeur(requetes, charge)) {
    lignes.push(ligne);
    print([ligne]);
  }
  // What people look for is in the whole offer alone.
  if (!donnees.release.demonstration) printRequetes(buildCatalogue(donnees), { manquees });
  if (json !== undefined) await writeFile(json, `${JSON.stringify(lignes, null, 2)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
