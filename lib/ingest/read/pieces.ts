import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { DocumentRefuse, type Piece } from '@/lib/ingest/lecteur';
import { boundBytes, collectBytes, type Ouverture, openRefused, peekBytes, readFileBytes } from './bytes';
import { isSystemName, safeName } from './entryName';
import { gunzipBytes, isGzip } from './gunzip';
import { formatOctets, LIMITES, type Limites } from './limits';
import { CheminInvalide, refuseDocument } from './refusal';
import { isZip, listZip } from './unzip';

/**
 * Finds every document under files and folders: folders are walked in the order of their names, gzip and zip are read
 * through by their content. A container that cannot be read stands as one piece whose `open()` fails with the refusal,
 * so that the other documents are still listed. Hidden files and folders are left out unless named.
 * @throws {CheminInvalide} before the first piece, when a path does not exist or is neither a file nor a folder.
 */
export async function* listPieces(paths: readonly string[], limites: Limites = LIMITES): AsyncGenerator<Piece> {
  const roots = [];
  for (const path of paths) roots.push({ path, stats: await statRoot(path) });
  const visited = new Set<string>();
  for (const { path, stats } of roots) {
    if (stats.isDirectory()) yield* walkFolder(path, limites, visited);
    else yield* openFile(path, true, limites);
  }
}

async function statRoot(path: string): Promise<Stats> {
  let stats: Stats;
  try {
    stats = await stat(path);
  } catch (cause) {
    const missing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    throw new CheminInvalide(
      path,
      missing ? `« ${path} » n’existe pas.` : `« ${path} » ne peut pas être lu : vérifiez les droits d’accès.`,
      { cause },
    );
  }
  if (!stats.isDirectory() && !stats.isFile()) {
    throw new CheminInvalide(path, `« ${path} » n’est ni un fichier ni un dossier.`);
  }
  return stats;
}

async function* walkFolder(folder: string, limites: Limites, visited: Set<string>): AsyncGenerator<Piece> {
  let names: string[];
  try {
    // A link can lead back to a folder already walked.
    const real = await realpath(folder);
    if (visited.has(real)) return;
    visited.add(real);
    names = (await readdir(folder)).filter((name) => !isSystemName(name)).sort();
  } catch (cause) {
    const refus = refuseDocument(
      'document-illisible',
      'Ce dossier ne peut pas être lu : vérifiez ses droits d’accès.',
      undefined,
      cause,
    );
    yield { fichier: safeName(basename(folder)), explicite: true, open: openRefused(refus) };
    return;
  }
  for (const name of names) {
    const path = join(folder, name);
    // A dangling link is nothing that a person would call a document.
    const stats = await stat(path).catch(() => null);
    if (stats?.isDirectory()) yield* walkFolder(path, limites, visited);
    else if (stats?.isFile()) yield* openFile(path, false, limites);
  }
}

function openFile(path: string, explicite: boolean, limites: Limites): AsyncGenerator<Piece> {
  return expand({ fichier: safeName(basename(path)), explicite, open: () => readFileBytes(path), path }, limites, 0);
}

/** A document or a container; `path` when its bytes lie on the disk as they are. */
interface Contenant {
  readonly fichier: string;
  readonly explicite: boolean;
  readonly open: Ouverture;
  readonly path?: string;
}

async function* expand(contenant: Contenant, limites: Limites, niveau: number): AsyncGenerator<Piece> {
  const { fichier, explicite, open, path } = contenant;
  try {
    const head = await peekBytes(open, 4);
    if (isGzip(head)) {
      checkNiveau(niveau, limites);
      yield* expand({ fichier, explicite, open: () => gunzipBytes(open, limites) }, limites, niveau + 1);
      return;
    }
    if (isZip(head)) {
      checkNiveau(niveau, limites);
      const max = limites.octetsArchiveInterne;
      const tooLarge = `Une archive contenue dans une autre dépasse ${formatOctets(max)} : sortez-la de la première et donnez-la seule.`;
      const entrees = await listZip(path ?? (() => collectBytes(open, max, tooLarge)), limites);
      if (entrees !== null) {
        // An archive of several files is a folder: what is not known in it is passed over.
        const seul = entrees.length === 1;
        if (entrees.length === 0) throw refuseDocument('document-vide', 'L’archive ne contient aucun fichier.');
        for (const entree of entrees) {
          const nom = `${fichier} › ${entree.nom}`;
          yield* expand({ fichier: nom, explicite: explicite && seul, open: entree.open }, limites, niveau + 1);
        }
        return;
      }
    }
    yield { fichier, explicite, open: () => boundBytes(open(), limites) };
  } catch (error) {
    if (!(error instanceof DocumentRefuse)) throw error;
    yield { fichier, explicite, open: openRefused(error) };
  }
}

function checkNiveau(niveau: number, limites: Limites): void {
  if (niveau >= limites.niveaux) {
    throw refuseDocument(
      'document-trop-grand',
      `Plus de ${limites.niveaux} archives sont imbriquées l’une dans l’autre : donnez le document lui-même.`,
    );
  }
}
