import { refuseDocument } from '@/lib/ingest/read/refusal';
import type { CritereBrut, RangRefuse } from '../brut';
import { collapseSpaces, commonPrefix, compactTexte, joinWrapped, stripSuffix } from '../normalisation';
import { consumeTexte, ENTETE_CRITERES } from '../rubriques';
import type { Section } from '../sections';
import { CHAMPS, IMPORTANCES_IMPRIMEES, motsImprimes } from '../vocabulaire';
import { type LigneTexte, pieceOf } from './lignes';

const IMPORTANCES = motsImprimes(IMPORTANCES_IMPRIMEES);
const ENTETE = compactTexte(ENTETE_CRITERES.map(([, words]) => words).join(''));

/** The lines of one row, as blocks that blank lines separate. */
interface RangeeCritere {
  readonly blocs: string[];
  /** Whether a page ends inside the row: then blank lines prove nothing. */
  coupee: boolean;
  readonly repere: LigneTexte['repere'];
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
  for (const { blocs, coupee, repere: place } of readRangees(section)) {
    const repere = { ...place, rubrique: section.titre };
    const trimmed = blocs.map((bloc) => bloc.trim());
    const whole = trimmed.reduce(joinWrapped, '');
    // A row without a field of its own stands under the one before: the cell spans both.
    const own = champOf(whole);
    champ = own ?? champ;
    if (champ === null) {
      refuses.push({ repere, message: `Le champ d’évaluation de « ${whole} » n’est pas connu.` });
      continue;
    }
    const importance = importanceOf(whole) ?? '';
    const cells = dropEnd(own === null ? trimmed : dropStart(trimmed, own), importance);
    const [first, second] = cells;
    const exact = cells.length === 2 && !coupee && first !== undefined && second !== undefined;
    const texts = exact
      ? { criteres: first, elements: second }
      : { criteres: cells.reduce(joinWrapped, ''), elements: null };
    criteres.push({ champ, ...texts, importance, repere });
  }
  return { criteres, refuses };
}

function readRangees({ lignes, titre }: Section<LigneTexte>): RangeeCritere[] {
  const textes = lignes.map(({ texte }) => texte);
  const reader = new RangeeReader(hasBlanksInside(lignes));
  let started = false;
  for (let at = 0; at < lignes.length; at++) {
    const line = lignes[at];
    if (line === undefined) continue;
    if (line.texte === '') {
      reader.endBloc();
      continue;
    }
    const length = ENTETE.startsWith(compactTexte(line.texte)) ? consumeTexte(textes, at, ENTETE) : null;
    if (length !== null) {
      started = true;
      reader.startPage();
      at += length - 1;
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
    if (champOf(collapseSpaces(textes.slice(at, at + LIGNES_CHAMP).join(' '))) !== null) reader.endRangee();
    reader.push(line, (textes[at + 1] ?? '') === '');
  }
  return reader.end();
}

/** A field's name wraps on a few lines, blank ones included. */
const LIGNES_CHAMP = 8;

class RangeeReader {
  private readonly rangees: RangeeCritere[] = [];
  private open: RangeeCritere | null = null;
  private blocEnded = true;

  /** @param espacee Whether the extractor leaves blank lines between the cells of this table. */
  constructor(private readonly espacee: boolean) {}

  endBloc(): void {
    this.blocEnded = true;
  }

  startPage(): void {
    if (this.open) this.open.coupee = true;
    this.blocEnded = true;
  }

  push(line: LigneTexte, endsBloc: boolean): void {
    this.open ??= { blocs: [], coupee: false, repere: line.repere };
    const { blocs } = this.open;
    const last = this.blocEnded ? undefined : blocs.pop();
    const bloc = last === undefined ? pieceOf(line) : joinWrapped(last, pieceOf(line));
    blocs.push(bloc);
    this.blocEnded = false;
    // Inside a cell, the words of importance are only words.
    if (importanceOf(bloc) !== null && (endsBloc || !this.espacee)) this.endRangee();
  }

  endRangee(): void {
    if (this.open) this.rangees.push(this.open);
    this.open = null;
    this.blocEnded = true;
  }

  end(): RangeeCritere[] {
    this.endRangee();
    return this.rangees;
  }
}

function hasBlanksInside(lignes: readonly LigneTexte[]): boolean {
  const first = lignes.findIndex(({ texte }) => texte !== '');
  const last = lignes.findLastIndex(({ texte }) => texte !== '');
  return lignes.slice(Math.max(0, first), last + 1).some(({ texte }) => texte === '');
}

/** The field at the start of a text, as printed there. */
function champOf(texte: string): string | null {
  for (const champ of CHAMPS) {
    const { longueur, reste } = commonPrefix(texte, champ);
    if (longueur > 0 && reste === '') return texte.slice(0, longueur);
  }
  return null;
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

function dropStart(blocs: readonly string[], champ: string): string[] {
  let key = compactTexte(champ);
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
  const left = importance === '' ? last : (stripSuffix(last, importance) ?? last);
  return left === '' ? blocs.slice(0, -1) : [...blocs.slice(0, -1), left];
}
