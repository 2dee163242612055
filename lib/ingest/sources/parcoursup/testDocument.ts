/** Small invented documents of the open data, for tests only: schools and counts are fictitious. */
import type { Constat } from '@/lib/domain/constat';
import type { SessionFormation } from '@/lib/domain/formation';
import type { Comptage, Piece } from '@/lib/ingest/lecture';
import type { Colonne } from './column';
import { COLONNES_EFFECTIFS } from './columnsEffectifs';
import { COLONNES_IDENTITE, COLONNES_IGNOREES, LIBELLE_DETAILLEE } from './columnsIdentite';
import { COLONNES_PARTS } from './columnsParts';
import { lecteurParcoursup } from './lecteur';

/** Cells by technical name; `rang` stands for the column without one. */
export type Cellules = Readonly<Record<string, string>>;

/** A consistent row of an invented BTS « Cartographie marine » of session 2023. */
const MODELE: Cellules = {
  session: '2023',
  contrat_etab: 'Public',
  cod_uai: '0290001U',
  g_ea_lib_vx: 'Lycée des Abers',
  dep: '29',
  dep_lib: 'Finistère',
  region_etab_aff: 'Bretagne',
  acad_mies: 'Rennes',
  ville_etab: 'Lannilis',
  lib_for_voe_ins: 'BTS - Services - Cartographie marine',
  select_form: 'formation sélective',
  fili: 'BTS',
  form_lib_voe_acc: 'BTS - Services',
  fil_lib_voe_acc: 'Cartographie marine',
  detail_forma: '',
  g_olocalisation_des_formations: '48.5725, -4.5211',
  cod_aff_form: '90001',
  lien_form_psup: 'https://parcoursup.example/fiche?g_ta_cod=90001',
  capa_fin: '24',
  voe_tot: '130',
  voe_tot_f: '60',
  nb_voe_pp: '100',
  nb_voe_pp_internat: '',
  nb_voe_pp_bg: '40',
  nb_voe_pp_bg_brs: '9',
  nb_voe_pp_bt: '30',
  nb_voe_pp_bt_brs: '8',
  nb_voe_pp_bp: '20',
  nb_voe_pp_bp_brs: '7',
  nb_voe_pp_at: '10',
  nb_voe_pc: '30',
  nb_voe_pc_bg: '12',
  nb_voe_pc_bt: '9',
  nb_voe_pc_bp: '6',
  nb_voe_pc_at: '3',
  nb_cla_pp: '70',
  nb_cla_pc: '10',
  nb_cla_pp_bg: '30',
  nb_cla_pp_bg_brs: '6',
  nb_cla_pp_bt: '22',
  nb_cla_pp_bt_brs: '5',
  nb_cla_pp_bp: '12',
  nb_cla_pp_bp_brs: '4',
  nb_cla_pp_at: '6',
  prop_tot: '50',
  prop_tot_bg: '20',
  prop_tot_bg_brs: '4',
  prop_tot_bt: '16',
  prop_tot_bt_brs: '3',
  prop_tot_bp: '10',
  prop_tot_bp_brs: '3',
  prop_tot_at: '4',
  acc_tot: '24',
  acc_tot_f: '12',
  acc_pp: '20',
  acc_pc: '4',
  acc_debutpp: '6',
  acc_datebac: '15',
  acc_finpp: '20',
  acc_brs: '5',
  acc_neobac: '20',
  acc_bg: '8',
  acc_bt: '7',
  acc_bp: '5',
  acc_at: '4',
  acc_mention_nonrenseignee: '0',
  acc_sansmention: '8',
  acc_ab: '7',
  acc_b: '4',
  acc_tb: '1',
  acc_tbf: '0',
  acc_bg_mention: '5',
  acc_bt_mention: '4',
  acc_bp_mention: '3',
  acc_term: '2',
  acc_term_f: '1',
  acc_aca_orig: '16',
  acc_aca_orig_idf: '16',
  pct_f: '50',
  pct_neobac: '83',
  pct_ab: '35',
  lib_grp1: 'Bacheliers généraux',
  ran_grp1: '25',
  lib_grp2: 'Autres candidats',
  ran_grp2: '18',
  taux_acces_ens: '62',
  part_acces_gen: '45',
  part_acces_tec: '35',
  part_acces_pro: '20',
};

/** What session 2019 says otherwise. */
const MODELE_2019: Cellules = { session: '2019', contrat_etab: 'Privé', acc_tb: '1', pct_bours: '25', rang: '41' };

let compteur = 90001;

/** A row of its own formation: its code follows the one before. */
export function row(cells: Cellules = {}): Cellules {
  compteur += 1;
  const code = String(compteur);
  return {
    ...MODELE,
    cod_aff_form: code,
    lien_form_psup: `https://parcoursup.example/fiche?g_ta_cod=${code}`,
    ...cells,
  };
}

/** The same in the columns of session 2019. */
export function row2019(cells: Cellules = {}): Cellules {
  return row({ ...MODELE_2019, ...cells });
}

export interface Presentation {
  readonly session?: 2018 | 2019 | 2023;
  readonly entete?: 'libelles' | 'techniques';
  readonly delimiteur?: ';' | ',' | '\t';
  readonly finDeLigne?: string;
  /** Rearranges the columns. */
  readonly ordre?: (colonnes: readonly Colonne<string>[]) => readonly Colonne<string>[];
}

/** Columns of a session's file, in an order that keeps the neighbours of « Filière de formation ». */
export function columnsOf(session: number): readonly Colonne<string>[] {
  return [...COLONNES_IDENTITE, ...COLONNES_EFFECTIFS, ...COLONNES_PARTS, ...COLONNES_IGNOREES].filter(
    (colonne) => colonne.sessions.includes(session) && !(session < 2020 && colonne.technique === 'lib_comp_voe_ins'),
  );
}

/** Writes rows as a document. */
export function write(rows: readonly Cellules[], presentation: Presentation = {}): string {
  const { session = 2023, entete = 'libelles', delimiteur = ';', finDeLigne = '\n' } = presentation;
  const colonnes = (presentation.ordre ?? ((all) => all))(columnsOf(session));
  const head = colonnes.map((colonne) => {
    if (entete === 'techniques') return colonne.technique ?? colonne.libelle;
    return session < 2020 && colonne.champ === 'specialite' ? LIBELLE_DETAILLEE : colonne.libelle;
  });
  const body = rows.map((cells) => colonnes.map(({ technique }) => cells[technique ?? 'rang'] ?? ''));
  return [head, ...body]
    .map((line) => line.map((cell) => quoteCell(cell, delimiteur)).join(delimiteur) + finDeLigne)
    .join('');
}

function quoteCell(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** A document in memory, given by chunks of `taille` bytes. */
export function pieceOf(content: string | Uint8Array, taille = 64 * 1024): Piece {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    fichier: 'invente.csv',
    explicite: true,
    async *open() {
      for (let at = 0; at < bytes.length; at += taille) yield bytes.subarray(at, at + taille);
    },
  };
}

export interface Lecture {
  readonly formations: SessionFormation[];
  readonly constats: Constat[];
  readonly comptage: Comptage;
}

/** Reads a whole document. */
export async function readAll(piece: Piece): Promise<Lecture> {
  const formations: SessionFormation[] = [];
  const constats: Constat[] = [];
  const events = lecteurParcoursup.read(piece, 'invente');
  for (;;) {
    const next = await events.next();
    if (next.done) return { formations, constats, comptage: next.value };
    if (next.value.type === 'enregistrement') formations.push(next.value.valeur);
    else constats.push(next.value.constat);
  }
}

/** Writes, then reads. */
export function readRows(rows: readonly Cellules[], presentation?: Presentation): Promise<Lecture> {
  return readAll(pieceOf(write(rows, presentation)));
}
