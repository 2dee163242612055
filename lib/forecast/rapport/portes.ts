import { addSpread, type BetaShape, betaPosterior, betaProduct } from '@/lib/stats/betaShapes';
import type { ConstantesRapport } from './constantes';

/** Counts of one row, all known: confirmés ≥ classés ≥ appelés ≥ 0. */
export interface Comptes {
  readonly confirmes: number;
  readonly classes: number;
  readonly appeles: number;
}

/** Both gates of a row as beta distributions of the rate that was in force. */
export interface PortesEstimees {
  readonly classement: BetaShape;
  readonly appel: BetaShape;
}

export const AUCUN: Comptes = { confirmes: 0, classes: 0, appeles: 0 };

export function addComptes(one: Comptes, other: Comptes): Comptes {
  return {
    confirmes: one.confirmes + other.confirmes,
    classes: one.classes + other.classes,
    appeles: one.appeles + other.appeles,
  };
}

/** What is left of a row once a part of it is taken out; never below zero nor out of order, where tables of a report do not agree. */
export function withoutComptes(whole: Comptes, part: Comptes): Comptes {
  const confirmes = Math.max(0, whole.confirmes - part.confirmes);
  const classes = Math.min(confirmes, Math.max(0, whole.classes - part.classes));
  return { confirmes, classes, appeles: Math.min(classes, Math.max(0, whole.appeles - part.appeles)) };
}

function posterior(classement: BetaShape, appel: BetaShape, { confirmes, classes, appeles }: Comptes): PortesEstimees {
  return {
    classement: betaPosterior(classement, classes, confirmes),
    appel: betaPosterior(appel, appeles, classes),
  };
}

/**
 * Gates of a ranking group: drawn to those of the formation's other groups, themselves drawn to the diploma. What is not known of the parent
 * weakens it.
 *
 * @param parent Rate of classement that the open data expect for the group's candidates.
 * @param others Counts of the formation's other groups, added up.
 */
export function estimateGroupe(
  groupe: Comptes,
  others: Comptes,
  parent: BetaShape,
  constantes: ConstantesRapport,
): PortesEstimees {
  const formation = posterior(parent, constantes.parentAppel, others);
  return posterior(
    addSpread(formation.classement, constantes.groupe.classement),
    addSpread(formation.appel, constantes.groupe.appel),
    groupe,
  );
}

/**
 * Gates of a cell: drawn to those of the rest of its group.
 *
 * @param groupe Counts of the whole group, the cell included.
 */
export function estimateCellule(
  cellule: Comptes,
  groupe: Comptes,
  others: Comptes,
  parent: BetaShape,
  constantes: ConstantesRapport,
  nature: 'profil' | 'mention',
): PortesEstimees {
  const rest = estimateGroupe(withoutComptes(groupe, cellule), others, parent, constantes);
  return posterior(
    addSpread(rest.classement, constantes[nature].classement),
    addSpread(rest.appel, constantes[nature].appel),
    cellule,
  );
}

/** Rate of being in position: one gate, then the other. */
export function tauxEnPosition({ classement, appel }: PortesEstimees): BetaShape {
  return betaProduct(classement, appel);
}
