import { readdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Nature } from '@/lib/domain/source';
import { DocumentRefuse, type Piece } from '@/lib/ingest/lecteur';
import { listPieces } from '@/lib/ingest/read/pieces';
import { recognize } from '@/lib/ingest/read/recognize';
import { lecteurParcoursup } from '@/lib/ingest/sources/parcoursup/lecteur';

/** Where the official documents lie on this machine. */
export interface FichiersOfficiels {
  /** Open data by session. */
  readonly parcoursup: ReadonlyMap<number, string>;
  /** ONISEP's « Idéo-Fiches formations ». */
  readonly onisep: string | null;
  /** ONISEP's « Idéo-Fiches métiers ». */
  readonly metiers: string | null;
  /** InserJeunes by région. */
  readonly insertionRegions: string | null;
  /** N_MEF. */
  readonly nMef: string | null;
  /** The documents that the product starts from, sorted; empty when there are none. */
  readonly seeds: readonly string[];
  /** Folder of the sample reports: for tests only, never loaded beside real data. */
  readonly samples: string | null;
}

/**
 * Finds the official documents under `ROSE_DATA`, else `../shared`, each recognised from its content. The folder either
 * holds `data`, `seeds` and `samples/reports`, or is such a `data` folder itself.
 * @returns `null` when neither folder exists.
 */
export async function findOfficialFiles(
  root: string = process.env.ROSE_DATA || '../shared',
): Promise<FichiersOfficiels | null> {
  const folder = resolve(root);
  if (!(await isFolder(folder))) return null;
  const inner = join(folder, 'data');
  const data = (await isFolder(inner)) ? inner : folder;
  const beside = async (name: string): Promise<string | null> => {
    for (const base of [folder, dirname(folder)]) if (await isFolder(join(base, name))) return join(base, name);
    return null;
  };
  const seeds = await beside('seeds');
  return {
    ...(await sortData(data)),
    seeds: seeds === null ? [] : (await filesUnder(seeds)).filter((path) => path.endsWith('.txt')),
    samples: await beside(join('samples', 'reports')),
  };
}

async function sortData(
  folder: string,
): Promise<Pick<FichiersOfficiels, 'parcoursup' | 'onisep' | 'metiers' | 'insertionRegions' | 'nMef'>> {
  const parcoursup = new Map<number, string>();
  const paths = new Map<Nature, string>();
  for (const path of await filesUnder(folder)) {
    for await (const piece of listPieces([path])) {
      const found = await judgePiece(piece);
      if (typeof found === 'number') parcoursup.set(found, path);
      else if (found !== null) paths.set(found, path);
    }
  }
  const pathOf = (nature: Nature) => paths.get(nature) ?? null;
  return {
    parcoursup,
    onisep: pathOf('ideo'),
    metiers: pathOf('metiers'),
    insertionRegions: pathOf('insertion-regions'),
    nMef: pathOf('n-mef'),
  };
}

/** The session of an open data file, the kind of another document, `null` for what is none. */
async function judgePiece(piece: Piece): Promise<number | Nature | null> {
  try {
    const { nature } = await recognize(piece);
    if (nature === 'parcoursup') return (await lecteurParcoursup.readEnTete(piece)).session;
    return nature;
  } catch (error) {
    // A download cut short is not an official file; ingestion is where it is refused.
    if (error instanceof DocumentRefuse) return null;
    throw error;
  }
}

async function isFolder(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
