import type { Delai, MesureInsertion } from '@/lib/domain/insertion';
import { LICENCES } from '@/lib/domain/licences';
import type { Comptage, Evenement, Lecteur, Piece } from '@/lib/ingest/lecteur';
import type { Debut } from '@/lib/ingest/read/debut';
import { refuseDocument } from '@/lib/ingest/read/refusal';
import { dureeOf, type InsertionLue, MEF_BTS } from './insertionLue';
import { type LigneTable, namesColumns, readTable } from './table';
import { readRow, type Valeurs } from './valeurs';

const COLONNES = [
  'annee',
  'uai',
  'libelle',
  'region',
  'type_diplome',
  'code_formation_mefstat11',
  'part_en_poursuite_d_etudes',
  'part_en_emploi_6_mois_apres_la_sortie',
  'part_des_autres_situations',
  'taux_poursuite_etudes',
  'taux_emploi_6_mois',
  'taux_emploi_12_mois',
  'taux_emploi_18_mois',
  'taux_emploi_24_mois',
];

/** True for InserJeunes' official table by school and diploma. */
export function sniffLycees({ text }: Debut): boolean {
  return namesColumns(text, COLONNES);
}

/**
 * Reads InserJeunes by school and diploma (`fr-en-inserjeunes-lycee_pro-formation-fine`): pupils of BTS. See
 * docs/sources/inserjeunes.md.
 */
export const lecteurInsertionLycees: Lecteur<InsertionLue, 'insertion-lycees'> = {
  nature: 'insertion-lycees',
  editeur: 'DEPP et DARES (InserJeunes)',
  licence: LICENCES.inserjeunes,
  // The period stands on each row.
  readEnTete: async () => ({ session: null, dateDonnees: null }),
  read,
};

async function* read(piece: Piece, sourceId: string): AsyncGenerator<Evenement<InsertionLue>, Comptage> {
  const total = { lignes: 0, lues: 0 };
  for await (const event of readTable(piece, COLONNES)) {
    total.lignes++;
    if (event.type === 'enregistrement' && event.valeur.cell('type_diplome') !== 'BTS') continue;
    total.lues++;
    yield event.type === 'constat' ? event : judge(event.valeur, sourceId);
  }
  if (total.lues === 0) throw refuseDocument('document-vide', 'Aucune ligne du document ne concerne un BTS.');
  return total;
}

function judge(row: LigneTable, sourceId: string): Evenement<InsertionLue> {
  // Figures of a school as a whole are none of a diploma's.
  if (row.cell('code_formation_mefstat11') === '') {
    const message = 'La ligne réunit plusieurs diplômes de l’établissement : elle ne dit rien d’un BTS.';
    return {
      type: 'constat',
      constat: { gravite: 'exclusion', code: 'code-absent', message, repere: { ligne: row.ligne } },
    };
  }
  return readRow(row, (valeurs) => compose(row, valeurs, sourceId));
}

function compose({ ligne }: LigneTable, valeurs: Valeurs, sourceId: string): InsertionLue {
  const periode = /^(?:cumul )?(20\d\d-20\d\d)$/.exec(valeurs.text('annee'))?.[1];
  const mef = valeurs.text('code_formation_mefstat11');
  const uai = valeurs.text('uai');
  if (!MEF_BTS.test(mef)) valeurs.refuse('code-invalide', 'code_formation_mefstat11', 'n’est pas le code d’un BTS');
  if (!/^\d{7}[A-Z]$/.test(uai)) valeurs.refuse('uai-invalide', 'uai', 'n’est pas un code UAI');
  const emploi = (delai: Delai): MesureInsertion => ({
    effectif: null,
    taux: valeurs.percent(`taux_emploi_${delai}_mois`),
  });
  return {
    formation: { kind: 'mef', code: mef },
    voie: 'scolaire',
    duree: dureeOf(mef),
    periode: periode ?? valeurs.refuse('session-invalide', 'annee', 'n’est pas une période comme « cumul 2023-2024 »'),
    lieu: { kind: 'lycee', code: uai, nom: valeurs.text('libelle'), region: valeurs.text('region') || null },
    derniereAnnee: null,
    sortants: null,
    poursuite: { effectif: null, taux: valeurs.percent('taux_poursuite_etudes') },
    emploi: { 6: emploi(6), 12: emploi(12), 18: emploi(18), 24: emploi(24) },
    parts: {
      poursuite: valeurs.percent('part_en_poursuite_d_etudes'),
      emploi: valeurs.percent('part_en_emploi_6_mois_apres_la_sortie'),
      autres: valeurs.percent('part_des_autres_situations'),
    },
    origine: { sourceId, repere: { ligne } },
  };
}
