import type { Diplome, FamilleDiplome } from '../diplome';
import { fold } from '../fold';
import { ACCENTS, bare, capitalize, MOT, typographic } from './mots';

/** « viticulture-oenologie » → « Viticulture-œnologie ». */
const printed = (titre: string) => capitalize(typographic(titre.replace(/\boe(?=no)/gi, 'œ')));

/** « A informatique et réseaux » → « option A informatique et réseaux ». */
const withOption = (generique: string, option: string | null) =>
  option === null ? generique : `${generique}, option ${option}`;

/**
 * A diploma as its sheet names it, without « BTS », nor « maritime », which is its family: « Communication », « Métiers de l'audiovisuel, option métiers de l'image ».
 */
export function nomDiplome({
  intitule,
  generique,
  option,
}: Pick<Diplome, 'intitule' | 'generique' | 'option'>): string {
  const titre = generique === null ? intitule.replace(/^BTSA?\s+(maritime\s+)?/i, '') : withOption(generique, option);
  return printed(titre.trim());
}

/** A family of option sheets, named as its sheets are: « Services informatiques aux organisations ». */
export function nomFamille({ intitule }: Pick<FamilleDiplome, 'intitule'>): string {
  return printed(intitule);
}

const PARENTHESE = /\s*\((1[èe]re année commune|BTSA?|\p{L}*\p{Lu}{2}\p{L}*)\)/giu;
const OPTION = /(?:\s*[-–,])?\s+(?:option|opt|spécialité)\s*:?\s+(?:([A-E])\s*(?::\s*|\s))?/iu;

/**
 * A diploma that no sheet names, from its label: « Design graphique option Communication et médias imprimés » → « Design
 * graphique, option communication et médias imprimés ».
 */
export function nomSansFiche(libelleSpecialite: string): string {
  const titre = libelleSpecialite
    .normalize('NFC')
    .replace(/\s+\/\s.*$/, '')
    .replace(PARENTHESE, '')
    .replace(/\s+-\s+1[èe]re année commune$/i, '')
    .replace(OPTION, (_, lettre?: string) => (lettre === undefined ? ', option ' : `, option ${lettre} `))
    .replace(/\s+/g, ' ')
    .trim();
  return printed(titre.replace(MOT, (mot) => (isTitleCase(mot) ? small(mot) : mot)));
}

/** « Commerce International », « ELectronique », « QUalité »: capitals that French does not write; « PME » is an acronym. */
const isTitleCase = (mot: string) => mot.length > 1 && /^\p{Lu}{1,2}\p{Ll}+$/u.test(mot);
const small = (mot: string) => (bare(mot) === mot ? (ACCENTS.get(fold(mot)) ?? mot) : mot).toLowerCase();
