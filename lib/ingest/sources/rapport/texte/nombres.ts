import type { Interpretation, Rang } from '../brut';

/** The counts at the end of a row of text. */
export interface QueueComptes {
  /** What stands before the counts on the line, spaces folded; empty when the counts stand alone. */
  readonly etiquette: string;
  /** Runs of digits: a number, or a part of one cut at its thousands. */
  readonly jetons: readonly string[];
  readonly pourcentage: number | null;
}

const QUEUE = /^(?:(.*?)\s)??((?:\d+\s)*\d+)(?:\s(\d{1,3}(?:[.,]\d+)?)\s?%)?$/u;

/**
 * Splits a line of a table into label and counts.
 * @param minimum Number of counts of a row: with fewer runs of digits, the line is a piece of a label (« option 2 »).
 * @returns `null` when the line holds no row of counts.
 */
export function splitQueue(ligne: string, minimum: number): QueueComptes | null {
  const match = QUEUE.exec(ligne);
  const jetons = match?.[2]?.split(' ') ?? [];
  if (match === null || jetons.length < minimum) return null;
  const printed = match[3];
  return {
    etiquette: match[1] ?? '',
    jetons,
    pourcentage: printed === undefined ? null : Number(printed.replace(',', '.')),
  };
}

/**
 * Every way to read runs of digits as `count` numbers: a space between two runs is either a column gap, or a thousands
 * space, and then three digits follow it.
 */
export function groupJetons(jetons: readonly string[], count: number): number[][] {
  if (count === 0) return jetons.length === 0 ? [[]] : [];
  const found: number[][] = [];
  for (let length = 1; length <= jetons.length - count + 1; length++) {
    const value = readNombre(jetons.slice(0, length));
    if (value === null) break;
    for (const rest of groupJetons(jetons.slice(length), count - 1)) found.push([value, ...rest]);
  }
  return found;
}

/** Reads the runs of digits of one number, thousands cut by spaces. `null` when they are not one number. */
function readNombre(jetons: readonly string[]): number | null {
  const [first, ...rest] = jetons;
  if (first === undefined) return null;
  if (rest.length > 0 && (first.length > 3 || rest.some((jeton) => jeton.length !== 3))) return null;
  const digits = jetons.join('');
  if (digits.length > 1 && digits.startsWith('0')) return null;
  return digits.length > 9 ? null : Number(digits);
}

/** Whether each count is at most the one before it in the procedure; unpublished counts are passed over. */
export function isOrdered({ confirmes, classes, appeles, acceptes }: Interpretation): boolean {
  const known = [confirmes, classes, appeles, acceptes].filter((count) => count !== null);
  return known.every((count, index) => index === 0 || count <= (known[index - 1] ?? 0));
}

interface Options {
  /** The row starts with the number of places. */
  readonly places: boolean;
  /** The label is free text, so that it may itself end with digits. */
  readonly libre: boolean;
}

/**
 * Possible readings of the counts of a row. Those that keep confirmés ≥ classés ≥ appelés ≥ acceptés are preferred;
 * when none does, all are returned, for the check to say so.
 */
export function readInterpretations(jetons: readonly string[], { places, libre }: Options): Interpretation[] {
  const count = places ? 5 : 4;
  const interpretations: Interpretation[] = [];
  const most = libre ? Math.max(0, jetons.length - count) : 0;
  for (let given = 0; given <= most; given++) {
    const suffixe = jetons.slice(0, given).join(' ');
    for (const numbers of groupJetons(jetons.slice(given), count)) {
      const [confirmes = null, classes = null, appeles = null, acceptes = null] = places ? numbers.slice(1) : numbers;
      interpretations.push({
        places: places ? (numbers[0] ?? null) : null,
        confirmes,
        classes,
        appeles,
        acceptes,
        suffixe,
      });
    }
  }
  const ordered = interpretations.filter(isOrdered);
  return ordered.length > 0 ? ordered : interpretations;
}

/**
 * Counts of a row without places. A free label keeps digits of its own only where the counts cannot be read otherwise.
 */
export function countsOf(
  queue: QueueComptes | null,
  libre: boolean,
): Pick<Rang, 'interpretations' | 'pourcentage' | 'imprime'> {
  if (queue === null) return { interpretations: [], pourcentage: null, imprime: '' };
  const plain = readInterpretations(queue.jetons, { places: false, libre: false });
  const interpretations =
    plain.length === 0 && libre ? readInterpretations(queue.jetons, { places: false, libre }) : plain;
  return { interpretations, pourcentage: queue.pourcentage, imprime: queue.jetons.join(' ') };
}
