import type { Rapport } from '@/lib/domain/rapport';
import type { Lecteur, Piece } from '@/lib/ingest/lecteur';
import { decodeText } from '@/lib/ingest/read/decodeText';
import { refuseDocument } from '@/lib/ingest/read/refusal';
import { assembleRapport, type RapportLu } from './assemblage';
import { readPdf } from './pdf/readPdf';
import { isPdf } from './sniff';
import { readTexte } from './texte/readTexte';

/** A report is a few dozen pages; a whole archive of them is not one report. */
const OCTETS_MAX = 32 * 1024 * 1024;

/** What was read of a piece, so that its heading and its content are read in one go. */
const lectures = new WeakMap<Piece, Promise<RapportLu>>();

function readPiece(piece: Piece): Promise<RapportLu> {
  const known = lectures.get(piece);
  if (known !== undefined) return known;
  const lecture = readBytes(piece).then(async (bytes) =>
    assembleRapport(isPdf(bytes) ? await readPdf(bytes) : readTexte(await decode(bytes))),
  );
  lectures.set(piece, lecture);
  return lecture;
}

async function readBytes(piece: Piece): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of piece.open()) {
    total += chunk.length;
    if (total > OCTETS_MAX) {
      throw refuseDocument(
        'document-trop-grand',
        'Un rapport public ne dépasse pas 32 Mio : ce document en est un autre.',
      );
    }
    parts.push(chunk);
  }
  if (total === 0) throw refuseDocument('document-vide', 'Le document est vide (0 octet) : téléchargez-le de nouveau.');
  return Buffer.concat(parts);
}

async function decode(bytes: Uint8Array): Promise<string> {
  let texte = '';
  for await (const part of decodeText(
    (async function* () {
      yield bytes;
    })(),
  ))
    texte += part;
  return texte;
}

/**
 * Reader of a formation's public report, as PDF or as the text extracted from one. Its rows are those of its tables and
 * criteria.
 */
export const lecteurRapport: Lecteur<Rapport, 'rapport'> = {
  nature: 'rapport',
  editeur: 'Parcoursup, d’après l’établissement',
  licence: 'Document public',
  async readEnTete(piece) {
    const { session, dateDonnees } = await readPiece(piece);
    return { session, dateDonnees };
  },
  async *read(piece, sourceId) {
    const { rapport, constats, lignes } = await readPiece(piece);
    lectures.delete(piece);
    for (const constat of constats) yield { type: 'constat', constat };
    const repere = rapport.groupes[0]?.repere ?? rapport.notes[0]?.repere ?? {};
    yield { type: 'enregistrement', valeur: { ...rapport, origine: { sourceId, repere } } };
    return { lignes, lues: lignes };
  },
};
