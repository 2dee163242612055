/** The one real formation of the demonstration set: its public report is the document that the product starts from. */
export const FORMATION_REELLE = '46421';
