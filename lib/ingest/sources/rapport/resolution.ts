import type { Constat } from '@/lib/domain/constat';
import type { Lecture, Rang } from './brut';
import { compactTexte } from './normalisation';
import type { Tableau } from './rubriques';
import { isOrdered } from './texte/nombres';
import { TOTAL } from './vocabulaire';

/** A row with its counts settled. */
export interface RangLu extends Omit<Rang, 'lectures'> {
  readonly lecture: Lecture;
  readonly total: boolean;
}

const COMPTES = ['confirmes', 'classes', 'appeles', 'acceptes'] as const;
/** Above this many combinations of readings, rows are too ambiguous to be told apart by their total. */
const COMBINAISONS_MAX = 20_000;

interface Etat {
  readonly rang: Rang;
  lectures: readonly Lecture[];
  readonly total: boolean;
}

/**
 * Settles the counts that text prints ambiguously (« 12 1 284 812 309 12 »): of the possible readings, it keeps those
 * that agree with the printed totals, with the other tables and with the printed percentages. A row that several
 * readings still fit, or none, is refused: nothing is guessed.
 */
export function resolveRangs(rangs: readonly Rang[]): { lus: RangLu[]; constats: Constat[] } {
  const etats: Etat[] = rangs.map((rang) => ({ rang, lectures: rang.lectures, total: isTotal(rang) }));
  const blocs = groupBlocs(etats);
  for (let ambiguous = countAmbiguous(etats); ambiguous > 0; ) {
    agreeAcrossTables(etats);
    for (const bloc of blocs) {
      agreeWithTotal(bloc);
      agreeWithPourcentages(bloc);
    }
    const left = countAmbiguous(etats);
    if (left === ambiguous) break;
    ambiguous = left;
  }
  const lus: RangLu[] = [];
  const constats: Constat[] = [];
  for (const { rang, lectures, total } of etats) {
    const [lecture] = lectures;
    if (lecture !== undefined && lectures.length === 1 && isOrdered(lecture)) {
      const etiquette = lecture.suffixe === '' ? rang.etiquette : `${rang.etiquette} ${lecture.suffixe}`;
      lus.push({ ...rang, etiquette, lecture, total });
    } else {
      constats.push(refusalOf(rang, lectures));
    }
  }
  return { lus, constats };
}

/** Rows whose sum is printed: those of one table, jury, group and type of bac. */
export function keyOfBloc({ tableau, jury, groupe, libelleBac }: Rang | RangLu): string {
  return [tableau, jury, groupe, libelleBac].map(compactTexte).join('|');
}

function isTotal({ tableau, etiquette }: Rang): boolean {
  return tableau !== 'groupes' && tableau !== 'specialite' && compactTexte(etiquette) === compactTexte(TOTAL);
}

function groupBlocs(etats: readonly Etat[]): Etat[][] {
  const blocs = new Map<string, Etat[]>();
  for (const etat of etats) {
    const { tableau } = etat.rang;
    if (tableau === 'groupes' || tableau === 'specialite') continue;
    const key = keyOfBloc(etat.rang);
    blocs.set(key, [...(blocs.get(key) ?? []), etat]);
  }
  return [...blocs.values()];
}

function countAmbiguous(etats: readonly Etat[]): number {
  return etats.reduce((sum, { lectures }) => sum + Math.max(0, lectures.length - 1), 0);
}

/** Keeps the readings that satisfy a constraint, unless none does: a report may contradict itself. */
function keep(etat: Etat, fits: (lecture: Lecture) => boolean): void {
  if (etat.lectures.length < 2) return;
  const kept = etat.lectures.filter(fits);
  if (kept.length > 0) etat.lectures = kept;
}

function sameCounts(a: Lecture, b: Lecture): boolean {
  return COMPTES.every((compte) => a[compte] === b[compte]);
}

/** One group has the same counts in the first table and in the totals by sex and by profile. */
function agreeAcrossTables(etats: readonly Etat[]): void {
  const totals = new Map<string, Etat[]>();
  for (const etat of etats) {
    const { tableau, jury, groupe, etiquette } = etat.rang;
    const isMargin = tableau === 'groupes' || (etat.total && (tableau === 'sexe' || tableau === 'profil'));
    if (!isMargin) continue;
    const key = [jury, tableau === 'groupes' ? etiquette : groupe].map(compactTexte).join('|');
    totals.set(key, [...(totals.get(key) ?? []), etat]);
  }
  for (const margins of totals.values()) {
    for (const etat of margins) {
      for (const other of margins) {
        if (other !== etat) keep(etat, (lecture) => other.lectures.some((theirs) => sameCounts(lecture, theirs)));
      }
    }
  }
}

/** The rows of a block add up to its total. */
function agreeWithTotal(bloc: readonly Etat[]): void {
  const total = bloc.find((etat) => etat.total);
  const rows = bloc.filter((etat) => !etat.total);
  if (total === undefined || rows.length === 0) return;
  const all = [...rows, total];
  const combinations = all.reduce((product, { lectures }) => product * lectures.length, 1);
  if (combinations < 2 || combinations > COMBINAISONS_MAX) return;
  const fitting = all.map(() => new Set<Lecture>());
  const walk = (index: number, chosen: readonly Lecture[]): void => {
    const etat = all[index];
    if (etat === undefined) {
      if (addsUp(chosen.slice(0, -1), chosen.at(-1)))
        for (const [at, lecture] of chosen.entries()) fitting[at]?.add(lecture);
      return;
    }
    for (const lecture of etat.lectures) walk(index + 1, [...chosen, lecture]);
  };
  walk(0, []);
  for (const [index, etat] of all.entries()) keep(etat, (lecture) => fitting[index]?.has(lecture) ?? false);
}

function addsUp(rows: readonly Lecture[], total: Lecture | undefined): boolean {
  if (total === undefined) return false;
  return COMPTES.every((compte) => rows.reduce((sum, row) => sum + (row[compte] ?? 0), 0) === total[compte]);
}

/** The printed share is the accepted of the row over those of the block. */
function agreeWithPourcentages(bloc: readonly Etat[]): void {
  const total = bloc.find((etat) => etat.total);
  const [settled] = total?.lectures ?? [];
  if (total?.lectures.length !== 1 || settled === undefined) return;
  for (const etat of bloc) {
    const { pourcentage } = etat.rang;
    if (pourcentage === null) continue;
    keep(etat, ({ acceptes }) => pourcentageOf(acceptes, settled.acceptes) === pourcentage);
  }
}

/** Share in percent, rounded half up to one decimal, as reports print it. `null` when there is nothing to share. */
export function pourcentageOf(part: number | null, total: number | null): number | null {
  if (part === null || total === null || total === 0) return null;
  return Math.floor((2000 * part + total) / (2 * total)) / 10;
}

const NOMS: Readonly<Record<Tableau, string>> = {
  groupes: 'groupe',
  sexe: 'sexe',
  bac: 'mention',
  profil: 'profil',
  specialite: 'spécialité',
};

function refusalOf(rang: Rang, lectures: readonly Lecture[]): Constat {
  const row = `${NOMS[rang.tableau]} « ${rang.etiquette} »${rang.groupe === '' ? '' : ` du groupe « ${rang.groupe} »`}`;
  const { repere, imprime } = rang;
  const [lecture, other] = lectures;
  if (lecture === undefined) {
    const message = `Ligne ${row} : « ${imprime} » ne se lit pas comme les nombres de ses colonnes. La ligne est mise de côté.`;
    return { gravite: 'refus', code: 'cellule-illisible', message, repere };
  }
  if (other !== undefined) {
    const message = `Ligne ${row} : « ${imprime} » peut se lire ${sayLecture(lecture)} ou ${sayLecture(other)}, et rien dans le rapport ne tranche. La ligne est mise de côté.`;
    return { gravite: 'refus', code: 'cellule-illisible', message, repere };
  }
  const message = `Ligne ${row} : ${sayLecture(lecture)} ne suit pas l’ordre confirmés ≥ classés ≥ en position ≥ acceptés. La ligne est mise de côté.`;
  return { gravite: 'refus', code: 'ordre-des-comptes', message, repere };
}

function sayLecture(lecture: Lecture): string {
  return COMPTES.map((compte) => lecture[compte] ?? 'non publié').join(' / ');
}
