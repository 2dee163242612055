import type { Piece } from '@/lib/ingest/lecteur';
import { decodeText } from '@/lib/ingest/read/decodeText';
import { refuseDocument } from '@/lib/ingest/read/refusal';
import { type Ambigues, type Entete, resolveHeader, settleFilieres } from './header';
import { type Enregistrement, readRecords } from './records';

/** A document whose header is understood; `lignes` goes on from the first row after it. */
export interface Document {
  readonly entete: Entete;
  readonly lignes: AsyncGenerator<Enregistrement>;
}

/**
 * Opens a document of the open data and understands its header.
 * @throws {DocumentRefuse} when it is empty, truncated, in no readable encoding, or lacks columns.
 */
export async function openDocument(piece: Piece): Promise<Document> {
  const lignes = readRecords(decodeText(piece.open()));
  try {
    const first = await lignes.next();
    if (first.done) throw refuseDocument('document-vide', 'Le document ne contient aucune ligne.');
    if (first.value.guillemets) {
      throw refuseDocument(
        'document-tronque',
        'La ligne d’en-tête a un guillemet non refermé : le document est incomplet.',
        {
          ligne: first.value.ligne,
        },
      );
    }
    const { entete, ambigues } = resolveHeader(first.value.cellules);
    return { entete: ambigues === null ? entete : await settle(piece, entete, ambigues), lignes };
  } catch (error) {
    await lignes.return(undefined);
    throw error;
  }
}

/**
 * When columns were moved, the first BTS row tells the two « Filière de formation » apart: the full label begins with
 * the family. Costs a second reading up to that row.
 */
async function settle(piece: Piece, entete: Entete, [first, second]: Ambigues): Promise<Entete> {
  const agregat = entete.identite.get('agregat') ?? -1;
  for await (const { cellules } of skipFirst(readRecords(decodeText(piece.open())))) {
    if (cellules[agregat]?.trim() !== 'BTS') continue;
    const [a, b] = [cellules[first]?.trim() ?? '', cellules[second]?.trim() ?? ''];
    if (beginsWithFamily(a, b)) return settleFilieres(entete, first, second);
    if (beginsWithFamily(b, a)) return settleFilieres(entete, second, first);
    break;
  }
  throw refuseDocument(
    'document-illisible',
    'Deux colonnes s’appellent « Filière de formation » et rien ne permet plus de les distinguer : exportez de nouveau le fichier officiel, sans déplacer ses colonnes.',
    { ligne: 1, rubrique: 'Filière de formation' },
  );
}

/** True when a full label is that of a family: « BTS - Services - Tourisme » of « BTS - Services ». */
export function beginsWithFamily(libelle: string, famille: string): boolean {
  return famille !== '' && libelle.startsWith(`${famille} - `);
}

async function* skipFirst<T>(items: AsyncGenerator<T>): AsyncGenerator<T> {
  let first = true;
  for await (const item of items) {
    if (!first) yield item;
    first = false;
  }
}
