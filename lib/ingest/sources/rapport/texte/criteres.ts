import { refuseDocument } from '@/lib/ingest/read/refusal';
import type { CritereBrut, RangRefuse } from '../brut';
import { collapseSpaces, commonPrefix, compactTexte, joinWrapped, stripSuffix } from '../normalisation';
import { consumeTexte, ENTETE_CRITERES } from '../rubriques';
import type { Section } from '../sections';
import { CHAMPS, IMPORTANCES_IMPRIMEES, motsImprimes } from '../vocabulaire';
import { type LigneTexte, pieceOf } from './lignes';

const IMPORTANCES = motsImprimes(IMPORTANCES_IMPRIMEES);

/** Lines of one row: blocks that blank lines separate. */
interface RangeeCritere {
  blocs: string[];
  /** Whether a page ends inside the row: then blank lines prove nothing. */
  coupee: boolean;
  repere: LigneTexte['repere'];
}

/**
 * Reads the criteria table from text, where columns are lost. Field and importance are closed vocabularies. Between
 * them, an extractor that puts a blank line after each wrapped cell proves the cut when exactly two blocks are left:
 * « critères », then « éléments ». Everywhere else both are kept whole.
 * @throws {DocumentRefuse} `colonnes-inconnues` when the heading row is not the known one.
 */
export function readCriteres(section: Section<LigneTexte>): { criteres: CritereBrut[]; refuses: RangRefuse[] } {
  const criteres: CritereBrut[] = [];
  const refuses: RangRefuse[] = [];
  let champ: string | null = null;
  for (const rangee of readRangees(section)) {
    const blocsRangee = rangee.blocs.map((bloc) => bloc.trim());
    const whole = blocsRangee.reduce(joinWrapped, '');
    const field = CHAMPS.map((mot) => commonPrefix(whole, mot)).find(
      ({ longueur, reste }) => longueur > 0 && reste === '',
    );
    if (field) champ = whole.slice(0, field.longueur);
    if (champ === null) {
      refuses.push({
        repere: { ...rangee.repere, rubrique: section.titre },
        message: `Le champ d’évaluation de « ${whole} » n’est pas connu.`,
      });
      continue;
    }
    const blocs = field ? dropStart(blocsRangee, champ) : blocsRangee;
    const importance = importanceOf(whole) ?? '';
    const cells = importance === '' ? blocs : dropEnd(blocs, importance);
    const [first, second] = cells;
    const exact = cells.length === 2 && !rangee.coupee && first !== undefined && second !== undefined;
    const base = { champ, importance, repere: { ...rangee.repere, rubrique: section.titre } };
    criteres.push(
      exact
        ? { ...base, criteres: first, elements: second }
        : { ...base, criteres: cells.reduce(joinWrapped, ''), elements: null },
    );
  }
  return { criteres, refuses };
}

function readRangees({ lignes, titre }: Section<LigneTexte>): RangeeCritere[] {
  const textes = lignes.map(({ texte }) => texte);
  const header = compactTexte(ENTETE_CRITERES.map(([, words]) => words).join(''));
  const spaced = hasBlanksInside(lignes);
  const rangees: RangeeCritere[] = [];
  let open: RangeeCritere | null = null;
  let blank = true;
  let started = false;
  for (let at = 0; at < lignes.length; at++) {
    const line = lignes[at];
    if (line === undefined) continue;
    if (line.texte === '') {
      blank = true;
      continue;
    }
    const length = header.startsWith(compactTexte(line.texte)) ? consumeTexte(textes, at, header) : null;
    if (length !== null) {
      started = true;
      if (open) open.coupee = true;
      at += length - 1;
      blank = true;
      continue;
    }
    if (!started) {
      throw refuseDocument(
        'colonnes-inconnues',
        'Les colonnes du tableau des critères ne sont pas celles d’un rapport public : il ne peut pas être lu.',
        { ...line.repere, rubrique: titre },
      );
    }
    // A row without its degree of importance ends where the next field starts.
    if (open && startsChamp(textes, at)) {
      rangees.push(open);
      open = null;
    }
    open ??= { blocs: [], coupee: false, repere: line.repere };
    const last: string | undefined = blank ? undefined : open.blocs.pop();
    open.blocs.push(last === undefined ? pieceOf(line) : joinWrapped(last, pieceOf(line)));
    blank = false;
    const closes = importanceOf(open.blocs.at(-1) ?? '') !== null && (!spaced || (textes[at + 1] ?? '') === '');
    if (closes) {
      rangees.push(open);
      open = null;
    }
  }
  if (open) rangees.push(open);
  return rangees;
}

/** Whether the extractor leaves blank lines between the cells of this table. */
function hasBlanksInside(lignes: readonly LigneTexte[]): boolean {
  const first = lignes.findIndex(({ texte }) => texte !== '');
  const last = lignes.findLastIndex(({ texte }) => texte !== '');
  return lignes.slice(Math.max(0, first), last + 1).some(({ texte }) => texte === '');
}

function startsChamp(textes: readonly string[], at: number): boolean {
  const ahead = collapseSpaces(textes.slice(at, at + 8).join(' '));
  return CHAMPS.some((champ) => {
    const { longueur, reste } = commonPrefix(ahead, champ);
    return longueur > 0 && reste === '';
  });
}

/** The degree of importance at the end of a text, as printed there. */
function importanceOf(texte: string): string | null {
  for (const mot of IMPORTANCES) {
    const before = stripSuffix(texte, mot);
    const printed = before === null ? '' : texte.slice(before.length).trim();
    // The words are also French: only the column's capital makes them a degree.
    if (printed !== '' && /^\p{Lu}/u.test(printed)) return printed;
  }
  return null;
}

function dropStart(blocs: readonly string[], texte: string): string[] {
  let key = compactTexte(texte);
  const kept: string[] = [];
  for (const bloc of blocs) {
    const { longueur, reste } = key === '' ? { longueur: 0, reste: '' } : commonPrefix(bloc, key);
    key = reste;
    const left = bloc.slice(longueur).trim();
    if (left !== '') kept.push(left);
  }
  return kept;
}

function dropEnd(blocs: readonly string[], importance: string): string[] {
  const last = blocs.at(-1) ?? '';
  const left = stripSuffix(last, importance) ?? last;
  return left === '' ? blocs.slice(0, -1) : [...blocs.slice(0, -1), left];
}
