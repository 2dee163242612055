import type { Bac, SerieTechnologique, Specifique } from './bac';
import type { Apprentissage, Statut } from './formation';
import type { Mention, MentionCandidat, MentionRapport } from './mention';
import type { Profil } from './profil';
import type { Importance, TypeBacRapport } from './rapport';
import type { OrigineDonnees } from './release';

/** French words of the vocabularies, as screens and sentences say them. One place, so that one thing has one name. */

export const LIBELLES_BAC: Readonly<Record<Bac, string>> = {
  general: 'bac général',
  technologique: 'bac technologique',
  professionnel: 'bac professionnel',
  autre: 'diplôme étranger ou équivalent',
};

export const LIBELLES_MENTION: Readonly<Record<Mention, string>> = {
  sans: 'sans mention',
  ab: 'mention assez bien',
  b: 'mention bien',
  tb: 'mention très bien',
  tbf: 'mention très bien avec félicitations',
};

export const LIBELLES_MENTION_CANDIDAT: Readonly<Record<MentionCandidat, string>> = {
  inconnue: 'mention pas encore connue',
  ...LIBELLES_MENTION,
};

export const LIBELLES_MENTION_RAPPORT: Readonly<Record<MentionRapport, string>> = {
  echec: 'échec au bac',
  ...LIBELLES_MENTION,
};

export const LIBELLES_PROFIL: Readonly<Record<Profil, string>> = {
  terminale: 'en terminale',
  reorientation: 'en réorientation',
  'non-scolarise': 'non scolarisé',
  'scolarite-etrangere': 'scolarité à l’étranger',
  autre: 'autre situation',
};

export const LIBELLES_STATUT: Readonly<Record<Statut, string>> = {
  public: 'public',
  'prive-sous-contrat': 'privé sous contrat',
  'prive-hors-contrat': 'privé hors contrat',
  'prive-superieur': 'privé d’enseignement supérieur',
};

export const LIBELLES_APPRENTISSAGE: Readonly<Record<Apprentissage, string>> = {
  possible: 'apprentissage possible après la première année',
  impose: 'apprentissage après la première année',
};

/** Family of a label, as a tag beside a name: « services », « production », « agricole ». */
export const libelleFamille = (famille: string): string => (famille === 'BTSA' ? 'agricole' : famille.toLowerCase());

export const LIBELLES_TYPE_BAC_RAPPORT: Readonly<Record<TypeBacRapport, string>> = {
  general: 'bac général',
  technologique: 'bac technologique',
  professionnel: 'bac professionnel',
  etranger: 'diplôme étranger équivalent au bac',
  autre: 'autre diplôme de niveau bac',
};

export const LIBELLES_IMPORTANCE: Readonly<Record<Importance, string>> = {
  essentiel: 'essentiel',
  'tres-important': 'très important',
  important: 'important',
  complementaire: 'complémentaire',
};

/** Said of the data in use: « données : … ». */
export const LIBELLES_ORIGINE_DONNEES: Readonly<Record<OrigineDonnees, string>> = {
  'rose-data': 'dossier indiqué par ROSE_DATA',
  telechargement: 'données officielles téléchargées',
  shared: 'données officielles du dossier voisin « shared »',
  demonstration: 'jeu de démonstration : établissements fictifs',
  fichiers: 'fichiers importés à la main',
};

/** Technological series in full, as the ministry names them. */
export const LIBELLES_SERIE: Readonly<Record<SerieTechnologique, string>> = {
  STMG: 'management et gestion',
  STI2D: 'industrie et développement durable',
  ST2S: 'santé et social',
  STL: 'laboratoire',
  STD2A: 'design et arts appliqués',
  STHR: 'hôtellerie et restauration',
  S2TMD: 'théâtre, musique et danse',
  STAV: 'agronomie et vivant',
};

/** Enseignements spécifiques in full. */
export const LIBELLES_SPECIFIQUE: Readonly<Record<Specifique, string>> = {
  AC: 'architecture et construction',
  EE: 'énergies et environnement',
  ITEC: 'innovation technologique et éco-conception',
  SIN: 'systèmes d’information et numérique',
  GF: 'gestion et finance',
  MERCATIQUE: 'mercatique (marketing)',
  RHC: 'ressources humaines et communication',
  SIG: 'systèmes d’information de gestion',
  BIOTECHNOLOGIES: 'biotechnologies',
  SPCL: 'sciences physiques et chimiques en laboratoire',
};
