import type { Effectif } from './effectifs';

/** Label of each count's column in the open data, as its newest files print it, in the order of their columns. */
export const LIBELLES_EFFECTIFS = {
  places: 'Capacité de l’établissement par formation',
  candidats: 'Effectif total des candidats pour une formation',
  candidates: 'Dont effectif des candidates pour une formation',
  confirmes: 'Effectif total des candidats en phase principale',
  confirmesInternat: 'Dont effectif des candidats ayant postulé en internat',
  confirmesGeneral: 'Effectif des candidats néo bacheliers généraux en phase principale',
  confirmesGeneralBoursiers: 'Dont effectif des candidats boursiers néo bacheliers généraux en phase principale',
  confirmesTechnologique: 'Effectif des candidats néo bacheliers technologiques en phase principale',
  confirmesTechnologiqueBoursiers:
    'Dont effectif des candidats boursiers néo bacheliers technologiques en phase principale',
  confirmesProfessionnel: 'Effectif des candidats néo bacheliers professionnels en phase principale',
  confirmesProfessionnelBoursiers:
    'Dont effectif des candidats boursiers néo bacheliers professionnels en phase principale',
  confirmesNonNeobacheliers: 'Effectif des autres candidats en phase principale',
  complementaire: 'Effectif total des candidats en phase complémentaire',
  complementaireGeneral: 'Effectif des candidats néo bacheliers généraux en phase complémentaire',
  complementaireTechnologique: 'Effectif des candidats néo bacheliers technologique en phase complémentaire',
  complementaireProfessionnel: 'Effectif des candidats néo bacheliers professionnels en phase complémentaire',
  complementaireNonNeobacheliers: 'Effectifs des autres candidats en phase complémentaire',
  classes: 'Effectif total des candidats classés par l’établissement en phase principale',
  classesComplementaire: 'Effectif des candidats classés par l’établissement en phase complémentaire',
  classesInternat: 'Effectif des candidats classés par l’établissement en internat (CPGE)',
  classesHorsInternat: 'Effectif des candidats classés par l’établissement hors internat (CPGE)',
  classesGeneral: 'Effectif des candidats néo bacheliers généraux classés par l’établissement',
  classesGeneralBoursiers: 'Dont effectif des candidats boursiers néo bacheliers généraux classés par l’établissement',
  classesTechnologique: 'Effectif des candidats néo bacheliers technologiques classés par l’établissement',
  classesTechnologiqueBoursiers:
    'Dont effectif des candidats boursiers néo bacheliers technologiques classés par l’établissement',
  classesProfessionnel: 'Effectif des candidats néo bacheliers professionnels classés par l’établissement',
  classesProfessionnelBoursiers:
    'Dont effectif des candidats boursiers néo bacheliers professionnels classés par l’établissement',
  classesNonNeobacheliers: 'Effectif des autres candidats classés par l’établissement',
  propositions: 'Effectif total des candidats ayant reçu une proposition d’admission de la part de l’établissement',
  propositionsGeneral:
    'Effectif des candidats en terminale générale ayant reçu une proposition d’admission de la part de l’établissement',
  propositionsGeneralBoursiers:
    'Dont effectif des candidats boursiers en terminale générale ayant reçu une proposition d’admission de la part de l’établissement',
  propositionsTechnologique:
    'Effectif des candidats en terminale technologique ayant reçu une proposition d’admission de la part de l’établissement',
  propositionsTechnologiqueBoursiers:
    'Dont effectif des candidats boursiers en terminale technologique ayant reçu une proposition d’admission de la part de l’établissement',
  propositionsProfessionnel:
    'Effectif des candidats en terminale professionnelle ayant reçu une proposition d’admission de la part de l’établissement',
  propositionsProfessionnelBoursiers:
    'Dont effectif des candidats boursiers en terminale générale professionnelle ayant reçu une proposition d’admission de la part de l’établissement',
  propositionsNonNeobacheliers:
    'Effectif des autres candidats ayant reçu une proposition d’admission de la part de l’établissement',
  admis: 'Effectif total des candidats ayant accepté la proposition de l’établissement (admis)',
  admises: 'Dont effectif des candidates admises',
  admisPrincipale: 'Effectif des admis en phase principale',
  admisComplementaire: 'Effectif des admis en phase complémentaire',
  admisOuverture:
    "Dont effectif des admis ayant reçu leur proposition d’admission à l'ouverture de la procédure principale",
  admisAvantBac: 'Dont effectif des admis ayant reçu leur proposition d’admission avant le baccalauréat',
  admisAvantFin:
    'Dont effectif des admis ayant reçu leur proposition d’admission avant la fin de la procédure principale',
  admisInternat: 'Dont effectif des admis en internat',
  admisBoursiers: 'Dont effectif des admis boursiers néo bacheliers',
  admisNeobacheliers: 'Effectif des admis néo bacheliers',
  admisGeneral: 'Effectif des admis néo bacheliers généraux',
  admisTechnologique: 'Effectif des admis néo bacheliers technologiques',
  admisProfessionnel: 'Effectif des admis néo bacheliers professionnels',
  admisNonNeobacheliers: 'Effectif des autres candidats admis',
  admisMentionNonRenseignee: 'Dont effectif des admis néo bacheliers sans information sur la mention au bac',
  admisSansMention: 'Dont effectif des admis néo bacheliers sans mention au bac',
  admisAb: 'Dont effectif des admis néo bacheliers avec mention Assez Bien au bac',
  admisB: 'Dont effectif des admis néo bacheliers avec mention Bien au bac',
  admisTb: 'Dont effectif des admis néo bacheliers avec mention Très Bien au bac',
  admisTbf: 'Dont effectif des admis néo bacheliers avec mention Très Bien avec félicitations au bac',
  admisGeneralMention: 'Effectif des admis néo bacheliers généraux ayant eu une mention au bac',
  admisTechnologiqueMention: 'Effectif des admis néo bacheliers technologiques ayant eu une mention au bac',
  admisProfessionnelMention: 'Effectif des admis néo bacheliers professionnels ayant eu une mention au bac',
  admisMemeEtablissement: 'Dont effectif des admis issus du même établissement (BTS/CPGE)',
  admisesMemeEtablissement: 'Dont effectif des admises issues du même établissement (BTS/CPGE)',
  admisMemeAcademie: 'Dont effectif des admis issus de la même académie',
  admisMemeAcademieIdf: 'Dont effectif des admis issus de la même académie (Paris/Créteil/Versailles réunies)',
  rangDernierAppele: 'Rang du dernier appelé',
} as const satisfies Readonly<Record<Effectif, string>>;
