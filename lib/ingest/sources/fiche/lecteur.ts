import type { Diplome } from '@/lib/domain/diplome';
import { LICENCES } from '@/lib/domain/licences';
import { composeDiplome } from '@/lib/ingest/diplome/composeDiplome';
import type { Comptage, EnTete, Evenement, Lecteur, Piece } from '@/lib/ingest/lecteur';
import { normalizeFiche } from './normalize';
import { parseMarkdown } from './parse';

/** Reads diploma sheets in markdown, one or several in a document. See docs/sources/fiche-diplome.md. */
export const lecteurFiche: Lecteur<Diplome, 'fiche'> = {
  nature: 'fiche',
  editeur: 'Onisep',
  licence: LICENCES.onisep,
  readEnTete,
  read,
};

async function readEnTete(piece: Piece): Promise<EnTete> {
  await parseMarkdown(piece.open());
  return { session: null, dateDonnees: null };
}

async function* read(piece: Piece, sourceId: string): AsyncGenerator<Evenement<Diplome>, Comptage> {
  const { fiches, lignes, termine } = await parseMarkdown(piece.open());
  let lues = 0;
  for (const fiche of fiches) {
    const brute = normalizeFiche(fiche);
    if (brute === null) continue;
    lues++;
    const { diplome, constats } = composeDiplome(brute, sourceId);
    for (const constat of constats) yield { type: 'constat', constat };
    if (diplome !== null) yield { type: 'enregistrement', valeur: diplome };
  }
  if (!termine) {
    yield {
      type: 'constat',
      constat: {
        gravite: 'alerte',
        code: 'document-tronque',
        message: 'La dernière ligne n’est pas terminée : vérifiez que la liste des métiers est complète.',
        repere: { ligne: lignes },
      },
    };
  }
  return { lignes: fiches.length, lues };
}
