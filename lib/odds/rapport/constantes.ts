/** Concentrations of the report's hierarchy: candidates' worth of a parent in its child. */
export interface ConstantesRapport {
  /** First gate, formation around its diploma. */
  readonly formation: number;
  /** A ranking group around its formation, by gate. */
  readonly groupe: { readonly classement: number; readonly appel: number };
  /** A cell (profile, or bac × mention) around its group, by gate. */
  readonly cellule: { readonly classement: number; readonly appel: number };
}

/** Reports from which on the concentrations of groups and cells are fitted. */
export const RAPPORTS_POUR_AJUSTER = 30;

/**
 * Used below `RAPPORTS_POUR_AJUSTER` reports. Groups: rounded from the concentration of the rates by bac around their
 * formation's in the open data (classés ÷ confirmés 3.1 in 2018, 3.9 in 2019; propositions ÷ classés 5.1 in 2023). Cells
 * share the commission, the list and the queue of their group: taken twice as alike, a choice and not a measure.
 */
export const CONSTANTES_RAPPORT: ConstantesRapport = {
  formation: 4,
  groupe: { classement: 3, appel: 5 },
  cellule: { classement: 6, appel: 10 },
};

/** Parent of the second gate without other reports: weak, and says nothing of its own. */
export const PARENT_APPEL = { mean: 0.5, precision: 2 } as const;
/** Parent of the first gate when the open data do not know the diploma. */
export const PARENT_CLASSEMENT = { mean: 0.6, precision: 2 } as const;
