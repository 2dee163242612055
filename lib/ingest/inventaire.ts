import type { DocumentEcarte } from '@/lib/domain/release';
import type { Nature, Source } from '@/lib/domain/source';
import type { Refus } from './bilanIngestion';
import { DocumentRefuse, type EnTete, type Lecteur, type Piece } from './lecteur';
import { sourceIdOf } from './read/digestPiece';

/** A document to be read: recognised, identified, its session known. */
export interface Document {
  readonly piece: Piece;
  readonly source: Source;
  /** A PDF says where each word stands: of one report in two forms, it is the one to keep, unless the other is newer. */
  readonly positions: boolean;
}

/** What was found under the paths, before anything is read. */
export interface Inventaire {
  /** In the order of reading, which depends on the documents alone. */
  readonly documents: readonly Document[];
  /** What was named by hand and is of no known kind. */
  readonly refus: readonly Refus[];
  /** Documents too damaged to be identified. */
  readonly ecartes: readonly DocumentEcarte[];
  readonly ignores: readonly { readonly fichier: string; readonly raison: string }[];
  readonly doublons: readonly { readonly fichier: string; readonly identiqueA: string }[];
}

export type Reconnaissance =
  | { readonly nature: Nature }
  | { readonly nature: null; readonly raison: 'vide' | 'inconnu'; readonly message: string };

export interface DependancesInventaire {
  listPieces(paths: readonly string[]): AsyncIterable<Piece>;
  recognize(piece: Piece): Promise<Reconnaissance>;
  digestPiece(piece: Piece): Promise<{ sha256: string; octets: number }>;
  lecteurOf(nature: Nature): EnTeteLecteur;
}

type EnTeteLecteur = Pick<Lecteur<unknown>, 'editeur' | 'licence' | 'readEnTete'>;

/**
 * Finds, recognises and identifies every document. The same content twice is one document; what is of no known kind is
 * passed over in a folder and refused when named; what cannot be opened or read is set aside.
 * @param demonstration True for the embedded set: every source says so.
 * @throws {CheminInvalide} when a path leads nowhere.
 */
export async function takeInventory(
  paths: readonly string[],
  demonstration: boolean,
  dependances: DependancesInventaire,
): Promise<Inventaire> {
  const documents: Document[] = [];
  const refus: Refus[] = [];
  const ecartes: DocumentEcarte[] = [];
  const ignores: { fichier: string; raison: string }[] = [];
  const doublons: { fichier: string; identiqueA: string }[] = [];
  const seen = new Map<string, string>();
  for await (const piece of dependances.listPieces(paths)) {
    const { fichier } = piece;
    let nature: Nature | null = null;
    try {
      const reconnaissance = await dependances.recognize(piece);
      if (reconnaissance.nature === null) {
        if (piece.explicite) refus.push({ fichier, constat: unknownKind(reconnaissance) });
        else ignores.push({ fichier, raison: reconnaissance.message });
        continue;
      }
      nature = reconnaissance.nature;
      const digest = await dependances.digestPiece(piece);
      const identiqueA = seen.get(digest.sha256);
      if (identiqueA !== undefined) {
        doublons.push({ fichier, identiqueA });
        continue;
      }
      seen.set(digest.sha256, fichier);
      const lecteur = dependances.lecteurOf(nature);
      const enTete = await lecteur.readEnTete(piece);
      documents.push({
        piece,
        positions: nature === 'rapport' && (await startsWithPdf(piece)),
        source: describeSource(piece, nature, digest, lecteur, enTete, demonstration),
      });
    } catch (error) {
      if (!(error instanceof DocumentRefuse)) throw error;
      const session = nature === 'parcoursup' ? await findSession(piece, dependances.lecteurOf(nature)) : null;
      ecartes.push({ fichier, nature, session, constat: error.constat });
    }
  }
  return { documents: documents.sort(compareDocuments), refus, ecartes, ignores, doublons };
}

/** The session of damaged open data, where the start of the file still tells it. */
async function findSession(piece: Piece, lecteur: EnTeteLecteur): Promise<number | null> {
  try {
    return (await lecteur.readEnTete(piece)).session;
  } catch (error) {
    if (error instanceof DocumentRefuse) return null;
    throw error;
  }
}

function unknownKind({ raison, message }: Extract<Reconnaissance, { readonly nature: null }>): Refus['constat'] {
  const code = raison === 'vide' ? 'document-vide' : 'document-inconnu';
  return { gravite: 'refus', code, message, repere: { rubrique: 'document entier' } };
}

/** Invented documents are nobody's but ours, whatever their format; the report's figures are real. */
const DEMONSTRATION = { editeur: 'Rose des vœux (jeu de démonstration)', licence: 'MIT' };

function describeSource(
  { fichier }: Piece,
  nature: Nature,
  { sha256, octets }: { readonly sha256: string; readonly octets: number },
  { editeur, licence }: EnTeteLecteur,
  { session, dateDonnees }: EnTete,
  demonstration: boolean,
): Source {
  const author = demonstration && nature !== 'rapport' ? DEMONSTRATION : { editeur, licence };
  return { id: sourceIdOf(sha256), nature, fichier, sha256, octets, ...author, session, dateDonnees, demonstration };
}

async function startsWithPdf(piece: Piece): Promise<boolean> {
  for await (const chunk of piece.open()) return Buffer.from(chunk.subarray(0, 5)).toString('latin1') === '%PDF-';
  return false;
}

/** Diploma sheets first, since jobs and formations join them; then the newest session first, since it says what a formation is today; codes before the figures that they name. */
const READING_ORDER: Readonly<Record<Nature, number>> = {
  ideo: 0,
  fiche: 0,
  metiers: 1,
  parcoursup: 2,
  rapport: 2,
  'n-mef': 3,
  'insertion-regions': 4,
  'insertion-lycees': 4,
};

function compareDocuments(first: Document, second: Document): number {
  const { source: a } = first;
  const { source: b } = second;
  return (
    READING_ORDER[a.nature] - READING_ORDER[b.nature] ||
    (b.session ?? 0) - (a.session ?? 0) ||
    compareTexts(a.nature, b.nature) ||
    compareTexts(b.dateDonnees ?? '', a.dateDonnees ?? '') ||
    Number(second.positions) - Number(first.positions) ||
    compareTexts(a.sha256, b.sha256)
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
