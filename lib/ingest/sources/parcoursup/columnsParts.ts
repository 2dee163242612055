import type { Effectif } from '@/lib/domain/effectifs';
import { type Colonne, colonne, RECENTE } from './column';

/** A published percentage: never stored, only held against the two counts that it comes from. */
export interface ColonnePart extends Colonne<string> {
  readonly numerateur: Effectif;
  readonly denominateur: Effectif;
}

function part(
  technique: string,
  libelle: string,
  numerateur: Effectif,
  denominateur: Effectif,
  precisions: typeof RECENTE = {},
): ColonnePart {
  return { ...colonne(technique, technique, libelle, precisions), numerateur, denominateur };
}

/** Percentages whose denominator is the same in every session, as measured on the files of 2018, 2019 and 2023. */
export const COLONNES_PARTS: readonly ColonnePart[] = [
  part(
    'pct_acc_debutpp',
    "% d’admis ayant reçu leur proposition d’admission à l'ouverture de la procédure principale",
    'admisOuverture',
    'admis',
  ),
  part(
    'pct_acc_datebac',
    '% d’admis ayant reçu leur proposition d’admission avant le baccalauréat',
    'admisAvantBac',
    'admis',
  ),
  part(
    'pct_acc_finpp',
    '% d’admis ayant reçu leur proposition d’admission avant la fin de la procédure principale',
    'admisAvantFin',
    'admis',
  ),
  part('pct_f', '% d’admis dont filles', 'admises', 'admis'),
  part('pct_neobac', '% d’admis néo bacheliers', 'admisNeobacheliers', 'admis'),
  part('pct_aca_orig', '% d’admis néo bacheliers issus de la même académie', 'admisMemeAcademie', 'admisNeobacheliers'),
  part(
    'pct_aca_orig_idf',
    '% d’admis néo bacheliers issus de la même académie (Paris/Créteil/Versailles réunies)',
    'admisMemeAcademieIdf',
    'admisNeobacheliers',
  ),
  part(
    'pct_mention_nonrenseignee',
    '% d’admis néo bacheliers sans information sur la mention au bac',
    'admisMentionNonRenseignee',
    'admisNeobacheliers',
  ),
  part('pct_sansmention', '% d’admis néo bacheliers sans mention au bac', 'admisSansMention', 'admisNeobacheliers'),
  part('pct_ab', '% d’admis néo bacheliers avec mention Assez Bien au bac', 'admisAb', 'admisNeobacheliers'),
  part('pct_b', '% d’admis néo bacheliers avec mention Bien au bac', 'admisB', 'admisNeobacheliers'),
  part('pct_tb', '% d’admis néo bacheliers avec mention Très Bien au bac', 'admisTb', 'admisNeobacheliers'),
  part(
    'pct_tbf',
    '% d’admis néo bacheliers avec mention Très Bien avec félicitations au bac',
    'admisTbf',
    'admisNeobacheliers',
    RECENTE,
  ),
  part('pct_bg', '% d’admis néo bacheliers généraux', 'admisGeneral', 'admisNeobacheliers'),
  part('pct_bt', '% d’admis néo bacheliers technologiques', 'admisTechnologique', 'admisNeobacheliers'),
  part('pct_bp', '% d’admis néo bacheliers professionnels', 'admisProfessionnel', 'admisNeobacheliers'),
];
