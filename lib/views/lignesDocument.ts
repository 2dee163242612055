import { EFFECTIFS, type Effectif, type Population } from '@/lib/domain/effectifs';
import type { Formation, SessionFormation } from '@/lib/domain/formation';
import { LIBELLES_MENTION_RAPPORT, LIBELLES_PROFIL, LIBELLES_TYPE_BAC_RAPPORT } from '@/lib/domain/libelles';
import { LIBELLES_EFFECTIFS } from '@/lib/domain/libellesEffectifs';
import { formatDecimal, formatEntier } from '@/lib/domain/nombres';
import type { Cellule, Rapport } from '@/lib/domain/rapport';
import type { Repere } from '@/lib/domain/source';
import type { LigneComptee } from '@/lib/odds/evidence';

/** One row of a document as it was loaded: where it stands, and what each of its columns says. */
export interface LigneDocument {
  /** Unique in the formation: names the row in an address. */
  readonly cle: string;
  readonly sourceId: string;
  readonly repere: Repere;
  /** What the row is: « Suivi des candidats par profil », « Session 2023 ». */
  readonly titre: string;
  /** Columns as the document names them; `null`: empty in the document. */
  readonly valeurs: readonly {
    /** Names the column in an address; `null` for what names the row, which no figure uses. */
    readonly cle: string | null;
    readonly colonne: string;
    readonly valeur: string | null;
  }[];
}

/** Every counted row that a formation's page rests on. */
export interface LignesDocument {
  readonly lignes: readonly LigneDocument[];
  /** Of a row's address, what stands before its key and after it: a table of rows is told them once. */
  readonly racine: string;
  readonly suite: string;
  /**
   * The row read at a place. Evidence and tables keep the very `Repere` of their row, never a copy: two rows of one page of a PDF have equal
   * places, and are still told apart.
   */
  cleOf(repere: Repere): string | null;
  /** Address of that row's page. @param cases columns that the figure used, to be marked there */
  adresseOf(repere: Repere, cases?: readonly string[]): string | null;
}

/** Name of the parameter that names the marked columns. */
export const PARAMETRE_CASES = 'cases';

const CASES_POPULATION: Readonly<Record<Population, readonly Effectif[]>> = {
  general: ['confirmesGeneral', 'classesGeneral', 'propositionsGeneral'],
  technologique: ['confirmesTechnologique', 'classesTechnologique', 'propositionsTechnologique'],
  professionnel: ['confirmesProfessionnel', 'classesProfessionnel', 'propositionsProfessionnel'],
  nonNeobacheliers: ['confirmesNonNeobacheliers', 'classesNonNeobacheliers', 'propositionsNonNeobacheliers'],
};
/** The open data's counts of everyone. */
export const CASES_TOUS = ['confirmes', 'classes', 'propositions'] as const satisfies readonly Effectif[];
/** A report's counts of a row. */
export const CASES_RAPPORT = ['confirmes', 'classes', 'appeles'] as const satisfies readonly (keyof Cellule)[];

/** Columns of the row that a figure was made of. */
export function casesOf({ sujet }: LigneComptee): readonly string[] {
  if (sujet.de === 'population') return CASES_POPULATION[sujet.population];
  return sujet.de === 'candidats' ? CASES_TOUS : CASES_RAPPORT;
}

/** Query that asks a row's page to mark columns: « cases=confirmes&cases=classes ». */
export const casesQuery = (cases: readonly string[]) =>
  new URLSearchParams(cases.map((one) => [PARAMETRE_CASES, one])).toString();

/** Name of the column of a group's last rank. */
export const caseRang = (groupe: string) => `rang-${groupe}`;

const RAPPORT_COLONNES: readonly (readonly [keyof Cellule, string])[] = [
  ['confirmes', 'Nombre de candidats qui ont confirmé le vœu'],
  ['classes', 'Nombre de candidats classés'],
  ['appeles', 'Nombre de candidats en position de recevoir une proposition d’admission'],
  ['acceptes', 'Nombre de candidats ayant accepté une proposition'],
];

const entier = (value: number | null) => (value === null ? null : formatEntier(value));
const pourcent = (value: number | null) => (value === null ? null : `${formatDecimal(value)}\u202f%`);

function valeursRapport(
  names: readonly (readonly [string, string | null])[],
  row: Cellule & { readonly pourcentage?: number | null },
): LigneDocument['valeurs'] {
  return [
    ...names.map(([colonne, valeur]) => ({ cle: colonne === PLACES ? 'places' : null, colonne, valeur })),
    ...RAPPORT_COLONNES.map(([cle, colonne]) => ({ cle, colonne, valeur: entier(row[cle]) })),
    ...(row.pourcentage === undefined || row.pourcentage === null
      ? []
      : [{ cle: null, colonne: 'Pourcentage imprimé', valeur: pourcent(row.pourcentage) }]),
  ];
}

const TOTAL = 'Total';
const PLACES = 'Nombre de places proposées';

function lignesRapport(rapport: Rapport): LigneDocument[] {
  const { sourceId } = rapport.origine;
  const year = rapport.session;
  const table = <Row extends Cellule & { readonly repere: Repere; readonly jury: string }>(
    lettre: string,
    titre: string,
    rows: readonly Row[],
    names: (row: Row) => readonly (readonly [string, string | null])[],
  ): LigneDocument[] =>
    rows.map((row, index) => ({
      cle: `${lettre}${year}-${index + 1}`,
      sourceId,
      repere: row.repere,
      titre,
      valeurs: valeursRapport([['Jury', row.jury], ...names(row)], row),
    }));
  return [
    ...table('g', 'Synthèse des candidatures, classements et admissions', rapport.groupes, ({ groupe, places }) => [
      ['Groupe', groupe],
      [PLACES, entier(places)],
    ]),
    ...table('s', 'Suivi des candidats par sexe', rapport.parSexe, ({ groupe, sexe }) => [
      ['Groupe', groupe],
      ['Sexe', sexe === null ? TOTAL : sexe === 'feminin' ? 'Féminin' : 'Masculin'],
    ]),
    ...table(
      'b',
      'Suivi des candidats par type de baccalauréat',
      rapport.parBacMention,
      ({ groupe, libelleBac, mention }) => [
        ['Groupe', groupe],
        ['Type de bac', libelleBac],
        ['Mention', mention === null ? TOTAL : LIBELLES_MENTION_RAPPORT[mention]],
      ],
    ),
    ...table('p', 'Suivi des candidats par profil', rapport.parProfil, ({ groupe, profil }) => [
      ['Groupe', groupe],
      ['Profil', profil === null ? TOTAL : LIBELLES_PROFIL[profil]],
    ]),
    ...rapport.parSpecialite.flatMap((one, index) =>
      one.publie
        ? table(`e${index + 1}-`, 'Suivi des candidats par spécialité', one.lignes, ({ libelle }) => [
            ['Type de bac', LIBELLES_TYPE_BAC_RAPPORT[one.typeBac]],
            ['Spécialités', libelle],
          ])
        : [],
    ),
  ];
}

function ligneSession(row: SessionFormation): LigneDocument {
  const { effectifs, groupes, tauxAcces, composition } = row;
  return {
    cle: `session-${row.session}`,
    sourceId: row.origine.sourceId,
    repere: row.origine.repere,
    titre: `${row.libelle}, session ${row.session}`,
    valeurs: [
      ...EFFECTIFS.map((cle) => ({ cle, colonne: LIBELLES_EFFECTIFS[cle], valeur: entier(effectifs[cle]) })),
      ...groupes.map(({ libelle, rang }) => ({
        cle: caseRang(libelle),
        colonne: `Rang du dernier appelé : ${libelle}`,
        valeur: entier(rang),
      })),
      { cle: 'tauxAcces', colonne: 'Taux d’accès', valeur: pourcent(tauxAcces) },
      {
        cle: null,
        colonne: 'Part des terminales générales en position de recevoir une proposition',
        valeur: pourcent(composition.general),
      },
      {
        cle: null,
        colonne: 'Part des terminales technologiques en position de recevoir une proposition',
        valeur: pourcent(composition.technologique),
      },
      {
        cle: null,
        colonne: 'Part des terminales professionnelles en position de recevoir une proposition',
        valeur: pourcent(composition.professionnel),
      },
    ],
  };
}

/**
 * Reads the rows of every document that counts a formation, newest first.
 *
 * @param candidat query of the candidate, kept by the addresses of the rows: « bac=general&mention=ab »
 */
export function lignesDocument(
  { code, rapports, sessions }: Pick<Formation, 'code' | 'rapports' | 'sessions'>,
  candidat = '',
): LignesDocument {
  // Only the newest report is shown, and only its rows can be asked for.
  const [rapport] = rapports;
  const lignes = [...(rapport === undefined ? [] : lignesRapport(rapport)), ...sessions.map(ligneSession)];
  const cles = new Map(lignes.map(({ repere, cle }) => [repere, cle]));
  const cleOf = (repere: Repere) => cles.get(repere) ?? null;
  const racine = `/formation/${code}/lignes/`;
  const adresseOf = (repere: Repere, cases: readonly string[] = []) => {
    const cle = cleOf(repere);
    if (cle === null) return null;
    const params = new URLSearchParams(candidat);
    for (const one of cases) params.append(PARAMETRE_CASES, one);
    return `${racine}${cle}${params.size === 0 ? '' : `?${params}`}`;
  };
  return { lignes, racine, suite: candidat === '' ? '' : `?${candidat}`, cleOf, adresseOf };
}

/** The same rows, to be read where nothing can be followed: on paper. */
export function withoutAdresses(lignes: LignesDocument): LignesDocument {
  return { ...lignes, cleOf: () => null, adresseOf: () => null };
}
