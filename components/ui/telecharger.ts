/** Hands a text over as a file: it never leaves the browser. */
export function telecharger(nom: string, type: string, texte: string): void {
  const url = URL.createObjectURL(new Blob([texte], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = nom;
  link.click();
  // The browser reads the file after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
