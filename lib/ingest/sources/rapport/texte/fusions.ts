import type { FormationBrute } from '../brut';
import { motsImprimes, TYPES_BAC_IMPRIMES } from '../vocabulaire';
import { ColonneFusionnee, type OptionsFusion } from './libelleFusionne';

const TYPES_BAC = motsImprimes(TYPES_BAC_IMPRIMES);

type Colonne = 'jury' | 'groupe' | 'bac';

/** Reads the cells that span the rows of one table. */
export class Fusions {
  private readonly formation: ColonneFusionnee;
  readonly jury: ColonneFusionnee;
  readonly groupe: ColonneFusionnee;
  readonly bac: ColonneFusionnee;

  constructor({ libelle, code }: FormationBrute, juries: readonly string[], groupes: readonly string[]) {
    this.formation = new ColonneFusionnee([`${libelle} (${code})`]);
    this.jury = new ColonneFusionnee(juries);
    this.groupe = new ColonneFusionnee(groupes);
    this.bac = new ColonneFusionnee(TYPES_BAC);
  }

  /**
   * Takes the spanning cells off a label, left to right; what is left belongs to the row. Whole labels are tried first:
   * « Autres » is the start of a group only where « Autres diplômes de niveau bac » does not explain the text.
   */
  consume(
    label: string,
    debutDePage: boolean,
    columns: readonly Colonne[],
    understood: (reste: string) => boolean,
  ): string {
    const restores = [this.formation, this.jury, this.groupe, this.bac].map((column) => column.save());
    const whole = this.attempt(label, { debutDePage, coupee: false }, columns);
    if (understood(whole)) return whole;
    for (const restore of restores) restore();
    return this.attempt(label, { debutDePage, coupee: true }, columns);
  }

  private attempt(label: string, options: OptionsFusion, columns: readonly Colonne[]): string {
    // Only the first row of a table can start the formation's cell; a page may repeat it, or hold its second half.
    const first = this.formation.cellule === null;
    let reste = label;
    if (first || options.debutDePage) {
      reste = this.formation.consume(label, { ...options, coupee: options.coupee && first }).reste;
    }
    let changed = false;
    for (const name of columns) {
      const column = this[name];
      if (changed) column.reset();
      const found = column.consume(reste, options);
      reste = found.reste;
      changed ||= found.nouvelle;
    }
    return reste;
  }
}
