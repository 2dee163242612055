/** Hands a file over: it never leaves the browser. */
export function telecharger(nom: string, contenu: Blob): void {
  const url = URL.createObjectURL(contenu);
  const link = document.createElement('a');
  link.href = url;
  link.download = nom;
  link.click();
  // The browser reads the file after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

export function telechargerTexte(nom: string, type: string, texte: string): void {
  telecharger(nom, new Blob([texte], { type: `${type};charset=utf-8` }));
}
