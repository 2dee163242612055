/** Lower case, without accents, ligatures nor typographic apostrophes: « Électro’Œuvre » → « electro'oeuvre ». */
export function foldText(texte: string): string {
  return texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[Œœ]/g, 'oe')
    .replace(/[Ææ]/g, 'ae')
    .replace(/[’‘ʼ`´]/g, "'")
    .toLowerCase();
}

/** Folds every run of spaces, no-break ones included, and drops what is not text (soft hyphens, zero-width, controls). */
export function foldSpaces(texte: string): string {
  return texte
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}
