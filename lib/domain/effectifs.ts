/**
 * Counts of the open data for one formation and one session: whole candidates, never negative. One name per official
 * column; `null` where the session's file has no such column or leaves the cell empty (never read as zero).
 */
export const EFFECTIFS = [
  'places',
  'candidats',
  'candidates',
  'confirmes',
  'confirmesInternat',
  'confirmesGeneral',
  'confirmesGeneralBoursiers',
  'confirmesTechnologique',
  'confirmesTechnologiqueBoursiers',
  'confirmesProfessionnel',
  'confirmesProfessionnelBoursiers',
  'confirmesNonNeobacheliers',
  'complementaire',
  'complementaireGeneral',
  'complementaireTechnologique',
  'complementaireProfessionnel',
  'complementaireNonNeobacheliers',
  'classes',
  'classesComplementaire',
  'classesInternat',
  'classesHorsInternat',
  'classesGeneral',
  'classesGeneralBoursiers',
  'classesTechnologique',
  'classesTechnologiqueBoursiers',
  'classesProfessionnel',
  'classesProfessionnelBoursiers',
  'classesNonNeobacheliers',
  'propositions',
  'propositionsGeneral',
  'propositionsGeneralBoursiers',
  'propositionsTechnologique',
  'propositionsTechnologiqueBoursiers',
  'propositionsProfessionnel',
  'propositionsProfessionnelBoursiers',
  'propositionsNonNeobacheliers',
  'admis',
  'admises',
  'admisPrincipale',
  'admisComplementaire',
  'admisOuverture',
  'admisAvantBac',
  'admisAvantFin',
  'admisInternat',
  'admisBoursiers',
  'admisNeobacheliers',
  'admisGeneral',
  'admisTechnologique',
  'admisProfessionnel',
  'admisNonNeobacheliers',
  'admisMentionNonRenseignee',
  'admisSansMention',
  'admisAb',
  'admisB',
  'admisTb',
  'admisTbf',
  'admisGeneralMention',
  'admisTechnologiqueMention',
  'admisProfessionnelMention',
  'admisMemeEtablissement',
  'admisesMemeEtablissement',
  'admisMemeAcademie',
  'admisMemeAcademieIdf',
  /** 2018 and 2019 only: one rank for the whole formation. */
  'rangDernierAppele',
] as const;
export type Effectif = (typeof EFFECTIFS)[number];
export type Effectifs = Readonly<Record<Effectif, number | null>>;

/**
 * Populations that the open data count: néobacheliers of each bac, and everyone else together. The last is not a
 * report's ranking group « Autres candidats » (see `groupeAutres`).
 */
export const POPULATIONS = ['general', 'technologique', 'professionnel', 'nonNeobacheliers'] as const;
export type Population = (typeof POPULATIONS)[number];

/** The five counts of one population, in the order of the procedure. */
export interface ComptesPopulation {
  readonly confirmes: number | null;
  readonly boursiers: number | null;
  readonly classes: number | null;
  readonly propositions: number | null;
  readonly admis: number | null;
}

/** Reads one population's counts out of a row of the open data. Boursiers are not published for `nonNeobacheliers`. */
export function comptesPopulation(effectifs: Effectifs, population: Population): ComptesPopulation {
  switch (population) {
    case 'general':
      return {
        confirmes: effectifs.confirmesGeneral,
        boursiers: effectifs.confirmesGeneralBoursiers,
        classes: effectifs.classesGeneral,
        propositions: effectifs.propositionsGeneral,
        admis: effectifs.admisGeneral,
      };
    case 'technologique':
      return {
        confirmes: effectifs.confirmesTechnologique,
        boursiers: effectifs.confirmesTechnologiqueBoursiers,
        classes: effectifs.classesTechnologique,
        propositions: effectifs.propositionsTechnologique,
        admis: effectifs.admisTechnologique,
      };
    case 'professionnel':
      return {
        confirmes: effectifs.confirmesProfessionnel,
        boursiers: effectifs.confirmesProfessionnelBoursiers,
        classes: effectifs.classesProfessionnel,
        propositions: effectifs.propositionsProfessionnel,
        admis: effectifs.admisProfessionnel,
      };
    case 'nonNeobacheliers':
      return {
        confirmes: effectifs.confirmesNonNeobacheliers,
        boursiers: null,
        classes: effectifs.classesNonNeobacheliers,
        propositions: effectifs.propositionsNonNeobacheliers,
        admis: effectifs.admisNonNeobacheliers,
      };
  }
}
