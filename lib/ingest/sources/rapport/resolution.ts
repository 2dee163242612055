import type { Constat } from '@/lib/domain/constat';
import type { Interpretation, Rang } from './brut';
import { compactTexte } from './normalisation';
import type { Tableau } from './rubriques';
import { isOrdered } from './texte/nombres';
import { TOTAL } from './vocabulaire';

/** A row with its counts settled. */
export interface RangLu extends Omit<Rang, 'interpretations'> {
  readonly interpretation: Interpretation;
  readonly total: boolean;
}

const COMPTES = ['confirmes', 'classes', 'appeles', 'acceptes'] as const;
/** Above this many combinations of readings, rows are too ambiguous to be told apart by their total. */
const COMBINAISONS_MAX = 20_000;

interface Etat {
  readonly rang: Rang;
  interpretations: readonly Interpretation[];
  readonly total: boolean;
}

/**
 * Settles the counts that text prints ambiguously (« 12 1 284 812 309 12 »): of the possible readings, it keeps those
 * that agree with the printed totals, with the other tables and with the printed percentages. A row that several
 * readings still fit, or none, is refused: nothing is guessed.
 */
export function resolveRangs(rangs: readonly Rang[]): { lus: RangLu[]; constats: Constat[] } {
  const etats: Etat[] = rangs.map((rang) => ({ rang, interpretations: rang.interpretations, total: isTotal(rang) }));
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
  for (const { rang, interpretations, total } of etats) {
    const [interpretation] = interpretations;
    if (interpretation !== undefined && interpretations.length === 1 && isOrdered(interpretation)) {
      const etiquette = interpretation.suffixe === '' ? rang.etiquette : `${rang.etiquette} ${interpretation.suffixe}`;
      lus.push({ ...rang, etiquette, interpretation, total });
    } else {
      constats.push(refusalOf(rang, interpretations));
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
  return etats.reduce((sum, { interpretations }) => sum + Math.max(0, interpretations.length - 1), 0);
}

/** Keeps the readings that satisfy a constraint, unless none does: a report may contradict itself. */
function keep(etat: Etat, fits: (interpretation: Interpretation) => boolean): void {
  if (etat.interpretations.length < 2) return;
  const kept = etat.interpretations.filter(fits);
  if (kept.length > 0) etat.interpretations = kept;
}

function sameCounts(a: Interpretation, b: Interpretation): boolean {
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
        if (other !== etat)
          keep(etat, (interpretation) => other.interpretations.some((theirs) => sameCounts(interpretation, theirs)));
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
  const combinations = all.reduce((product, { interpretations }) => product * interpretations.length, 1);
  if (combinations < 2 || combinations > COMBINAISONS_MAX) return;
  const fitting = all.map(() => new Set<Interpretation>());
  const walk = (index: number, chosen: readonly Interpretation[]): void => {
    const etat = all[index];
    if (etat === undefined) {
      if (addsUp(chosen.slice(0, -1), chosen.at(-1)))
        for (const [at, interpretation] of chosen.entries()) fitting[at]?.add(interpretation);
      return;
    }
    for (const interpretation of etat.interpretations) walk(index + 1, [...chosen, interpretation]);
  };
  walk(0, []);
  for (const [index, etat] of all.entries())
    keep(etat, (interpretation) => fitting[index]?.has(interpretation) ?? false);
}

function addsUp(rows: readonly Interpretation[], total: Interpretation | undefined): boolean {
  if (total === undefined) return false;
  return COMPTES.every((compte) => rows.reduce((sum, row) => sum + (row[compte] ?? 0), 0) === total[compte]);
}

/** The printed share is the accepted of the row over those of the block. */
function agreeWithPourcentages(bloc: readonly Etat[]): void {
  const total = bloc.find((etat) => etat.total);
  const [settled] = total?.interpretations ?? [];
  if (total?.interpretations.length !== 1 || settled === undefined) return;
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

function refusalOf(rang: Rang, interpretations: readonly Interpretation[]): Constat {
  const row = `${NOMS[rang.tableau]} « ${rang.etiquette} »${rang.groupe === '' ? '' : ` du groupe « ${rang.groupe} »`}`;
  const { repere, imprime } = rang;
  const [interpretation, other] = interpretations;
  if (interpretation === undefined) {
    const message = `Ligne ${row} : « ${imprime} » ne se lit pas comme les nombres de ses colonnes. La ligne est mise de côté.`;
    return { gravite: 'refus', code: 'cellule-illisible', message, repere };
  }
  if (other !== undefined) {
    const message = `Ligne ${row} : « ${imprime} » peut se lire ${sayInterpretation(interpretation)} ou ${sayInterpretation(other)}, et rien dans le rapport ne tranche. La ligne est mise de côté.`;
    return { gravite: 'refus', code: 'cellule-illisible', message, repere };
  }
  const message = `Ligne ${row} : ${sayInterpretation(interpretation)} ne suit pas l’ordre confirmés ≥ classés ≥ en position ≥ acceptés. La ligne est mise de côté.`;
  return { gravite: 'refus', code: 'ordre-des-comptes', message, repere };
}

function sayInterpretation(interpretation: Interpretation): string {
  return COMPTES.map((compte) => interpretation[compte] ?? 'non publié').join(' / ');
}
