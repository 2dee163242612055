import { DocumentRefuse, type Lecteur, type Piece } from '@/lib/ingest/lecteur';
import { listPieces } from '@/lib/ingest/read/pieces';
import { recognize } from '@/lib/ingest/read/recognize';
import { lecteurInsertionLycees } from '@/lib/ingest/sources/insertion/lycees';
import { lecteurMetiers } from '@/lib/ingest/sources/metiers/lecteur';
import { lecteurOnisep } from '@/lib/ingest/sources/onisep/lecteur';
import { lecteurParcoursup } from '@/lib/ingest/sources/parcoursup/lecteur';
import { ErreurTelechargement } from './erreurs';
import type { Document } from './portails';

/** Readers can tell a whole document from one that was cut where no header shows it. */
const LECTEURS: Readonly<Record<Document['nature'], Lecteur<unknown>>> = {
  parcoursup: lecteurParcoursup,
  ideo: lecteurOnisep,
  metiers: lecteurMetiers,
  'insertion-lycees': lecteurInsertionLycees,
};

/**
 * Reads a downloaded file through, as the ingestion will: right kind, right session, whole to its last row, as many
 * rows as the portal announced. A server that lies about the length is found out here.
 * @returns Number of rows, or of sheets.
 * @throws {ErreurTelechargement} passing: another download may be whole.
 */
export async function verifyDocument(path: string, document: Document): Promise<number> {
  const { libelle, nature } = document;
  const wrong = (why: string, cause?: unknown) =>
    new ErreurTelechargement(`${libelle} : ${why}`, true, cause === undefined ? undefined : { cause });
  let unknown = 'le fichier reçu ne contient aucun document.';
  try {
    for await (const piece of listPieces([path])) {
      const found = await recognize(piece);
      if (found.nature === nature) return await readThrough(piece, document, wrong);
      unknown = found.nature === null ? found.message : `le document reçu est d’une autre nature (${found.nature}).`;
    }
  } catch (error) {
    if (error instanceof DocumentRefuse) throw wrong(error.constat.message, error);
    throw error;
  }
  throw wrong(unknown);
}

async function readThrough(
  piece: Piece,
  { nature, session, lignes }: Document,
  wrong: (why: string) => Error,
): Promise<number> {
  const lecteur = LECTEURS[nature];
  const entete = await lecteur.readEnTete(piece);
  if (entete.session !== session) throw wrong(`le document reçu est de la session ${entete.session}.`);
  const count = await countRows(lecteur, piece, wrong);
  if (lignes === null || count === lignes) return count;
  throw wrong(`${count} lignes reçues au lieu des ${lignes} annoncées par le portail.`);
}

async function countRows(lecteur: Lecteur<unknown>, piece: Piece, wrong: (why: string) => Error): Promise<number> {
  const events = lecteur.read(piece, 'verification');
  for (;;) {
    const { value, done } = await events.next();
    if (done) return value.lignes;
    if (value.type === 'constat' && value.constat.code === 'document-tronque') throw wrong(value.constat.message);
  }
}
