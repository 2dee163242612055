/** « é », « è », « ’ »… read as Windows-1252 and written again as UTF-8: no French text holds them. */
const DOUBLED = /Ã[\u00A0-\u00BF]|â€[™œ\u009C\u0099]/gu;

/** Fewer could be a word about encodings. */
const ENOUGH = 3;

/**
 * Finds text that was converted once too often: « Ã© » in the place of « é ».
 * @returns The line of the first such letter, from 1; `null` when the text is sound.
 */
export function findDoubleEncoding(text: string): number | null {
  const found = [...text.matchAll(DOUBLED)];
  const first = found[0];
  if (first === undefined || found.length < ENOUGH) return null;
  return text.slice(0, first.index).split('\n').length;
}
