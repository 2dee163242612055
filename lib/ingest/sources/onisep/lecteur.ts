import type { Diplome } from '@/lib/domain/diplome';
import { LICENCES } from '@/lib/domain/licences';
import { composeDiplome, readDate } from '@/lib/ingest/diplome/composeDiplome';
import type { Comptage, EnTete, Evenement, Lecteur, Piece } from '@/lib/ingest/lecteur';
import { refuseDocument } from '@/lib/ingest/read/refusal';
import { normalizeFiche } from './normalize';
import { FICHES_FORMATIONS, parseFiches, scanDocument } from './parse';

/**
 * Reads ONISEP's « Idéo-Fiches formations »: the sheets of BTS and BTSA, among those of every diploma. See
 * docs/sources/onisep.md.
 */
export const lecteurOnisep: Lecteur<Diplome, 'ideo'> = {
  nature: 'ideo',
  editeur: 'Onisep',
  licence: LICENCES.onisep,
  readEnTete,
  read,
};

/** The document has no date of its own: the latest modification of any of its sheets stands for it. */
async function readEnTete(piece: Piece): Promise<EnTete> {
  let dateDonnees: string | null = null;
  await scanDocument(piece.open(), FICHES_FORMATIONS, (texte) => {
    for (const [, jour] of texte.matchAll(/<modification_date>\s*([\d/]{10})\s*</g)) {
      const date = readDate(jour ?? '');
      if (date !== null && (dateDonnees === null || date > dateDonnees)) dateDonnees = date;
    }
  });
  return { session: null, dateDonnees };
}

async function* read(piece: Piece, sourceId: string): AsyncGenerator<Evenement<Diplome>, Comptage> {
  const total = { lignes: 0, lues: 0 };
  for await (const fiche of parseFiches(piece.open(), FICHES_FORMATIONS)) {
    total.lignes++;
    const brute = normalizeFiche(fiche);
    if (brute === null) continue;
    total.lues++;
    const { diplome, constats } = composeDiplome(brute, sourceId);
    for (const constat of constats) yield { type: 'constat', constat };
    if (diplome !== null) yield { type: 'enregistrement', valeur: diplome };
  }
  if (total.lignes === 0)
    throw refuseDocument('document-vide', 'Le document XML ne contient aucune fiche.', { ligne: 1 });
  return total;
}
