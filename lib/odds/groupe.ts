import type { Bac } from '@/lib/domain/bac';
import { fold } from '@/lib/domain/fold';

/** Whom a ranking group of a report gathers, as far as its name says. */
export type RoleGroupe = 'tous' | 'autres' | 'general' | 'technologique' | 'professionnel' | 'inconnu';

/** A ranking group of a report: its name is the formation's own, within one jury. */
export interface Groupe {
  readonly jury: string;
  readonly groupe: string;
}

/** The group that ranks a candidate, or the reason why none can be told: the figure is then the whole formation's. */
export type ChoixGroupe =
  | { readonly kind: 'groupe'; readonly groupe: Groupe; readonly role: RoleGroupe }
  | { readonly kind: 'ambigu' };

/**
 * Reads a group's name. « Toutes séries » (or nothing) after the bac is the whole bac; a series or any other restriction
 * makes the role unknown, because the figure would not be that of every candidate of the bac.
 */
export function roleOf(nom: string): RoleGroupe {
  const name = fold(nom);
  if (name === 'tous les candidats' || name === 'tous candidats') return 'tous';
  if (name === 'autres candidats' || name === 'tous les autres candidats') return 'autres';
  const match =
    /^(?:candidats )?bac(?:helier|heliere|calaureat)?s? (general|technologique|professionnel|generaux)e?s?(?: toutes? series?)?$/.exec(
      name,
    );
  if (match === null) return 'inconnu';
  return match[1] === 'generaux' ? 'general' : (match[1] as RoleGroupe);
}

/**
 * The report's group that ranks candidates of a bac, from the groups that this formation has: the bac's own group, else
 * « Autres candidats », else « Tous les candidats ». Two groups that could both be the one (several juries, several
 * series of one bac) are ambiguous, and so is a group whose name says nothing known, unless the bac has its own.
 *
 * A candidate's profile plays no part: reports rank candidates en réorientation in the group of their bac.
 * Source: odds.md, « Two measures, two populations ».
 */
export function groupeFor(groupes: readonly Groupe[], bac: Bac): ChoixGroupe {
  const roles = groupes.map((groupe) => ({ groupe, role: roleOf(groupe.groupe) }));
  const wanted: readonly RoleGroupe[] = bac === 'autre' ? ['autres', 'tous'] : [bac, 'autres', 'tous'];
  for (const role of wanted) {
    const found = roles.filter((one) => one.role === role);
    if (found.length > 1) return { kind: 'ambigu' };
    const [only] = found;
    if (only === undefined) continue;
    // Behind an unreadable name may hide the very group of this bac: « Autres candidats » is then not surely theirs.
    if (role !== bac && roles.some((one) => one.role === 'inconnu')) return { kind: 'ambigu' };
    return { kind: 'groupe', ...only };
  }
  return { kind: 'ambigu' };
}
