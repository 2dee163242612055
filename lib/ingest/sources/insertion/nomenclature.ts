import { LICENCES } from '@/lib/domain/licences';
import type { Comptage, Evenement, Lecteur, Piece } from '@/lib/ingest/lecteur';
import type { Debut } from '@/lib/ingest/read/debut';
import { refuseDocument } from '@/lib/ingest/read/refusal';
import { MEF_BTS } from './insertionLue';
import { namesColumns, readTable } from './table';
import { readRow } from './valeurs';

/** One line of N_MEF: a course by its statistical code, and the diploma that it leads to. */
export interface Mef {
  /** MEF_STAT_11. */
  readonly mef: string;
  /** Code scolarité, 8 digits. */
  readonly diplomeCode: string;
}

const COLONNES = ['MEF_STAT_11', 'FORMATION_DIPLOME'];

/** True for N_MEF, the official table of courses. */
export function sniffNomenclature({ text }: Debut): boolean {
  return namesColumns(text, COLONNES);
}

/** Reads N_MEF (Base centrale des nomenclatures): what InserJeunes calls a diploma of pupils. */
export const lecteurNomenclature: Lecteur<Mef, 'n-mef'> = {
  nature: 'n-mef',
  editeur: 'DEPP (Base centrale des nomenclatures)',
  licence: LICENCES.inserjeunes,
  readEnTete: async () => ({ session: null, dateDonnees: null }),
  read,
};

async function* read(piece: Piece): AsyncGenerator<Evenement<Mef>, Comptage> {
  const total = { lignes: 0, lues: 0 };
  for await (const event of readTable(piece, COLONNES)) {
    total.lignes++;
    if (event.type === 'enregistrement' && !MEF_BTS.test(event.valeur.cell('MEF_STAT_11'))) continue;
    total.lues++;
    if (event.type === 'constat') yield event;
    else {
      yield readRow(event.valeur, (valeurs) => {
        const diplomeCode = valeurs.text('FORMATION_DIPLOME');
        if (!/^\d{8}$/.test(diplomeCode)) valeurs.refuse('code-invalide', 'FORMATION_DIPLOME', 'n’a pas 8 chiffres');
        return { mef: valeurs.text('MEF_STAT_11'), diplomeCode };
      });
    }
  }
  if (total.lues === 0) throw refuseDocument('document-vide', 'Aucune ligne du document ne concerne un BTS.');
  return total;
}
