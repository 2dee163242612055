import { BORNES_SEANCE } from '../eleve';
import { isClasseur, isVieuxClasseur } from './classeurSignes';
import { findEntete, guessRoles, type RolesGardes } from './colonnes';
import { decodeTexte } from './decoder';
import { isEnMots, ROLES_EN_MOTS, rangerMots } from './enMots';
import type { Import } from './lireClasse';
import { BORNES_TABLEAU, readTexte, type Tableau, toTableau } from './tableau';

export type ImportLu =
  /** What is to be known of how the file was read, in French. */
  | { readonly ok: true; readonly source: Import; readonly remarques: readonly string[] }
  | { readonly ok: false; readonly message: string };

/** The table with what its head and cells suggest; the person may choose otherwise. */
export function beginImport(tableau: Tableau, gardes: RolesGardes): Import {
  const entete = findEntete(tableau);
  return {
    tableau,
    entete,
    roles: guessRoles(tableau, entete, gardes),
    choisies: new Map(),
    appellation: 'prenom-initiale',
    bacCommun: '',
  };
}

/** Another row of labels: columns are guessed anew. */
export function withEntete(source: Import, entete: number | null, gardes: RolesGardes): Import {
  return { ...source, entete, roles: guessRoles(source.tableau, entete, gardes) };
}

/** One cell corrected in place: everything that was read follows. */
export function withCell(source: Import, row: number, column: number, text: string): Import {
  const tableau = source.tableau.map((cells, index) => (index === row ? cells.with(column, text) : cells));
  return { ...source, tableau };
}

function importTableau(tableau: Tableau, gardes: RolesGardes, remarques: readonly string[]): ImportLu {
  if (tableau.length === 0) return { ok: false, message: 'Rien à lire : aucune cellule n’est remplie.' };
  return { ok: true, source: beginImport(tableau, gardes), remarques };
}

const TRONQUE = `Seules les ${BORNES_TABLEAU.lignes} premières lignes ont été lues.`;

/** A list that was pasted, or the text of a file. */
export function importTexte(texte: string, gardes: RolesGardes, remarques: readonly string[] = []): ImportLu {
  if (texte.length > BORNES_SEANCE.fichier)
    return { ok: false, message: 'Ce texte est trop grand pour être une liste de classe.' };
  const { tableau, separateur, lignes } = readTexte(texte);
  const notes = lignes.length > BORNES_TABLEAU.lignes ? [...remarques, TRONQUE] : remarques;
  if (separateur !== '\t' && findEntete(tableau) === null && isEnMots(lignes)) {
    const source = { ...beginImport(toTableau(lignes.map(rangerMots)), gardes), entete: null, roles: ROLES_EN_MOTS };
    return { ok: true, source, remarques: [...notes, 'Lu comme une liste en mots : un élève par ligne.'] };
  }
  return importTableau(tableau, gardes, notes);
}

/** A file: a workbook by its first bytes, else a text whatever its encoding and separator. */
export async function importFichier(bytes: Uint8Array, gardes: RolesGardes): Promise<ImportLu> {
  if (bytes.length > BORNES_SEANCE.fichier)
    return { ok: false, message: 'Ce fichier est trop grand pour être une liste de classe (5 Mo au plus).' };
  if (isVieuxClasseur(bytes)) {
    return {
      ok: false,
      message:
        'C’est un classeur d’Excel 97-2003 (.xls) ou un fichier protégé par un mot de passe. Enregistrez-le en .xlsx ou en CSV, ou copiez ses cellules et collez-les ici.',
    };
  }
  if (isClasseur(bytes)) {
    // Loaded when a workbook is opened, and only then.
    const { readClasseur } = await import('./classeur');
    const lu = await readClasseur(bytes);
    return lu.ok ? importTableau(lu.tableau, gardes, ['Première feuille du classeur.']) : lu;
  }
  if (bytes[0] === 0x25 && bytes[1] === 0x50 && bytes[2] === 0x44 && bytes[3] === 0x46) {
    return {
      ok: false,
      message: 'C’est un PDF. Ouvrez-le, copiez le tableau et collez-le ici, ou exportez la liste en CSV ou en .xlsx.',
    };
  }
  const { texte, encodage } = decodeTexte(bytes);
  if (texte.includes('\u0000')) {
    return { ok: false, message: 'Ce fichier n’est pas une liste : ni un texte, ni un CSV, ni un classeur .xlsx.' };
  }
  return importTexte(texte, gardes, encodage === 'UTF-8' ? [] : [`Texte lu en ${encodage}.`]);
}
