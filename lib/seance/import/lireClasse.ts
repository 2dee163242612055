import { citer } from '@/lib/domain/citer';
import type { Eds } from '@/lib/domain/eds';
import { fold } from '@/lib/domain/fold';
import { BORNES_SEANCE, ELEVE_INCONNU, type EleveLu } from '../eleve';
import { labelsOf, type Role, roleOfLabel } from './colonnes';
import type { Lecture } from './lecture';
import { type BacLu, lireBac } from './lireBac';
import { lireEds } from './lireEds';
import { lireMention } from './lireMention';
import { lireSituation } from './lireSituation';
import { lireVoeux } from './lireVoeux';
import type { Tableau } from './tableau';

/** How students are called once imported. */
export const APPELLATIONS = ['prenom-initiale', 'initiales', 'numero', 'entier'] as const;
export type Appellation = (typeof APPELLATIONS)[number];

/** A table that is being imported: what was read, and what the person chose. Everything else follows from it. */
export interface Import {
  readonly tableau: Tableau;
  /** Row of the labels; `null` when there is none. */
  readonly entete: number | null;
  /** One per column. */
  readonly roles: readonly Role[];
  /** Rows left out by the person, or put back although they repeat another. */
  readonly choisies: ReadonlyMap<number, boolean>;
  readonly appellation: Appellation;
  /** Bac of the students whose line says none, as it was written; empty for none. */
  readonly bacCommun: string;
}

/** Something to know of a line: to be corrected, or only how it was understood. */
export interface Constat {
  readonly gravite: 'a-corriger' | 'remarque';
  /** Column it is about; `null` for the whole line. */
  readonly colonne: number | null;
  readonly message: string;
}

export interface LigneLue {
  /** Row of the table, from 0: its line is one more. */
  readonly row: number;
  readonly eleve: EleveLu;
  readonly constats: readonly Constat[];
  /** Taken in the class. */
  readonly retenue: boolean;
}

export interface Apercu {
  readonly lignes: readonly LigneLue[];
  /** What is to be known of the whole table, in the order of its lines. */
  readonly constats: readonly string[];
}

/** A cell that a spreadsheet would run. */
const FORMULE = /^[=@]|^[+-](?![\d\s])/;

/** Reads the lines of a table into students, each with what was not understood and where. Nothing is lost: what cannot be read stays in its cell. */
export function lireClasse(source: Import): Apercu {
  const { tableau, entete } = source;
  const labels = labelsOf(tableau, entete);
  const constats = tableConstats(source, labels);
  const first = entete === null ? 0 : entete + 1;
  // A class says the same few bacs over and over.
  const bacs = new Map<string, Lecture<BacLu>>();
  const seen = new Map<string, number>();
  const named = new Map<string, number>();
  const lignes: LigneLue[] = [];
  for (let row = first; row < tableau.length; row += 1) {
    const cells = tableau[row] ?? [];
    if (cells.every((cell) => cell === '')) continue;
    if (entete !== null && repeatsLabels(cells, tableau[entete] ?? [])) {
      constats.push(`Ligne ${row + 1} : l’en-tête y est répété, la ligne n’est pas lue.`);
      continue;
    }
    if (isSum(cells)) {
      constats.push(
        `Ligne ${row + 1} : ${citer(cells.find((cell) => cell !== '') ?? '')} n’est pas un élève, la ligne n’est pas lue.`,
      );
      continue;
    }
    const { eleve, constats: found } = readLine(cells, labels, lignes.length + 1, source, bacs);
    const own: Constat[] = [...found];
    const whole = cells.join('\u0000');
    const twin = seen.get(whole);
    seen.set(whole, twin ?? row);
    const same = named.get(fold(eleve.pseudonyme));
    if (twin !== undefined) {
      own.unshift(line('remarque', `Même ligne que la ligne ${twin + 1} : elle n’est pas reprise.`));
    } else if (same !== undefined) {
      own.unshift(
        line(
          'a-corriger',
          `${citer(eleve.pseudonyme)} est déjà le nom de la ligne ${same + 1} : deux élèves ne se distingueront pas.`,
        ),
      );
    } else {
      named.set(fold(eleve.pseudonyme), row);
    }
    lignes.push({ row, eleve, constats: own, retenue: source.choisies.get(row) ?? twin === undefined });
  }
  return { lignes: withinBound(lignes, source.choisies, constats), constats };
}

const line = (gravite: Constat['gravite'], message: string): Constat => ({ gravite, colonne: null, message });

function withinBound(
  lignes: readonly LigneLue[],
  choisies: Import['choisies'],
  constats: string[],
): readonly LigneLue[] {
  let kept = 0;
  const bounded = lignes.map((ligne) => {
    if (!ligne.retenue) return ligne;
    kept += 1;
    return kept > BORNES_SEANCE.eleves ? { ...ligne, retenue: false } : ligne;
  });
  if (kept > BORNES_SEANCE.eleves) {
    const last = bounded.findLast(({ retenue }) => retenue);
    constats.unshift(
      `${kept} lignes : une séance tient ${BORNES_SEANCE.eleves} élèves. Les lignes après la ${(last?.row ?? 0) + 1} ne sont pas reprises ; coupez la liste par classe.`,
    );
  }
  if (lignes.length === 0 && choisies.size === 0) constats.push('Aucune ligne d’élève dans ce tableau.');
  return bounded;
}

function tableConstats({ entete, roles, bacCommun }: Import, labels: readonly string[]): string[] {
  const constats: string[] = [];
  if (entete !== null && entete > 0) {
    constats.push(
      entete === 1
        ? 'Ligne 1 : au-dessus de l’en-tête, elle n’est pas lue.'
        : `Lignes 1 à ${entete} : au-dessus de l’en-tête, elles ne sont pas lues.`,
    );
  }
  if (!roles.some((role) => role === 'pseudonyme' || role === 'prenom' || role === 'nom')) {
    constats.push('Aucune colonne ne nomme les élèves : ils reçoivent un numéro.');
  }
  if (bacCommun === '' && !roles.some((role) => role === 'bac' || role === 'eds')) {
    constats.push(
      'Aucune colonne ne dit le bac : choisissez laquelle, ou donnez le même bac à toute la classe plus bas.',
    );
  }
  const unread = labels.filter(
    (label, column) => roles[column] === 'ignorer' && entete !== null && roleOfLabel(label) === 'ignorer',
  );
  if (unread.length > 0) constats.push(`Jamais lu, ni gardé : ${unread.map(citer).join(', ')}.`);
  return constats;
}

/** A head that a printed list repeats on each page. */
function repeatsLabels(cells: readonly string[], head: readonly string[]): boolean {
  return cells.every((cell, column) => cell === (head[column] ?? '')) && cells.some((cell) => cell !== '');
}

/** « Total : 35 », « Effectif 35 élèves »: a line at the foot of a list. */
function isSum(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== '');
  return (
    filled.length <= 2 &&
    /^(total|effectif|nombre d|moyenne|page \d|edite|imprime|source)\b/.test(fold(filled[0] ?? ''))
  );
}

function readLine(
  cells: readonly string[],
  labels: readonly string[],
  rank: number,
  { roles, appellation, bacCommun }: Import,
  bacs: Map<string, Lecture<BacLu>>,
): { readonly eleve: EleveLu; readonly constats: readonly Constat[] } {
  const constats: Constat[] = [];
  const columnsOf = (role: Role) =>
    roles.flatMap((one, column) => (one === role && (cells[column] ?? '') !== '' ? [column] : []));
  const textOf = (role: Role) => columnsOf(role).map((column) => cells[column] ?? '');
  /** The first filled cell of a role, read; what is wrong is told with its column. */
  const read = <T>(role: Role, lire: (cell: string) => Lecture<T>): T | null => {
    const [column] = columnsOf(role);
    if (column === undefined) return null;
    const lecture = lire(cells[column] ?? '');
    const where = citer(labels[column] ?? '');
    if (!lecture.ok) {
      constats.push({ gravite: 'a-corriger', colonne: column, message: `Colonne ${where} : ${lecture.message}` });
      return null;
    }
    if (lecture.remarque !== undefined) {
      constats.push({ gravite: 'remarque', colonne: column, message: `Colonne ${where} : ${lecture.remarque}` });
    }
    return lecture.valeur;
  };

  const pseudonyme = nameOf(
    { entier: textOf('pseudonyme'), prenom: textOf('prenom'), nom: textOf('nom') },
    appellation,
    rank,
  );
  for (const column of [...columnsOf('pseudonyme'), ...columnsOf('prenom'), ...columnsOf('nom')]) {
    const cell = cells[column] ?? '';
    if (FORMULE.test(cell)) {
      constats.push({
        gravite: 'a-corriger',
        colonne: column,
        message: `Colonne ${citer(labels[column] ?? '')} : ${citer(cell)} est une formule. Elle n’est pas calculée ; écrivez le nom.`,
      });
    } else if (/[<>]/.test(cell)) {
      constats.push({
        gravite: 'remarque',
        colonne: column,
        message: `Colonne ${citer(labels[column] ?? '')} : les signes < et > sont gardés comme du texte.`,
      });
    }
  }
  const bacOf = (cell: string) => {
    const lecture = bacs.get(cell) ?? lireBac(cell);
    bacs.set(cell, lecture);
    return lecture;
  };
  const commun = bacOf(bacCommun);
  const said = textOf('bac')[0] ?? '';
  // What the whole class has stands where a line says nothing, or the name of a class that says nothing either: « T02 ».
  const bac = commun.ok && (said === '' || !bacOf(said).ok) ? commun.valeur : read('bac', bacOf);
  const [edsColumn] = columnsOf('eds');
  const eds = edsColumn === undefined ? null : readEds(textOf('eds'), edsColumn, labels, constats);
  const mention = read('mention', lireMention);
  const profil = read('situation', lireSituation);
  const voeux = lireVoeux(textOf('voeux').join('\n'));
  const specialites: readonly Eds[] = eds ?? bac?.eds ?? [];
  if (bac === null && specialites.length === 0 && columnsOf('bac').length === 0) {
    constats.push(line('a-corriger', 'Le bac manque : sans lui, aucun chiffre.'));
  }
  return {
    eleve: {
      ...ELEVE_INCONNU,
      pseudonyme,
      // Two specialities tell the bac général.
      bac: bac?.bac ?? (specialites.length > 0 ? 'general' : null),
      serie: bac?.serie ?? null,
      specifique: bac?.specifique ?? null,
      eds: specialites,
      mention: mention ?? 'inconnue',
      profil: profil ?? 'terminale',
      ville: [...new Set(textOf('ville'))].join(' ').replace(/\n/g, ' ').slice(0, BORNES_SEANCE.ville),
      voeux: voeux.codes.map((code) => ({ code })),
      aChoisir: voeux.mots,
      note: textOf('note').join('\n').slice(0, BORNES_SEANCE.note),
    },
    constats,
  };
}

function readEds(
  cells: readonly string[],
  column: number,
  labels: readonly string[],
  constats: Constat[],
): readonly Eds[] | null {
  const lecture = lireEds(cells.join(', '));
  if (lecture.ok) return lecture.valeur;
  constats.push({
    gravite: 'a-corriger',
    colonne: column,
    message: `Colonne ${citer(labels[column] ?? '')} : ${lecture.message}`,
  });
  return null;
}

const initial = (word: string) => (word === '' ? '' : `${word.charAt(0).toLocaleUpperCase('fr')}.`);
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** How a student is called: never empty, within its bound. */
function nameOf(
  parts: { readonly entier: readonly string[]; readonly prenom: readonly string[]; readonly nom: readonly string[] },
  appellation: Appellation,
  rank: number,
): string {
  const [entier = '', prenom = '', nom = ''] = [parts.entier[0], parts.prenom[0], parts.nom[0]].map((part) =>
    oneLine(part ?? ''),
  );
  const numbered = `Élève ${rank}`;
  if (appellation === 'numero') return numbered;
  const whole = entier !== '' ? entier : [prenom, nom].filter((part) => part !== '').join(' ');
  const short = appellation === 'entier' ? whole : shortened(entier, prenom, nom, appellation);
  return (short === '' ? numbered : short).slice(0, BORNES_SEANCE.pseudonyme).trimEnd();
}

/** « MARTIN Léa » as Pronote writes it: the words in capitals are the surname. */
function shortened(entier: string, prenom: string, nom: string, appellation: 'prenom-initiale' | 'initiales'): string {
  const words = entier.split(' ').filter((word) => word !== '');
  const isSurname = (word: string) => /^[\p{Lu}'’-]{2,}$/u.test(word);
  const cut = words.findIndex((word) => !isSurname(word));
  const told = entier !== '' && cut > 0;
  const first = told ? words.slice(cut).join(' ') : entier !== '' ? entier : prenom;
  const last = told ? words.slice(0, cut).join(' ') : entier !== '' ? '' : nom;
  if (appellation === 'initiales') {
    return [...first.split(/[\s-]+/), ...last.split(/[\s-]+/)]
      .map((word) => word.charAt(0).toLocaleUpperCase('fr'))
      .join('');
  }
  return first === '' ? last : [first, initial(last)].filter((part) => part !== '').join(' ');
}
