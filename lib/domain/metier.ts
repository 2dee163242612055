import type { Origine } from './source';
import type { Bloc } from './texte';

/** A job's name in its three forms: « cadreur/euse », « cadreuse », « cadreur ». */
export interface NomMetier {
  readonly nom: string;
  readonly feminin: string;
  readonly masculin: string;
}

/** An entry of one of ONISEP's lists: a centre d'intérêt (« j'aime organiser, gérer »), a sector (« Santé »). */
export interface Rubrique {
  readonly id: string;
  readonly libelle: string;
}

/** ONISEP's sheet of a job that a BTS leads to. Empty texts and lists: the sheet does not say. */
export interface Metier extends NomMetier {
  /** « MET.797 ». */
  readonly id: string;
  readonly synonymes: readonly NomMetier[];
  readonly accroche: readonly Bloc[];
  readonly nature: readonly Bloc[];
  readonly competences: readonly Bloc[];
  readonly conditions: readonly Bloc[];
  readonly acces: readonly Bloc[];
  /** Lowest level of studies: « Bac + 2 ». `null` when the sheet does not say. */
  readonly niveauAcces: string | null;
  readonly interets: readonly Rubrique[];
  readonly secteurs: readonly Rubrique[];
  /** Jobs named beside it; not each of them has a sheet here. */
  readonly associes: readonly Rubrique[];
  /** Codes of the Répertoire opérationnel des métiers: « M1501 ». */
  readonly romes: readonly string[];
  /** Formations that the sheet names as the least one needs, of every level: « FOR.1054 ». */
  readonly formations: readonly Rubrique[];
  /** Codes scolarité of the diploma sheets among them, in order. */
  readonly diplomes: readonly string[];
  readonly origine: Origine;
}

/** A job's name for everybody: « cadreur·euse ». */
export const nomEpicene = ({ nom }: Pick<NomMetier, 'nom'>) => nom.replaceAll('/', '·');
