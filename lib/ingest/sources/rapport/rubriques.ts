import { collapseSpaces, compactTexte } from './normalisation';

/** Tables of a report that count candidates. */
export const TABLEAUX = ['groupes', 'sexe', 'bac', 'profil', 'specialite'] as const;
export type Tableau = (typeof TABLEAUX)[number];

/** Parts of a report in the order in which every report prints them. */
export const RUBRIQUES = [
  'donnees',
  ...TABLEAUX,
  'repartition',
  'criteres',
  'eds',
  'eliminatoires',
  'modalites',
  'conseils',
  'signature',
] as const;
export type Rubrique = (typeof RUBRIQUES)[number];

/** Structural headings, as printed. `criteres` is completed by its session, `repartition` by its series. */
export const TITRES: Readonly<Record<Rubrique, string>> = {
  donnees: 'Les données de la formation',
  groupes: 'Synthèse des candidatures, classements et admissions',
  sexe: 'Suivi des candidats par sexe',
  bac: 'Suivi des candidats par type de baccalauréat',
  profil: 'Suivi des candidats par profil',
  specialite:
    'Suivi des candidats par choix d’enseignements de spécialité en série générale et technologique, ou par spécialité en série professionnelle',
  repartition: 'Répartition des candidats de la série',
  criteres: 'Les critères utilisés en',
  eds: "Prise en compte des enseignements de spécialité (EDS) en séries générale et technologique dans l'examen des vœux",
  eliminatoires: 'Critères éliminatoires',
  modalites: 'Les modalités d’examen des vœux',
  conseils: 'Nos conseils aux candidats pour la prochaine session',
  signature: 'Signature :',
};

/** Endings of the three « Répartition… » headings: charts, whose figures the tables already hold. */
export const REPARTITIONS = [
  "générale, à différentes étapes de la procédure, en fonction de leurs doublettes d'enseignements de spécialité",
  "technologique, à différentes étapes de la procédure, en fonction de leurs doublettes d'enseignements de spécialité",
  'professionnelle, à différentes étapes de la procédure, en fonction de leur spécialité',
] as const;

/** Questions inside the text parts. */
export const QUESTIONS = {
  prisEnCompte:
    'Prenez-vous en compte les enseignements de spécialité (voie générale et technologique) dans votre examen des candidatures ?',
  poids: "Le poids dans l'examen des candidatures donné aux résultats académiques dans certains EDS :",
  eds: "Quels sont les EDS pris en compte pour l'examen des candidatures ?",
  eliminatoires:
    'Préciser les critères quantitatifs voire qualitatifs qui conduisent à ne pas classer certains candidats lors de l’examen des candidatures',
  algorithme: 'Avez-vous eu recours à un traitement algorithmique ?',
} as const;

const CONFIRMES = 'Nombre de candidats qui ont confirmé le vœu';
const CLASSES = 'Nombre de candidats classés (parmi ceux qui ont confirmé le vœu)';
const APPELES =
  "Nombre de candidats en position de recevoir une proposition d'admission (parmi ceux qui ont confirmé le vœu)";
const ACCEPTES = 'Nombre de candidats qui ont accepté la proposition';

/** What a column of a table holds. */
export type Colonne =
  | 'formation'
  | 'jury'
  | 'groupe'
  | 'bac'
  | 'etiquette'
  | 'places'
  | 'confirmes'
  | 'classes'
  | 'appeles'
  | 'acceptes'
  | 'pourcentage';

type Entete = readonly (readonly [Colonne | null, string])[];

const DEBUT: Entete = [
  ['formation', "Formation d'affectation"],
  ['jury', 'Jury'],
];
const COMPTES: Entete = [
  ['confirmes', CONFIRMES],
  ['classes', CLASSES],
  ['appeles', APPELES],
];
/** The last two columns stand under a common heading. */
const ACCEPTES_ET_PART: Entete = [
  [null, 'Candidats ayant accepté la proposition'],
  ['acceptes', 'Nombre'],
  ['pourcentage', 'Pourcentage'],
];

/** Column headings of each table in reading order; `null` is a heading over two others. */
export const ENTETES: Readonly<Record<Tableau, Entete>> = {
  groupes: [
    ...DEBUT,
    ['etiquette', 'Groupe'],
    ['places', 'Nombre de places proposées'],
    ...COMPTES,
    ['acceptes', ACCEPTES],
  ],
  sexe: [...DEBUT, ['groupe', 'Groupe'], ['etiquette', 'Sexe'], ...COMPTES, ...ACCEPTES_ET_PART],
  bac: [
    ...DEBUT,
    ['groupe', 'Groupe'],
    ['bac', 'Type de bac'],
    ['etiquette', 'Mention au bac'],
    ...COMPTES,
    ...ACCEPTES_ET_PART,
  ],
  profil: [...DEBUT, ['groupe', 'Groupe'], ['etiquette', 'Profil'], ...COMPTES, ...ACCEPTES_ET_PART],
  specialite: [
    ...DEBUT,
    ['bac', 'Type de bac'],
    ['etiquette', 'EDS 1 & EDS 2 / Spécialité'],
    ...COMPTES,
    ['acceptes', ACCEPTES],
  ],
};

export type ColonneCritere = 'champ' | 'criteres' | 'elements' | 'importance';

export const ENTETE_CRITERES: readonly (readonly [ColonneCritere, string])[] = [
  ['champ', "Champs d'évaluation"],
  ['criteres', "Critères retenus par la commission d'examen des vœux"],
  ['elements', "Eléments pris en compte pour l'évaluation des critères"],
  ['importance', "Degré d'importance des critères"],
];

/** Keys (folded, without spaces) of the headings that are the same in every report. */
const CLES: readonly (readonly [Rubrique, string])[] = [
  ...RUBRIQUES.filter((rubrique) => rubrique !== 'criteres' && rubrique !== 'repartition').map(
    (rubrique) => [rubrique, compactTexte(TITRES[rubrique])] as const,
  ),
  ...REPARTITIONS.map((serie) => ['repartition', compactTexte(`${TITRES.repartition} ${serie}`)] as const),
];

/** Starts that are enough to tell a heading, should a session word its end otherwise. */
const AMORCES: readonly (readonly [Rubrique, string])[] = [
  ['specialite', compactTexte('Suivi des candidats par choix')],
  ['repartition', compactTexte(TITRES.repartition)],
  ['eds', compactTexte('Prise en compte des enseignements de spécialité')],
];

const SIGNATURE = compactTexte(TITRES.signature);

export interface TitreTrouve {
  readonly rubrique: Rubrique;
  /** As printed, spaces folded. */
  readonly titre: string;
  /** Number of lines that the heading takes, blank ones inside it included. */
  readonly lignes: number;
}

/** A heading that wraps takes at most this many lines. */
const LIGNES_MAX = 4;

/**
 * Recognises the heading that starts at line `debut`, however it is wrapped.
 * @returns `null` when no heading of a report starts there.
 */
export function findTitre(lignes: readonly string[], debut: number): TitreTrouve | null {
  const line = lignes[debut] ?? '';
  const first = compactTexte(line);
  if (first === '') return null;
  if (/^lescriteresutilisesen\d{4}$/.test(first))
    return { rubrique: 'criteres', titre: collapseSpaces(line), lignes: 1 };
  for (const [rubrique, cle] of CLES) {
    const count = cle.startsWith(first) ? consumeTexte(lignes, debut, cle) : null;
    if (count === null || count > LIGNES_MAX) continue;
    return { rubrique, titre: collapseSpaces(lignes.slice(debut, debut + count).join(' ')), lignes: count };
  }
  // The name can stand beside the word: it never becomes part of a heading.
  if (first.startsWith(SIGNATURE)) return { rubrique: 'signature', titre: TITRES.signature, lignes: 1 };
  const amorce = AMORCES.find(([, cle]) => first.startsWith(cle));
  return amorce ? { rubrique: amorce[0], titre: collapseSpaces(line), lignes: 1 } : null;
}

/**
 * Counts the lines from `debut` on that together say `cle` (folded, without spaces), whatever their cuts; blank lines
 * between them are crossed.
 * @returns `null` when they do not.
 */
export function consumeTexte(lignes: readonly string[], debut: number, cle: string): number | null {
  let said = '';
  for (let at = debut; at < lignes.length; at++) {
    said += compactTexte(lignes[at] ?? '');
    if (said === cle) return at - debut + 1;
    if (said === '' || !cle.startsWith(said)) return null;
  }
  return null;
}
