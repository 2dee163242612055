import { fold } from '@/lib/domain/fold';
import { lireBac } from './lireBac';
import { lireEds } from './lireEds';
import { lireMention } from './lireMention';
import { lireSituation } from './lireSituation';
import { lireVoeux } from './lireVoeux';
import type { Tableau } from './tableau';

/** What a column may say of a student. Several columns may hold specialities, vœux or notes; of the rest, the first that is filled in counts. */
export const ROLES = [
  'pseudonyme',
  'prenom',
  'nom',
  'bac',
  'eds',
  'mention',
  'situation',
  'ville',
  'voeux',
  'note',
  'ignorer',
] as const;
export type Role = (typeof ROLES)[number];

/** As the screen offers them. */
export const LIBELLES_ROLE: Readonly<Record<Role, string>> = {
  pseudonyme: 'Élève (pseudonyme)',
  prenom: 'Prénom',
  nom: 'Nom',
  bac: 'Bac, série ou spécialité',
  eds: 'Spécialités (EDS)',
  mention: 'Mention attendue',
  situation: 'Situation',
  ville: 'Ville',
  voeux: 'Vœux',
  note: 'Note',
  ignorer: 'Ne pas lire',
};

/** Labels of columns, folded; the first that meets one says its role. */
const LABELS: readonly (readonly [RegExp, Role])[] = [
  [
    /\b(ine|naissance|nee? le|ne e le|age|sexe|genre|civilite|mail|courriel|e mail|tel|telephone|portable|mobile|responsables?|parents?|regime|demi pension|lv\d|langues?|boursier|bourse|photo|adresse)\b/,
    'ignorer',
  ],
  [
    /\b(voeux?|choix|souhaits?|formations? (demandees?|souhaitees?|visees?)|codes?( parcoursup)?|liens?|parcoursup|projets?|bts|g ta cod)\b/,
    'voeux',
  ],
  [/\b(mentions?|moyennes?|moy|niveau attendu|resultat attendu)\b/, 'mention'],
  [/\b(eds\d?|spe ?\d?|spes|enseignements? de specialite|ens spe|doublette|specialites? ?\d|specialites)\b/, 'eds'],
  [/\b(bac|baccalaureat|serie|filiere|voie|classe|division|div|section|type de bac|mef|specialite)\b/, 'bac'],
  [/\b(situation|profil|statut|scolarite)\b/, 'situation'],
  [/\b(ville|commune|domicile|localite|cp|code postal|lieu|residence)\b/, 'ville'],
  [/\b(notes?|remarques?|commentaires?|observations?|memo|avis)\b/, 'note'],
  [
    /\bnom\b.*\bprenoms?\b|\bprenoms?\b.*\bnom\b|\b(eleves?|pseudos?|pseudonymes?|identite|etudiante?s?|candidate?s?|initiales|apprenants?)\b/,
    'pseudonyme',
  ],
  [/\bprenoms?\b/, 'prenom'],
  [/\bnoms?\b/, 'nom'],
];

/** The role that a label announces; `null` when it says none. */
export function roleOfLabel(label: string): Role | null {
  const folded = fold(label);
  // A label is a few words: a sentence that holds one of them is none.
  if (folded === '' || folded.length > 48) return null;
  return LABELS.find(([motif]) => motif.test(folded))?.[1] ?? null;
}

/** Rows read to find the labels, and to guess what an unlabelled column holds. */
const LIGNES_EN_TETE = 20;
const ECHANTILLON = 60;

/** Signs that a row is a student's and no head: a code or a link among its cells. */
const isData = (row: readonly string[]) => row.some((cell) => /^\d{4,}$/.test(cell) || /https?:/i.test(cell));

/** Cells that announce a role by their label alone; « AB » or « STMG » is a value, not a label. */
function labelsIn(row: readonly string[]): number {
  if (isData(row)) return 0;
  return row.filter((cell) => roleOfLabel(cell) !== null && !lireBac(cell).ok).length;
}

/** The row of labels: the one that names most columns; `null` when none does. */
export function findEntete(tableau: Tableau): number | null {
  let best: { readonly row: number; readonly labels: number } | null = null;
  for (const [row, cells] of tableau.slice(0, LIGNES_EN_TETE).entries()) {
    const labels = labelsIn(cells);
    const filled = cells.filter((cell) => cell !== '').length;
    if (labels === 0 || labels * 2 < filled) continue;
    // A merged head names as much as the row of labels right under it.
    const isUnder = best !== null && labels === best.labels && row === best.row + 1;
    if (best === null || labels > best.labels || isUnder) best = { row, labels };
  }
  return best?.row ?? null;
}

/** Labels of the columns. Where a head is merged over several columns, what is above completes what is below: « Vœux » over « 1 », « 2 ». */
export function labelsOf(tableau: Tableau, entete: number | null): readonly string[] {
  if (entete === null) return (tableau[0] ?? []).map((_, column) => `Colonne ${column + 1}`);
  const own = tableau[entete] ?? [];
  const above = tableau[entete - 1] ?? [];
  return own.map((label, column) => {
    if (roleOfLabel(label) !== null) return label;
    // A title stands alone on its row; a merged head has neighbours.
    if (above.filter((cell) => cell !== '').length < 2) return label === '' ? `Colonne ${column + 1}` : label;
    const over = above.slice(0, column + 1).findLast((cell) => cell !== '') ?? '';
    return roleOfLabel(over) === null ? label || `Colonne ${column + 1}` : `${over} ${label}`.trim();
  });
}

/** Share of the filled cells of a column that a reader understands. */
function shareOf(cells: readonly string[], reads: (cell: string) => boolean): number {
  return cells.length === 0 ? 0 : cells.filter(reads).length / cells.length;
}

const TESTS: readonly (readonly [Role, (cell: string) => boolean])[] = [
  ['voeux', (cell) => lireVoeux(cell).codes.length > 0 || /\b(bts|but|lyc[ée]e)\b/i.test(cell)],
  ['bac', (cell) => lireBac(cell).ok && !lireEds(cell).ok],
  ['mention', (cell) => lireMention(cell).ok],
  ['eds', (cell) => lireEds(cell).ok],
  ['situation', (cell) => lireSituation(cell).ok],
  ['ville', (cell) => /^\d{5}( |$)/.test(cell)],
];

const ASSEZ = 0.6;

/** The role that the cells of a column suggest by themselves; `null` when none is likely. */
function roleOfCells(cells: readonly string[]): Role | null {
  const filled = cells.filter((cell) => cell !== '').slice(0, ECHANTILLON);
  return TESTS.find(([, reads]) => shareOf(filled, reads) >= ASSEZ)?.[0] ?? null;
}

/** Roles that a person chose for labels, on this device: folded label → role. */
export type RolesGardes = ReadonlyMap<string, Role>;

/** What several columns may hold. */
const REPETABLES: ReadonlySet<Role> = new Set(['eds', 'voeux', 'note', 'ignorer', 'ville']);

/**
 * What each column says: as the person chose it last time, else by its label, else by its cells. A « spécialité » is told by its cells: of the bac
 * général or of the bac pro. The first column left that holds words names the students.
 */
export function guessRoles(tableau: Tableau, entete: number | null, gardes: RolesGardes): readonly Role[] {
  const labels = labelsOf(tableau, entete);
  const body = tableau.slice(entete === null ? 0 : entete + 1);
  const taken = new Set<Role>();
  const roles = labels.map((label, column): Role => {
    const cells = body.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const byLabel = entete === null ? null : (gardes.get(fold(label)) ?? roleOfLabel(label));
    const byCells = cells.length === 0 ? null : roleOfCells(cells);
    const isAmbiguous = byLabel === 'bac' && byCells === 'eds';
    const role = isAmbiguous ? 'eds' : (byLabel ?? byCells ?? 'ignorer');
    if (taken.has(role) && !REPETABLES.has(role)) return 'ignorer';
    taken.add(role);
    return role;
  });
  if (!['pseudonyme', 'prenom', 'nom'].some((role) => taken.has(role as Role))) {
    const names = roles.findIndex(
      (role, column) =>
        role === 'ignorer' &&
        roleOfLabel(labels[column] ?? '') === null &&
        body.some((row) => /\p{L}/u.test(row[column] ?? '')),
    );
    return roles.map((role, column) => (column === names ? 'pseudonyme' : role));
  }
  return roles;
}
