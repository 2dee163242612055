import Papa from 'papaparse';
import { refuseDocument } from '@/lib/ingest/read/refusal';
import { countKnown } from './header';

/** One record of a delimited text, the header included. */
export interface Enregistrement {
  /** Line of the document where it starts, from 1. */
  readonly ligne: number;
  /** Line where it ends: another one when a quoted cell holds line breaks. */
  readonly derniereLigne: number;
  readonly cellules: readonly string[];
  /**
   * True when a quote stands where none may: the document ends inside a quoted cell, or a cell swallowed whole lines.
   */
  readonly guillemets: boolean;
  /** False when the document ends before this record's line break. */
  readonly terminee: boolean;
}

const DELIMITEURS = [';', ',', '\t'] as const;

/** A quote that is never closed would otherwise gather the rest of the document in memory. */
const MAX_RECORD_LENGTH = 1024 * 1024;

/** The delimiter under which a header names the most known columns; `;`, the official one, when none does. */
export function chooseDelimiter(header: string): string {
  const known = (delimiter: string) =>
    countKnown(Papa.parse<string[]>(header, { delimiter, preview: 1 }).data[0] ?? []);
  return DELIMITEURS.reduce((best, delimiter) => (known(delimiter) > known(best) ? delimiter : best));
}

/**
 * Cuts a text into records as it streams (RFC 4180, with `;`, `,` or tab). Blank lines are passed over. What is held in
 * memory is one chunk and one record.
 * @param choose Finds the delimiter in the text that begins with the header.
 * @throws {DocumentRefuse} `document-illisible` when a record passes 1 MiB: a quote is not closed, or there is no line break.
 */
export async function* readRecords(
  text: AsyncIterable<string>,
  choose: (header: string) => string = chooseDelimiter,
): AsyncGenerator<Enregistrement> {
  const cutter = new RecordCutter();
  let delimiter: string | null = null;
  let ligne = 1;
  const parse = function* (block: string, terminee: boolean): Generator<Enregistrement> {
    if (block === '') return;
    delimiter ??= choose(block);
    const { data, errors } = Papa.parse<string[]>(block, { delimiter, newline: cutter.newline });
    const broken = new Set(errors.map((error) => error.row));
    cutter.delimiter = delimiter;
    // A block that ends with its line break gives one empty row more.
    const rows = data.at(-1)?.join('') === '' && data.at(-1)?.length === 1 ? data.slice(0, -1) : data;
    for (const [index, row] of rows.entries()) {
      const start = ligne;
      const lines = countLines(row, cutter.newline);
      ligne += lines;
      stripReturn(row);
      if (row.length === 1 && row[0]?.trim() === '') continue;
      yield {
        ligne: start,
        derniereLigne: start + lines - 1,
        cellules: row,
        guillemets: broken.has(index) || (lines > 1 && swallowsLines(row, delimiter, cutter.newline)),
        terminee: terminee || index < rows.length - 1,
      };
    }
  };
  for await (const chunk of text) {
    yield* parse(cutter.push(chunk), true);
    if (cutter.pending > MAX_RECORD_LENGTH) {
      const message = cutter.quoted
        ? 'Un guillemet ouvert n’est pas refermé : les lignes suivantes ne peuvent pas être séparées.'
        : 'Une ligne dépasse un million de caractères : ce n’est pas le fichier d’une session, ou ses fins de ligne sont perdues.';
      throw refuseDocument('document-illisible', message, { ligne });
    }
  }
  yield* parse(cutter.end(), false);
}

function countLines(row: readonly string[], newline: string): number {
  let lines = 1;
  for (const cell of row) {
    for (let at = cell.indexOf(newline); at !== -1; at = cell.indexOf(newline, at + 1)) lines++;
  }
  return lines;
}

/** A cell that holds a line break and as many delimiters as a row: a stray quote ran over the lines between. */
function swallowsLines(row: readonly string[], delimiter: string, newline: string): boolean {
  return row.some((cell) => cell.includes(newline) && cell.split(delimiter).length >= row.length);
}

function stripReturn(row: string[]): void {
  const last = row.at(-1);
  if (last?.endsWith('\r')) row[row.length - 1] = last.slice(0, -1);
}

/** Gathers chunks and gives back whole records: text up to the last line break that stands outside quotes. */
class RecordCutter {
  newline: '\n' | '\r' = '\n';
  /** Known once the header is read. */
  delimiter: string | null = null;
  private buffer = '';
  /** Whether what is pending stands inside a quoted cell. */
  quoted = false;
  private scanned = 0;
  private started = false;

  get pending(): number {
    return this.buffer.length;
  }

  push(chunk: string): string {
    this.buffer += chunk;
    if (!this.started && !this.detectNewline()) return '';
    const cut = this.findCut();
    if (cut === 0) return '';
    const block = this.buffer.slice(0, cut);
    this.buffer = this.buffer.slice(cut);
    this.scanned -= cut;
    return block;
  }

  end(): string {
    const rest = this.buffer;
    this.buffer = '';
    return rest;
  }

  /** The first line break tells; a return at the very end of what was read does not say yet what follows it. */
  private detectNewline(): boolean {
    const at = this.buffer.search(/[\r\n]/);
    if (at === -1 || (this.buffer[at] === '\r' && at === this.buffer.length - 1)) return false;
    if (this.buffer[at] === '\r' && this.buffer[at + 1] !== '\n') this.newline = '\r';
    this.started = true;
    return true;
  }

  /** Index just after the last line break outside quotes, 0 when there is none. */
  private findCut(): number {
    let cut = 0;
    while (this.scanned < this.buffer.length) {
      const quote = this.buffer.indexOf('"', this.scanned);
      const end = quote === -1 ? this.buffer.length : quote;
      if (!this.quoted && end > this.scanned) {
        const at = this.buffer.lastIndexOf(this.newline, end - 1);
        if (at >= this.scanned) cut = at + 1;
      }
      const next = quote === -1 ? end : this.turn(quote);
      // The quote is looked at again with the next chunk.
      if (next === null) {
        this.scanned = quote;
        break;
      }
      this.scanned = next;
    }
    return cut;
  }

  /**
   * Passes the quote at `at`, by the same rules as the parser: it opens a cell at its start only, and closes it only
   * before a delimiter or a line break.
   * @returns Where to go on from, `null` when what follows the quote is not there yet.
   */
  private turn(at: number): number | null {
    if (!this.quoted) {
      const before = this.buffer[at - 1];
      this.quoted = before === undefined || before === this.newline || this.isDelimiter(before);
      return at + 1;
    }
    const after = this.buffer[at + 1];
    if (after === undefined) return null;
    if (after === '"') return at + 2;
    if (after === '\n' || after === '\r' || this.isDelimiter(after)) this.quoted = false;
    return at + 1;
  }

  private isDelimiter(character: string): boolean {
    return this.delimiter === null ? DELIMITEURS.some((d) => d === character) : character === this.delimiter;
  }
}
