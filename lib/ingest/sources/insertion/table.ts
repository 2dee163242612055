import type { CodeConstat, Constat } from '@/lib/domain/constat';
import type { Evenement, Piece } from '@/lib/ingest/lecteur';
import { decodeText } from '@/lib/ingest/read/decodeText';
import { refuseDocument } from '@/lib/ingest/read/refusal';
import { columnKey } from '@/lib/ingest/sources/parcoursup/column';
import { type Enregistrement, readRecords } from '@/lib/ingest/sources/parcoursup/records';

/** One row of an official table, its cells by technical name. */
export interface LigneTable {
  readonly ligne: number;
  /** The cell, trimmed; `''` for a column that the document does not have. */
  cell(colonne: string): string;
}

const SEMICOLON = () => ';';

/** True when the first line of a text names every one of the columns, by technical name or by label. */
export function namesColumns(text: string, colonnes: readonly string[]): boolean {
  const header = text.slice(0, text.search(/[\r\n]|$/));
  const keys = new Set(header.split(';').map((cell) => columnKey(cell.replaceAll('"', ''))));
  return colonnes.every((colonne) => keys.has(columnKey(colonne)));
}

/**
 * Reads an official table with semicolons, as it streams. Columns may stand in any order, under their technical name or the
 * label that it comes from (« Taux emploi 6 mois » is `taux_emploi_6_mois`).
 * @param requises Technical names without which no row can be read.
 * @yields Each row, or the finding that sets it aside.
 * @throws {DocumentRefuse} when it is empty, cut, in no readable encoding, or lacks columns.
 */
export async function* readTable(piece: Piece, requises: readonly string[]): AsyncGenerator<Evenement<LigneTable>> {
  const records = readRecords(decodeText(piece.open()), SEMICOLON);
  const header = await records.next();
  if (header.done) throw refuseDocument('document-vide', 'Le document ne contient aucune ligne.');
  const places = new Map(header.value.cellules.map((name, place) => [columnKey(name), place]));
  const absentes = requises.filter((colonne) => !places.has(columnKey(colonne)));
  if (absentes.length > 0) {
    await records.return(undefined);
    const message = `Colonnes absentes : ${absentes.map((colonne) => `« ${colonne} »`).join(', ')}.`;
    throw refuseDocument('colonnes-manquantes', message, { ligne: 1 });
  }
  const largeur = header.value.cellules.length;
  const isBroken = ({ guillemets, cellules }: Enregistrement) => guillemets || cellules.length !== largeur;
  // A row is only known to be the last one, and the document to be cut there, when no other follows.
  let broken: Enregistrement | null = null;
  for await (const record of records) {
    if (broken !== null) yield { type: 'constat', constat: describeBroken(broken, largeur) };
    broken = isBroken(record) ? record : null;
    if (broken !== null) continue;
    const { ligne, cellules } = record;
    const cell = (colonne: string) => cellules[places.get(columnKey(colonne)) ?? -1]?.trim() ?? '';
    yield { type: 'enregistrement', valeur: { ligne, cell } };
  }
  if (broken === null) return;
  if (broken.guillemets || broken.cellules.length < largeur) {
    const message = `La dernière ligne s’arrête à la colonne ${broken.cellules.length} sur ${largeur} : le document est incomplet, téléchargez-le de nouveau.`;
    throw refuseDocument('document-tronque', message, { ligne: broken.ligne });
  }
  yield { type: 'constat', constat: describeBroken(broken, largeur) };
}

function describeBroken({ ligne, guillemets, cellules }: Enregistrement, largeur: number): Constat {
  return guillemets
    ? refuseRow('cellule-illisible', 'Un guillemet est mal placé : les cellules ne peuvent pas être séparées.', ligne)
    : refuseRow('nombre-de-colonnes', `La ligne a ${cellules.length} colonnes au lieu de ${largeur}.`, ligne);
}

/** A row set aside. */
export function refuseRow(code: CodeConstat, message: string, ligne: number, rubrique?: string): Constat {
  return { gravite: 'refus', code, message, repere: { ligne, ...(rubrique !== undefined && { rubrique }) } };
}
