/**
 * Reads a word of a closed vocabulary out of a column.
 * @throws when the database holds another word: it was written by other code.
 */
export function wordOf<const W extends string>(words: readonly W[], value: string, column: string): W {
  for (const word of words) if (word === value) return word;
  throw new Error(`column ${column} holds « ${value} », expected one of ${words.join(', ')}`);
}

/** The same, for a column that may be empty. */
export function wordOrNull<const W extends string>(
  words: readonly W[],
  value: string | null,
  column: string,
): W | null {
  return value === null ? null : wordOf(words, value, column);
}
