import type { CodeConstat, Constat, Gravite } from '@/lib/domain/constat';
import { LICENCES } from '@/lib/domain/licences';
import type { Metier } from '@/lib/domain/metier';
import type { Repere } from '@/lib/domain/source';
import type { Comptage, EnTete, Evenement, Lecteur, Piece } from '@/lib/ingest/lecteur';
import { refuseDocument } from '@/lib/ingest/read/refusal';
import { type Forme, parseFiches, scanDocument } from '@/lib/ingest/sources/onisep/parse';
import { type MetierLu, normalizeMetier } from './normalize';

const FICHES_METIERS: Forme = { racine: 'metiers', fiche: 'metier', titre: 'Idéo-Fiches métiers' };

/**
 * Reads ONISEP's « Idéo-Fiches métiers »: the jobs that a BTS leads to, among all. Their diplomas are tied afterwards
 * (`join/metiers.ts`). See docs/sources/metiers.md.
 */
export const lecteurMetiers: Lecteur<Metier, 'metiers'> = {
  nature: 'metiers',
  editeur: 'Onisep',
  licence: LICENCES.onisep,
  readEnTete,
  read,
};

/** Neither the document nor its sheets bear a date. */
async function readEnTete(piece: Piece): Promise<EnTete> {
  await scanDocument(piece.open(), FICHES_METIERS);
  return { session: null, dateDonnees: null };
}

async function* read(piece: Piece, sourceId: string): AsyncGenerator<Evenement<Metier>, Comptage> {
  const total = { lignes: 0, lues: 0 };
  const ids = new Set<string>();
  for await (const fiche of parseFiches(piece.open(), FICHES_METIERS)) {
    total.lignes++;
    const metier = normalizeMetier(fiche);
    if (!metier.formations.some(({ libelle }) => /^BTSA? /.test(libelle))) continue;
    total.lues++;
    const repere: Repere = { ligne: fiche.ligne, ...(metier.nom === '' ? {} : { rubrique: metier.nom }) };
    const refus = judge(metier, ids, repere);
    if (refus !== null) {
      yield { type: 'constat', constat: refus };
      continue;
    }
    ids.add(metier.id);
    for (const constat of flagEmpty(metier, repere)) yield { type: 'constat', constat };
    yield { type: 'enregistrement', valeur: { ...metier, diplomes: [], origine: { sourceId, repere } } };
  }
  if (total.lignes === 0) {
    throw refuseDocument('document-vide', 'Le document XML ne contient aucune fiche.', { ligne: 1 });
  }
  return total;
}

/** Why a sheet is set aside, `null` when it is kept. */
function judge({ id, nom }: MetierLu, known: ReadonlySet<string>, repere: Repere): Constat | null {
  const refuse = (code: CodeConstat, message: string) => toConstat('refus', code, message, repere);
  const quoi = nom === '' ? 'sans nom' : `« ${nom} »`;
  if (id === '') return refuse('code-absent', `La fiche du métier ${quoi} n’a pas d’identifiant.`);
  if (!/^MET\.\d+$/.test(id)) {
    return refuse('code-invalide', `L’identifiant « ${id} » du métier ${quoi} n’est pas de la forme MET.797.`);
  }
  if (nom === '') return refuse('rubrique-absente', `La fiche de métier ${id} n’a pas de nom.`);
  return known.has(id) ? refuse('doublon', `Une autre fiche porte déjà l’identifiant ${id} du métier ${quoi}.`) : null;
}

/** What whoever hesitates reads first: a job without it tells nothing. */
function flagEmpty({ nom, accroche, nature }: MetierLu, repere: Repere): Constat[] {
  return [
    { rubrique: 'ce qu’il est', blocs: accroche },
    { rubrique: 'la nature du travail', blocs: nature },
  ]
    .filter(({ blocs }) => blocs.length === 0)
    .map(({ rubrique }) =>
      toConstat('alerte', 'rubrique-absente', `La fiche du métier « ${nom} » ne dit pas ${rubrique}.`, repere),
    );
}

function toConstat(gravite: Gravite, code: CodeConstat, message: string, repere: Repere): Constat {
  return { gravite, code, message, repere };
}
