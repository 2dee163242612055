import type { Nature } from '@/lib/domain/source';
import type { Piece } from '@/lib/ingest/lecteur';
import { sniff as sniffFiche } from '@/lib/ingest/sources/fiche/sniff';
import { sniffLycees } from '@/lib/ingest/sources/insertion/lycees';
import { sniffNomenclature } from '@/lib/ingest/sources/insertion/nomenclature';
import { sniffRegions } from '@/lib/ingest/sources/insertion/regions';
import { sniff as sniffMetiers } from '@/lib/ingest/sources/metiers/sniff';
import { sniff as sniffIdeo } from '@/lib/ingest/sources/onisep/sniff';
import { sniff as sniffParcoursup } from '@/lib/ingest/sources/parcoursup/sniff';
import { isPdf, sniff as sniffRapport } from '@/lib/ingest/sources/rapport/sniff';
import { peekBytes } from './bytes';
import type { Debut } from './debut';
import { decodeHead } from './decodeText';
import { findDoubleEncoding } from './doubleEncoding';
import { refuseDocument } from './refusal';
import { isZip } from './unzip';

/** `message` is French and says what the document looks like and what to do. */
export type Reconnaissance =
  | { readonly nature: Nature }
  | { readonly nature: null; readonly raison: 'vide' | 'inconnu'; readonly message: string };

const HEAD_LENGTH = 64 * 1024;

/** Strictest test first: each source knows its own documents. */
const SNIFFS: readonly (readonly [Nature, (debut: Debut) => boolean])[] = [
  ['parcoursup', sniffParcoursup],
  ['insertion-regions', sniffRegions],
  ['insertion-lycees', sniffLycees],
  ['n-mef', sniffNomenclature],
  ['ideo', sniffIdeo],
  ['metiers', sniffMetiers],
  ['rapport', sniffRapport],
  ['fiche', sniffFiche],
];

/**
 * Recognises the kind of a document from its first 64 KiB, never from its name.
 * @throws {DocumentRefuse} when the content cannot even be opened, or its letters were converted twice.
 */
export async function recognize(piece: Piece): Promise<Reconnaissance> {
  const bytes = await peekBytes(() => piece.open(), HEAD_LENGTH);
  if (bytes.length === 0) {
    return { nature: null, raison: 'vide', message: 'Le document est vide (0 octet) : téléchargez-le de nouveau.' };
  }
  const debut: Debut = { bytes, text: decodeHead(bytes) };
  // A whole head of blanks: what follows, if anything, would not make it a document.
  if (debut.text.trim() === '') {
    return { nature: null, raison: 'vide', message: 'Le document ne contient que des blancs.' };
  }
  const found = SNIFFS.find(([, sniff]) => sniff(debut));
  if (found) {
    const ligne = isPdf(bytes) ? null : findDoubleEncoding(debut.text);
    if (ligne === null) return { nature: found[0] };
    throw refuseDocument(
      'encodage',
      'Le document a été converti une fois de trop : « Ã© » y remplace « é ». Téléchargez-le de nouveau, sans le modifier.',
      { ligne },
    );
  }
  return { nature: null, raison: 'inconnu', message: describeUnknown(debut) };
}

function describeUnknown({ bytes, text }: Debut): string {
  const attendus =
    'Sont lus : les CSV officiels de Parcoursup, d’InserJeunes et de la nomenclature N_MEF, le rapport public d’une formation (PDF ou texte), une fiche de diplôme (markdown) et les XML « Idéo-Fiches formations » et « Idéo-Fiches métiers » de l’Onisep.';
  if (isZip(bytes)) {
    return `Le document est un classeur ou un texte bureautique : exportez-le en CSV (UTF-8). ${attendus}`;
  }
  if (bytes.includes(0)) return `Le document est binaire et d’un format inconnu. ${attendus}`;
  if (/^\s*<(!doctype html|html)/i.test(text)) {
    return `Le document est une page web, peut-être une erreur du site de téléchargement. ${attendus}`;
  }
  if (/^\s*[[{]/.test(text)) return `Le document semble être du JSON : exportez-le en CSV. ${attendus}`;
  return `La nature du document n’est pas reconnue. ${attendus}`;
}
