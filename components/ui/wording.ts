import { formatDecimal, formatEntier } from '@/lib/domain/nombres';

/** What stands in the place of a figure that no document publishes: never zero. */
export const NOT_PUBLISHED = 'non publié';

/** A figure already in percent, as its document prints it: « 66,7 % ». */
export function publishedPercent(value: number): string {
  return `${formatDecimal(value)}\u202f%`;
}

/** « 1 formation », « 2 formations », « 0 formation »: French takes the plural from two. */
export function counted(value: number, one: string, many: string): string {
  return `${formatEntier(value)} ${value < 2 ? one : many}`;
}

/** The words with a capital letter, at the head of a line. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A text of a document with no-break spaces before its double punctuation, so that no line begins with « : ». */
export function unbroken(text: string): string {
  return text.replace(/ +([:;!?»])/g, '\u00a0$1').replace(/« +/g, '«\u00a0');
}
