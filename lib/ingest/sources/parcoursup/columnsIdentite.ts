import { ANCIENNES, type Colonne, colonne, RECENTE, REQUISE } from './column';

/** What a row says beside its counts, as text. */
export type Identite =
  | 'session'
  | 'statut'
  | 'uai'
  | 'etablissement'
  | 'departementCode'
  | 'departement'
  | 'region'
  | 'academie'
  | 'commune'
  | 'libelle'
  | 'selectivite'
  | 'agregat'
  | 'famille'
  | 'specialite'
  | 'parcours'
  | 'coordonnees'
  | 'code'
  | 'lien'
  | 'tauxAcces'
  | 'partGeneral'
  | 'partTechnologique'
  | 'partProfessionnel'
  | 'groupe1'
  | 'rang1'
  | 'groupe2'
  | 'rang2'
  | 'groupe3'
  | 'rang3';

/** « Filière de formation »: the family alone, or from 2023 on the full label too, in another column of the same name. */
export const LIBELLE_FILIERE = 'Filière de formation';
/** The speciality until 2019; school, family and speciality in one text from 2023 on. */
export const LIBELLE_DETAILLEE = 'Filière de formation détaillée';
/** The speciality from 2023 on. Its presence tells the two meanings of the labels above apart. */
export const LIBELLE_BIS = 'Filière de formation détaillée bis';
export const LIBELLE_SELECTIVITE = 'Sélectivité';

const PART = (bac: string) =>
  `Part des terminales ${bac} qui étaient en position de recevoir une proposition en phase principale`;

/** Identity, labels, official shares and ranking groups. */
export const COLONNES_IDENTITE: readonly Colonne<Identite>[] = [
  colonne('session', 'session', 'Session', REQUISE),
  colonne('statut', 'contrat_etab', 'Statut de l’établissement de la filière de formation (public, privé…)'),
  colonne('uai', 'cod_uai', "Code UAI de l'établissement", REQUISE),
  colonne('etablissement', 'g_ea_lib_vx', 'Établissement', REQUISE),
  colonne('departementCode', 'dep', 'Code départemental de l’établissement', REQUISE),
  colonne('departement', 'dep_lib', 'Département de l’établissement'),
  colonne('region', 'region_etab_aff', 'Région de l’établissement'),
  colonne('academie', 'acad_mies', 'Académie de l’établissement'),
  colonne('commune', 'ville_etab', 'Commune de l’établissement', RECENTE),
  colonne('libelle', 'lib_for_voe_ins', LIBELLE_FILIERE, RECENTE),
  colonne('selectivite', 'select_form', LIBELLE_SELECTIVITE, RECENTE),
  colonne('agregat', 'fili', 'Filière de formation très agrégée', REQUISE),
  colonne('famille', 'form_lib_voe_acc', LIBELLE_FILIERE, REQUISE),
  colonne('specialite', 'fil_lib_voe_acc', LIBELLE_BIS, REQUISE),
  colonne('parcours', 'detail_forma', 'Filière de formation très détaillée'),
  colonne('coordonnees', 'g_olocalisation_des_formations', 'Coordonnées GPS de la formation'),
  colonne('code', 'cod_aff_form', 'cod_aff_form', RECENTE),
  colonne('lien', 'lien_form_psup', 'Lien de la formation sur la plateforme Parcoursup'),
  colonne('tauxAcces', 'taux_acces_ens', 'Taux d’accès', RECENTE),
  colonne('partGeneral', 'part_acces_gen', PART('générales'), RECENTE),
  colonne('partTechnologique', 'part_acces_tec', PART('technologiques'), RECENTE),
  colonne('partProfessionnel', 'part_acces_pro', PART('professionnelles'), RECENTE),
  colonne('groupe1', 'lib_grp1', 'Regroupement 1 effectué par les formations pour les classements', RECENTE),
  colonne('rang1', 'ran_grp1', 'Rang du dernier appelé du groupe 1', RECENTE),
  colonne('groupe2', 'lib_grp2', 'Regroupement 2 effectué par les formations pour les classements', RECENTE),
  colonne('rang2', 'ran_grp2', 'Rang du dernier appelé du groupe 2', RECENTE),
  colonne('groupe3', 'lib_grp3', 'Regroupement 3 effectué par les formations pour les classements', RECENTE),
  colonne('rang3', 'ran_grp3', 'Rang du dernier appelé du groupe 3', RECENTE),
];

/** Columns that are known and not read: other fields say the same, or they tell nothing of a BTS. */
export const COLONNES_IGNOREES: readonly Colonne<'ignoree'>[] = [
  colonne('ignoree', 'lib_comp_voe_ins', LIBELLE_DETAILLEE, RECENTE),
  colonne('ignoree', 'list_com', 'list_com', RECENTE),
  colonne('ignoree', 'tri', 'tri'),
  colonne('ignoree', 'detail_forma2', "Concours communs et banque d'épreuves", RECENTE),
  colonne('ignoree', 'regr_forma', "Concours communs et banques d'épreuves", { sessions: ANCIENNES }),
  colonne('ignoree', 'etablissement_id_paysage', 'etablissement_id_paysage', RECENTE),
  colonne('ignoree', 'composante_id_paysage', 'composante_id_paysage', RECENTE),
  // Their denominator changes between sessions: recomputed from the counts wherever it is needed.
  colonne('ignoree', 'pct_etab_orig', '% d’admis néo bacheliers issus du même établissement (BTS/CPGE)'),
  colonne('ignoree', 'pct_bours', '% d’admis néo bacheliers boursiers'),
  colonne('ignoree', 'pct_bg_mention', 'Dont % d’admis avec mention (BG)'),
  colonne('ignoree', 'pct_bt_mention', 'Dont % d’admis avec mention (BT)'),
  colonne('ignoree', 'pct_bp_mention', 'Dont % d’admis avec mention (BP)'),
  // One label for three columns in some exports.
  colonne('ignoree', null, 'Dont % d’admis avec mention', { sessions: [] }),
];
