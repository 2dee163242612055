import type { Effectif } from '@/lib/domain/effectifs';
import { refuseDocument } from '@/lib/ingest/read/refusal';
import { type Colonne, columnKey } from './column';
import { COLONNES_EFFECTIFS } from './columnsEffectifs';
import {
  COLONNES_IDENTITE,
  COLONNES_IGNOREES,
  type Identite,
  LIBELLE_BIS,
  LIBELLE_DETAILLEE,
  LIBELLE_FILIERE,
  LIBELLE_SELECTIVITE,
} from './columnsIdentite';
import { COLONNES_PARTS, type ColonnePart } from './columnsParts';

/** Where each field stands in the rows of one document; positions count from 0. */
export interface Entete {
  /** Number of columns that every row must have. */
  readonly largeur: number;
  /** Names of the columns as printed. */
  readonly libelles: readonly string[];
  readonly identite: ReadonlyMap<Identite, number>;
  readonly effectifs: ReadonlyMap<Effectif, number>;
  readonly parts: readonly { readonly colonne: ColonnePart; readonly position: number }[];
  readonly inconnues: readonly string[];
}

const KEY_FILIERE = columnKey(LIBELLE_FILIERE);
const KEY_DETAILLEE = columnKey(LIBELLE_DETAILLEE);
const KEY_BIS = columnKey(LIBELLE_BIS);
const KEY_SELECTIVITE = columnKey(LIBELLE_SELECTIVITE);

/** Every column, by the key of its technical name and of its label; labels that depend on the others are left out. */
const KNOWN: ReadonlyMap<string, Colonne<string>> = new Map(
  [...COLONNES_IGNOREES, ...COLONNES_PARTS, ...COLONNES_EFFECTIFS, ...COLONNES_IDENTITE].flatMap((colonne) =>
    [colonne.technique, colonne.libelle]
      .filter((name) => name !== null)
      .map((name) => [columnKey(name), colonne] as const)
      .filter(([key]) => key !== KEY_FILIERE && key !== KEY_DETAILLEE),
  ),
);

const REQUISES = [...COLONNES_IDENTITE, ...COLONNES_EFFECTIFS].filter((colonne) => colonne.requise);

/** Number of cells that name a known column: tells a header, and the delimiter that cuts it best. */
export function countKnown(cells: readonly string[]): number {
  return cells.filter((cell) => {
    const key = columnKey(cell);
    return KNOWN.has(key) || key === KEY_FILIERE || key === KEY_DETAILLEE;
  }).length;
}

/**
 * The two columns named « Filière de formation » when their neighbours do not tell which is which: the caller decides
 * from the rows.
 */
export type Ambigues = readonly [number, number];

/**
 * Reads the header row, by technical names, by labels, or both mixed, in any order.
 * @returns `ambigues` is not `null` when the rows must tell the two columns « Filière de formation » apart.
 * @throws {DocumentRefuse} `colonnes-manquantes` with their list, or `document-illisible` when a column stands twice.
 */
export function resolveHeader(cells: readonly string[]): { entete: Entete; ambigues: Ambigues | null } {
  const libelles = cells.map((cell) => cell.trim());
  const keys = libelles.map(columnKey);
  const positions = new Map<Colonne<string>, number>();
  const inconnues: string[] = [];
  const put = (colonne: Colonne<string>, position: number) => {
    if (positions.has(colonne) && colonne.champ !== 'ignoree') throw refuseTwice(libelles[position] ?? '');
    positions.set(colonne, position);
  };
  keys.forEach((key, position) => {
    const colonne = KNOWN.get(key);
    if (colonne) put(colonne, position);
    else if (key !== KEY_FILIERE && key !== KEY_DETAILLEE) inconnues.push(libelles[position] || '(sans nom)');
  });
  placeDetaillee(keys, positions, put);
  const ambigues = placeFiliere(keys, positions, put);
  refuseMissing(positions, ambigues !== null);
  return { entete: buildEntete(libelles, positions, inconnues), ambigues };
}

/** Settles the two columns « Filière de formation », once the rows have told which is the full label. */
export function settleFilieres(entete: Entete, libelle: number, famille: number): Entete {
  const identite = new Map(entete.identite).set('libelle', libelle).set('famille', famille);
  return { ...entete, identite };
}

type Put = (colonne: Colonne<string>, position: number) => void;

function identite(champ: Identite): Colonne<string> {
  const colonne = COLONNES_IDENTITE.find((candidate) => candidate.champ === champ);
  if (!colonne) throw new Error(`No column for ${champ}`);
  return colonne;
}

function placeDetaillee(keys: readonly string[], positions: ReadonlyMap<Colonne<string>, number>, put: Put): void {
  // Beside the speciality's own column, the label is school and speciality in one: nothing that is not elsewhere.
  if (positions.has(identite('specialite'))) return;
  keys.forEach((key, position) => {
    if (key === KEY_DETAILLEE) put(identite('specialite'), position);
  });
}

function placeFiliere(keys: readonly string[], positions: ReadonlyMap<Colonne<string>, number>, put: Put) {
  const found = keys.flatMap((key, position) => (key === KEY_FILIERE ? [position] : []));
  const [first, second] = found;
  if (first === undefined) return null;
  if (found.length > 2) throw refuseTwice(LIBELLE_FILIERE);
  if (second === undefined) {
    // Alone, it is the family, as in 2018 and 2019; beside « détaillée bis » its twin is missing and it could be either.
    if (!keys.includes(KEY_BIS)) put(identite('famille'), first);
    return null;
  }
  const isLibelle = (position: number) => keys[position + 1] === KEY_SELECTIVITE;
  const isFamille = (position: number) => keys[position + 1] === KEY_BIS;
  if (isLibelle(first) && isFamille(second)) {
    put(identite('libelle'), first);
    put(identite('famille'), second);
    return null;
  }
  if (positions.has(identite('libelle')) || positions.has(identite('famille'))) throw refuseTwice(LIBELLE_FILIERE);
  return [first, second] as const;
}

function refuseTwice(libelle: string) {
  return refuseDocument(
    'document-illisible',
    `La colonne « ${libelle} » figure plus d’une fois : rien ne dit laquelle lire. Exportez de nouveau le fichier officiel, sans le modifier.`,
    { ligne: 1, rubrique: libelle },
  );
}

function refuseMissing(positions: ReadonlyMap<Colonne<string>, number>, filieresPending: boolean): void {
  const missing = REQUISES.filter((colonne) => !positions.has(colonne))
    .filter((colonne) => !(filieresPending && colonne.champ === 'famille'))
    .map((colonne) => `« ${colonne.libelle} »`);
  if (!positions.has(identite('code')) && !positions.has(identite('lien'))) {
    missing.push('« cod_aff_form » ou « Lien de la formation sur la plateforme Parcoursup »');
  }
  if (missing.length === 0) return;
  const [noun, verb] =
    missing.length === 1 ? ['Colonne indispensable', 'absente'] : ['Colonnes indispensables', 'absentes'];
  throw refuseDocument(
    'colonnes-manquantes',
    `${noun} ${verb} : ${missing.join(', ')}. Exportez de nouveau le fichier officiel avec toutes ses colonnes.`,
    { ligne: 1 },
  );
}

function buildEntete(
  libelles: readonly string[],
  positions: ReadonlyMap<Colonne<string>, number>,
  inconnues: readonly string[],
): Entete {
  const locate = <Champ extends string>(colonnes: readonly Colonne<Champ>[]) =>
    new Map(
      colonnes.flatMap((colonne) => {
        const position = positions.get(colonne);
        return position === undefined ? [] : [[colonne.champ, position] as const];
      }),
    );
  return {
    largeur: libelles.length,
    libelles,
    identite: locate(COLONNES_IDENTITE),
    effectifs: locate(COLONNES_EFFECTIFS),
    parts: COLONNES_PARTS.flatMap((colonne) => {
      const position = positions.get(colonne);
      return position === undefined ? [] : [{ colonne, position }];
    }),
    inconnues,
  };
}
