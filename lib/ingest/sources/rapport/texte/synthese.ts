import { refuseDocument } from '@/lib/ingest/read/refusal';
import type { FormationBrute, Rang, RangRefuse } from '../brut';
import { commonPrefix, joinWrapped, stripPrefix, stripSuffix } from '../normalisation';
import { GROUPES_USUELS, JURY_USUEL, motsImprimes, TYPES_BAC_IMPRIMES } from '../vocabulaire';
import type { LigneTable, Table } from './lignesTable';
import { readInterpretations } from './nombres';

/** What the first table says, and the other tables are read by. */
export interface Synthese {
  readonly formation: FormationBrute;
  readonly juries: readonly string[];
  readonly groupes: readonly string[];
  readonly rangs: readonly Rang[];
  readonly refuses: readonly RangRefuse[];
}

const CODE = /\((\d{2,6})\)/gu;

/** The label of a row in one text, its pieces joined. */
export function joinFragments(fragments: readonly string[]): string {
  return fragments.reduce(joinWrapped, '');
}

/**
 * Reads the first table: formation, juries, groups with their places and counts.
 * @param specialites The table by speciality, which prints the juries without a group beside them: where text puts jury
 * and group on one line, it tells where one ends.
 * @throws {DocumentRefuse} `code-absent` when the first row does not name the formation with its code.
 */
export function readSynthese(table: Table, specialites: Table | null): Synthese {
  const [first] = table.lignes;
  if (first === undefined) {
    throw refuseDocument(
      'document-tronque',
      'Le tableau de synthèse n’a aucune ligne : reprenez le document complet.',
      {
        ...table.entete,
      },
    );
  }
  const { formation, fragments } = readFormation(first);
  const juries = specialites === null ? [] : findJuries(specialites, formation);
  const found = new Set<string>();
  const rangs: Rang[] = [];
  const refuses: RangRefuse[] = [];
  let jury: string | null = null;
  for (const [index, ligne] of table.lignes.entries()) {
    const { repere, queue } = ligne;
    const cell = index === 0 ? fragments : ligne.fragments;
    const opensJury = index === 0 || startsWithJury(cell, juries);
    const cut: { jury: string; groupe: string } | null = opensJury
      ? splitJury(cell, juries)
      : jury === null
        ? null
        : { jury, groupe: joinFragments(cell) };
    if (cut === null || cut.groupe === '' || queue === null) {
      refuses.push({ repere, message: refusalOf(ligne, cut === null) });
      continue;
    }
    jury = cut.jury;
    found.add(jury);
    const interpretations = readInterpretations(queue.jetons, { places: true, libre: !isGroupeUsuel(cut.groupe) });
    const base = { tableau: 'groupes', jury, groupe: '', libelleBac: '', pourcentage: queue.pourcentage } as const;
    rangs.push({ ...base, etiquette: cut.groupe, interpretations, imprime: queue.jetons.join(' '), repere });
  }
  return { formation, juries: [...found], groupes: rangs.map(({ etiquette }) => etiquette), rangs, refuses };
}

function refusalOf({ fragments, queue }: LigneTable, noJury: boolean): string {
  const label = joinFragments(fragments);
  if (queue === null) return `La ligne « ${label} » de la synthèse n’a pas ses cinq nombres.`;
  if (noJury) return `Dans « ${label} », le texte ne dit pas où finit le jury et où commence le groupe.`;
  return 'Une ligne de la synthèse n’a pas de groupe.';
}

function isGroupeUsuel(groupe: string): boolean {
  return GROUPES_USUELS.some((usuel) => stripPrefix(groupe, usuel) === '');
}

/** The formation stands before its code in parentheses, jury and group after it. */
function readFormation({ fragments, repere }: LigneTable): { formation: FormationBrute; fragments: string[] } {
  const label = joinFragments(fragments);
  const match = [...label.matchAll(CODE)].at(-1);
  const code = match?.[1];
  if (match === undefined || code === undefined) {
    throw refuseDocument(
      'code-absent',
      'La première ligne de la synthèse ne porte pas le code de la formation entre parenthèses : sans lui, le rapport n’est rattaché à rien.',
      repere,
    );
  }
  const libelle = label.slice(0, match.index).trim();
  const after = label.slice(match.index + match[0].length).trim();
  // The cut between the pieces is kept: it may be the one between jury and group.
  const kept: string[] = [];
  let rest = after;
  for (const fragment of [...fragments].reverse()) {
    const before = stripSuffix(rest, fragment);
    if (before === null) break;
    kept.unshift(fragment);
    rest = before;
  }
  if (rest !== '') kept.unshift(rest);
  return { formation: { libelle, code, repere }, fragments: kept };
}

/** Whether a row below the first starts another jury: a known one, or one that calls itself so. */
function startsWithJury(fragments: readonly string[], juries: readonly string[]): boolean {
  const label = joinFragments(fragments);
  return /^jury\s/iu.test(label) || juries.some((jury) => stripPrefix(label, jury) !== null);
}

/** Cuts « jury, group » apart by the surest evidence at hand; `null` when there is none. */
function splitJury(fragments: readonly string[], juries: readonly string[]): { jury: string; groupe: string } | null {
  const label = joinFragments(fragments);
  const afterUsual = stripPrefix(label, JURY_USUEL);
  if (afterUsual !== null) return { jury: label.slice(0, label.length - afterUsual.length).trim(), groupe: afterUsual };
  const [first, ...rest] = fragments;
  if (first !== undefined && rest.length > 0) return { jury: first, groupe: joinFragments(rest) };
  for (const jury of [...juries].sort((a, b) => b.length - a.length)) {
    const groupe = stripPrefix(label, jury);
    if (groupe !== null) return { jury, groupe };
  }
  for (const groupe of GROUPES_USUELS) {
    const before = stripSuffix(label, groupe);
    const printed = before === null ? '' : label.slice(before.length).trim();
    // With a small letter, it is the end of a longer name.
    if (before && printed[0] === groupe[0]) return { jury: before, groupe: printed };
  }
  return null;
}

/**
 * Juries of the table by speciality: what stands there between the formation and the type of bac. Where a page cuts the
 * formation's cell, it may cut the jury's too: such a row tells nothing.
 */
export function findJuries(specialites: Table, { libelle, code }: FormationBrute): string[] {
  const juries = new Set<string>();
  const formation = `${libelle} (${code})`;
  for (const [index, { fragments }] of specialites.lignes.entries()) {
    const label = joinFragments(fragments);
    const { longueur, reste } = commonPrefix(label, formation);
    if (index === 0 && reste !== '') return [];
    const after = reste === '' ? label.slice(longueur).trim() : label;
    const bac = firstBac(after);
    if (bac !== null && bac > 0) juries.add(after.slice(0, bac).trim());
  }
  return [...juries];
}

/** Where a type of bac starts in a label, `null` when it holds none. */
function firstBac(label: string): number | null {
  const types = motsImprimes(TYPES_BAC_IMPRIMES);
  for (const { index } of label.matchAll(/\S+/gu)) {
    const after = label.slice(index);
    if (types.some((type) => stripPrefixStart(after, type))) return index;
  }
  return null;
}

function stripPrefixStart(texte: string, type: string): boolean {
  const { longueur, reste } = commonPrefix(texte, type);
  return longueur > 0 && reste === '';
}
