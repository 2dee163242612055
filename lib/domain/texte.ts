/** Text of a document, cut as its author cut it. HTML never gets this far. */
export type Bloc =
  | { readonly type: 'titre'; readonly texte: string }
  | { readonly type: 'paragraphe'; readonly texte: string }
  | { readonly type: 'liste'; readonly elements: readonly string[] };
