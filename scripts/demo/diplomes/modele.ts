import type { Recrutement } from '../recrutements';

/** What a school must be to offer a diploma. */
export type Vocation =
  | 'tertiaire'
  | 'industrielle'
  | 'sanitaire'
  | 'agricole'
  | 'hoteliere'
  | 'maritime'
  | 'audiovisuelle';

/** A diploma sheet, in the project's own words. */
export interface FicheDemo {
  /** Title after « BTS » or « BTSA », without the option. */
  readonly titre: string;
  /** « A solutions d'infrastructure… », for an option sheet. */
  readonly option?: string;
  readonly sigle?: string;
  readonly description: string;
  readonly acces: string;
  readonly attendus: readonly string[];
  readonly metiers: readonly string[];
  readonly domaines: readonly string[];
}

/** A diploma as the open data label it, and how many invented formations offer it. */
export interface DiplomeDemo {
  readonly type: 'BTS' | 'BTSA';
  readonly famille: 'Services' | 'Production' | 'Agricole' | 'Maritime';
  readonly libelle: string;
  /** Label until a session included, where it was another one. */
  readonly ancien?: { readonly libelle: string; readonly jusque: 2018 | 2019 };
  readonly vocation: Vocation;
  readonly recrutement: Recrutement;
  readonly formations: number;
  /** Track of « Filière de formation très détaillée ». */
  readonly parcours?: string;
  /** Several for a label that names no option; none for a mise à niveau. */
  readonly fiches: readonly FicheDemo[];
}
