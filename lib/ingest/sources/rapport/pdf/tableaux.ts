import { refuseDocument } from '@/lib/ingest/read/refusal';
import type { FormationBrute, Interpretation, NoteSpecialite, Rang, RangRefuse } from '../brut';
import { collapseSpaces, compactTexte, joinWrapped } from '../normalisation';
import { type Colonne, ENTETES, type Tableau } from '../rubriques';
import { motsImprimes, NOTE_NON_PUBLIE, TOTAL, TYPES_BAC_IMPRIMES } from '../vocabulaire';
import { ColonneFusionnee, type Fusion } from './fusion';
import { type PieceTable, type Rangee, readRangees } from './rangees';

/** Labels known from the tables already read. */
export interface Connus {
  readonly formation: readonly string[];
  readonly juries: readonly string[];
  readonly groupes: readonly string[];
}

interface Ligne {
  readonly page: number;
  readonly formation: Fusion;
  readonly jury: Fusion;
  readonly groupe: Fusion | null;
  readonly bac: Fusion | null;
  etiquette: string;
  /** Printed counts by column, empty where the cell is. */
  comptes: Readonly<Partial<Record<Colonne, string>>>;
  /** `null` on a row of counts. */
  note: string | null;
}

const COMPTES = ['places', 'confirmes', 'classes', 'appeles', 'acceptes', 'pourcentage'] as const;

/** Reads the cells of a table, spanning ones and those cut by pages put back together. */
function readLignes(tableau: Tableau, pieces: readonly PieceTable[], connus: Connus, titre: string): Ligne[] {
  const fusions = {
    formation: new ColonneFusionnee(connus.formation),
    jury: new ColonneFusionnee(connus.juries),
    groupe: new ColonneFusionnee(connus.groupes),
    bac: new ColonneFusionnee(motsImprimes(TYPES_BAC_IMPRIMES)),
  };
  const columns = new Set(ENTETES[tableau].map(([colonne]) => colonne));
  const lignes: Ligne[] = [];
  for (const rangee of readRangees(pieces, ENTETES[tableau], 'confirmes', titre)) {
    const previous = lignes.at(-1);
    const haut = rangee.debutDePage && previous !== undefined;
    const close = previous !== undefined && compactTexte(previous.etiquette) === compactTexte(TOTAL);
    const next = (colonne: keyof typeof fusions) => fusions[colonne].next(rangee.cellule(colonne), haut, close);
    const ligne: Ligne = {
      page: rangee.page,
      formation: next('formation'),
      jury: next('jury'),
      groupe: columns.has('groupe') ? next('groupe') : null,
      bac: columns.has('bac') ? next('bac') : null,
      ...contentOf(rangee),
    };
    if (!haut || previous === undefined || !mergeCut(previous, ligne, lignes)) lignes.push(ligne);
  }
  return lignes;
}

function contentOf(rangee: Rangee<Colonne>): Pick<Ligne, 'etiquette' | 'comptes' | 'note'> {
  const label = rangee.cellule('etiquette');
  // A note takes the place of the label and of all the counts: one cell.
  if (label !== null && label === rangee.cellule('confirmes')) {
    return { etiquette: '', comptes: {}, note: rangee.texte('etiquette') };
  }
  const comptes = Object.fromEntries(COMPTES.map((colonne) => [colonne, rangee.texte(colonne)]));
  return { etiquette: rangee.texte('etiquette'), comptes, note: null };
}

function hasCounts({ comptes, note }: Ligne): boolean {
  return note !== null || Object.values(comptes).some((texte) => texte !== '');
}

/**
 * Puts back together a row that a page break cut: one of its halves has no counts.
 * @returns Whether `ligne` was the second half of `previous`, and is now part of it.
 */
function mergeCut(previous: Ligne, ligne: Ligne, lignes: Ligne[]): boolean {
  if (previous.note !== null && ligne.note !== null && !isNote(ligne.note)) {
    previous.note = joinWrapped(previous.note, ligne.note);
    return true;
  }
  if (!hasCounts(ligne)) {
    previous.etiquette = joinWrapped(previous.etiquette, ligne.etiquette);
    return true;
  }
  if (!hasCounts(previous)) {
    ligne.etiquette = joinWrapped(previous.etiquette, ligne.etiquette);
    lignes.pop();
  }
  return false;
}

function isNote(texte: string): boolean {
  return compactTexte(texte).startsWith(compactTexte(NOTE_NON_PUBLIE));
}

export interface TableLue {
  readonly rangs: Rang[];
  readonly notes: NoteSpecialite[];
  readonly refuses: RangRefuse[];
}

/** Reads one table of counts. Every cell is where its rules put it: nothing has to be guessed. */
export function readTableau(tableau: Tableau, pieces: readonly PieceTable[], connus: Connus, titre: string): TableLue {
  const rangs: Rang[] = [];
  const notes: NoteSpecialite[] = [];
  const refuses: RangRefuse[] = [];
  for (const ligne of readLignes(tableau, pieces, connus, titre)) {
    const repere = { page: ligne.page, rubrique: titre };
    const { jury, groupe, bac, formation, etiquette, note } = ligne;
    const place = { jury: jury.texte, libelleBac: bac?.texte ?? '', repere };
    const other = connus.formation[0];
    if (other !== undefined && compactTexte(formation.texte) !== compactTexte(other)) {
      refuses.push({
        repere,
        message: `Une ligne concerne une autre formation, « ${formation.texte} » : elle est mise de côté.`,
      });
    } else if (note !== null && isNote(note)) {
      notes.push({ ...place, note });
    } else if (note !== null || (etiquette === '' && !hasCounts(ligne))) {
      refuses.push({
        repere,
        message: `La ligne « ${note ?? ''} » n’a pas les cellules de ce tableau : elle est mise de côté.`,
      });
    } else {
      rangs.push({ tableau, ...place, groupe: groupe?.texte ?? '', etiquette, ...countsOf(ligne, tableau) });
    }
  }
  return { rangs, notes, refuses };
}

function countsOf({ comptes }: Ligne, tableau: Tableau): Pick<Rang, 'interpretations' | 'pourcentage' | 'imprime'> {
  const columns = (['places', 'confirmes', 'classes', 'appeles', 'acceptes'] as const).filter(
    (colonne) => colonne !== 'places' || tableau === 'groupes',
  );
  const imprime = columns.map((colonne) => comptes[colonne] || '–').join(' ');
  const read = (colonne: Colonne) => readNombre(comptes[colonne] ?? '');
  const interpretation = {
    places: read('places'),
    confirmes: read('confirmes'),
    classes: read('classes'),
    appeles: read('appeles'),
    acceptes: read('acceptes'),
  };
  const pourcentage = readPourcentage(comptes.pourcentage ?? '');
  const values = Object.values(interpretation);
  const published = columns.some((colonne) => comptes[colonne]);
  if (values.includes(undefined) || pourcentage === undefined || !published) {
    return { interpretations: [], pourcentage: pourcentage ?? null, imprime };
  }
  return {
    interpretations: [{ ...(interpretation as Omit<Interpretation, 'suffixe'>), suffixe: '' }],
    pourcentage,
    imprime,
  };
}

/** A count of a cell: `null` when it is empty, `undefined` when it is no number. */
function readNombre(texte: string): number | null | undefined {
  const plain = collapseSpaces(texte);
  if (plain === '') return null;
  return /^(?:\d{1,3}(?: \d{3})*|\d{1,9})$/.test(plain) ? Number(plain.replaceAll(' ', '')) : undefined;
}

function readPourcentage(texte: string): number | null | undefined {
  const plain = collapseSpaces(texte);
  if (plain === '') return null;
  const value = /^(\d{1,3}(?:[.,]\d+)?) ?%$/.exec(plain)?.[1];
  return value === undefined ? undefined : Number(value.replace(',', '.'));
}

/**
 * Reads the formation out of the first table's cell.
 * @throws {DocumentRefuse} `code-absent` when its code is not printed.
 */
export function readFormation(pieces: readonly PieceTable[], titre: string): FormationBrute {
  const [first] = readLignes('groupes', pieces, { formation: [], juries: [], groupes: [] }, titre);
  const repere = { page: first?.page ?? pieces[0]?.page ?? 1, rubrique: titre };
  const match = /^(.*)\((\d{2,6})\)$/u.exec(first?.formation.texte ?? '');
  const [, libelle, code] = match ?? [];
  if (libelle === undefined || code === undefined) {
    throw refuseDocument(
      'code-absent',
      'La synthèse ne porte pas le code de la formation entre parenthèses : sans lui, le rapport n’est rattaché à rien.',
      repere,
    );
  }
  return { libelle: libelle.trim(), code, repere };
}
