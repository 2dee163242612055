import type { Repere } from '@/lib/domain/source';
import { compactTexte, joinWrapped } from '../normalisation';
import { consumeTexte, ENTETES, type Tableau } from '../rubriques';
import { type LigneTexte, pieceOf } from './lignes';
import { type QueueComptes, splitQueue } from './nombres';

/** A row of a table of text: its label, still holding the cells that span it, then its counts or a note. */
export interface LigneTable {
  /** Pieces of the label, cut where the text has blank lines. */
  readonly fragments: readonly string[];
  /** `null` on a note, or where the table stops before the counts. */
  readonly queue: QueueComptes | null;
  /** « À noter : … », `null` on a row of counts. */
  readonly note: string | null;
  /** First row under a heading: of the table, or of one of its pages. */
  readonly debutDePage: boolean;
  readonly repere: Repere;
}

export interface Table {
  /** Lines above the heading row: the note on the table's population. */
  readonly avant: readonly LigneTexte[];
  /** Line of the heading row, `null` when the part has none that is known. */
  readonly entete: Repere | null;
  readonly lignes: readonly LigneTable[];
  /** Whether blank lines stand between its cells. */
  readonly espacee: boolean;
}

/** Cuts the lines of a part into rows: a row ends where its counts, or its note, end. */
export function readTable(tableau: Tableau, lignes: readonly LigneTexte[]): Table {
  const header = compactTexte(ENTETES[tableau].map(([, titre]) => titre).join(''));
  const textes = lignes.map(({ texte }) => texte);
  const reader = new RowReader(tableau === 'groupes' ? 5 : 4);
  const avant: LigneTexte[] = [];
  let entete: Repere | null = null;
  let espacee = false;
  for (let at = 0; at < lignes.length; at++) {
    const line = lignes[at];
    if (line === undefined) continue;
    const length = header.startsWith(compactTexte(line.texte)) ? consumeTexte(textes, at, header) : null;
    if (length !== null && line.texte !== '') {
      entete ??= line.repere;
      reader.startPage();
      at += length - 1;
    } else if (entete === null) {
      avant.push(line);
    } else {
      // Blank lines at the end of a part say nothing of its cells.
      espacee ||= line.texte === '' && textes.slice(at).some((texte) => texte !== '');
      reader.push(line);
    }
  }
  return { avant, entete, espacee, lignes: reader.end() };
}

/** Start of the note that stands in the place of figures; a note of one line shares it with the cells before it. */
const NOTE = /(?:^|(?<=\s))[ÀA] noter\s*:/iu;

class RowReader {
  private readonly rows: LigneTable[] = [];
  private fragments: string[] = [];
  private note: string | null = null;
  private cut = true;
  private debutDePage = true;
  private place: Repere | null = null;

  constructor(private readonly minimum: number) {}

  startPage(): void {
    this.cut = true;
    if (this.note !== null) this.close(null);
    // A label cut by the page goes on under the repeated heading: it is one row, and one label.
    this.debutDePage = true;
  }

  push(ligne: LigneTexte): void {
    const { texte, repere } = ligne;
    if (texte === '') {
      this.cut = true;
      // The note stands alone in its cell: a blank line ends it.
      if (this.note !== null) this.close(null);
      return;
    }
    if (this.note !== null && this.continueNote(texte)) return;
    const note = texte.search(NOTE);
    if (note >= 0) {
      if (note > 0) this.addLabel(texte.slice(0, note).trim());
      this.place = repere;
      this.note = texte.slice(note);
      return;
    }
    this.place ??= repere;
    const queue = splitQueue(texte, this.minimum);
    if (queue === null) {
      this.addLabel(pieceOf(ligne));
      return;
    }
    if (queue.etiquette !== '') this.addLabel(queue.etiquette);
    this.place = repere;
    this.close(queue);
  }

  end(): LigneTable[] {
    if (this.note !== null || this.fragments.length > 0) this.close(null);
    return this.rows;
  }

  /** A note wraps inside its cell; without blank lines around, the next type of bac ends it. */
  private continueNote(texte: string): boolean {
    if (this.note === null) return false;
    if (/affichées\.$/u.test(this.note) || compactTexte(texte).startsWith('baccalaureat')) {
      this.close(null);
      return false;
    }
    this.note = joinWrapped(this.note, texte);
    return true;
  }

  private addLabel(texte: string): void {
    const last = this.cut ? undefined : this.fragments.pop();
    this.fragments.push(last === undefined ? texte : joinWrapped(last, texte));
    this.cut = false;
  }

  private close(queue: QueueComptes | null): void {
    const { fragments, note, debutDePage } = this;
    this.rows.push({
      fragments: fragments.map((texte) => texte.trim()),
      queue,
      note,
      debutDePage,
      repere: this.place ?? {},
    });
    this.fragments = [];
    this.note = null;
    this.cut = true;
    this.debutDePage = false;
    this.place = null;
  }
}
