import { Prisma } from '../generated/sqlite/client';
import type * as models from '../generated/sqlite/models';

/** Each model of the schema that a release fills: its row, as read. Parents come before children (foreign keys). */
export interface Rows {
  Source: models.SourceModel;
  DocumentEcarte: models.DocumentEcarteModel;
  Constat: models.ConstatModel;
  Diplome: models.DiplomeModel;
  Famille: models.FamilleModel;
  FamilleOption: models.FamilleOptionModel;
  Metier: models.MetierModel;
  MetierDiplome: models.MetierDiplomeModel;
  Insertion: models.InsertionModel;
  Etablissement: models.EtablissementModel;
  Formation: models.FormationModel;
  SessionFormation: models.SessionFormationModel;
  Groupe: models.GroupeModel;
  Rapport: models.RapportModel;
  RapportLigne: models.RapportLigneModel;
  RapportTableSpecialite: models.RapportTableSpecialiteModel;
  RapportNote: models.RapportNoteModel;
  RapportCritere: models.RapportCritereModel;
  RapportEds: models.RapportEdsModel;
  RapportTexte: models.RapportTexteModel;
}
export type Model = keyof Rows;

type Json = models.DiplomeModel['description'];

/** A row as written: the release is added by the writer, and JSON columns take any plain data. */
export type Written<M extends Model> = {
  readonly [K in keyof Omit<Rows[M], 'releaseId'>]: Json extends Rows[M][K] ? unknown : Rows[M][K];
};

/** Table and columns of each model, in the order of writing: parents first. `formations` alone may come after its children. */
export const TABLES: { readonly [M in Model]: { readonly table: string; readonly columns: readonly string[] } } = {
  Source: { table: 'sources', columns: Object.values(Prisma.SourceScalarFieldEnum) },
  DocumentEcarte: { table: 'documents_ecartes', columns: Object.values(Prisma.DocumentEcarteScalarFieldEnum) },
  Constat: { table: 'constats', columns: Object.values(Prisma.ConstatScalarFieldEnum) },
  Diplome: { table: 'diplomes', columns: Object.values(Prisma.DiplomeScalarFieldEnum) },
  Famille: { table: 'familles', columns: Object.values(Prisma.FamilleScalarFieldEnum) },
  FamilleOption: { table: 'famille_options', columns: Object.values(Prisma.FamilleOptionScalarFieldEnum) },
  Metier: { table: 'metiers', columns: Object.values(Prisma.MetierScalarFieldEnum) },
  MetierDiplome: { table: 'metier_diplomes', columns: Object.values(Prisma.MetierDiplomeScalarFieldEnum) },
  Insertion: { table: 'insertions', columns: Object.values(Prisma.InsertionScalarFieldEnum) },
  Etablissement: { table: 'etablissements', columns: Object.values(Prisma.EtablissementScalarFieldEnum) },
  Formation: { table: 'formations', columns: Object.values(Prisma.FormationScalarFieldEnum) },
  SessionFormation: { table: 'sessions', columns: Object.values(Prisma.SessionFormationScalarFieldEnum) },
  Groupe: { table: 'groupes', columns: Object.values(Prisma.GroupeScalarFieldEnum) },
  Rapport: { table: 'rapports', columns: Object.values(Prisma.RapportScalarFieldEnum) },
  RapportLigne: { table: 'rapport_lignes', columns: Object.values(Prisma.RapportLigneScalarFieldEnum) },
  RapportTableSpecialite: {
    table: 'rapport_tables_specialite',
    columns: Object.values(Prisma.RapportTableSpecialiteScalarFieldEnum),
  },
  RapportNote: { table: 'rapport_notes', columns: Object.values(Prisma.RapportNoteScalarFieldEnum) },
  RapportCritere: { table: 'rapport_criteres', columns: Object.values(Prisma.RapportCritereScalarFieldEnum) },
  RapportEds: { table: 'rapport_eds', columns: Object.values(Prisma.RapportEdsScalarFieldEnum) },
  RapportTexte: { table: 'rapport_textes', columns: Object.values(Prisma.RapportTexteScalarFieldEnum) },
};

/** Models in the order of writing. Deleting goes the other way. */
export const MODELS = Object.keys(TABLES) as readonly Model[];
