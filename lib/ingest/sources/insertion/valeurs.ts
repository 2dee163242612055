import type { CodeConstat, Constat } from '@/lib/domain/constat';
import { type Percent, percent } from '@/lib/domain/rate';
import type { Evenement } from '@/lib/ingest/lecteur';
import type { LigneTable } from './table';

/** Why a row cannot be kept: thrown while it is read, caught where it is set aside. */
class LigneInvalide extends Error {
  constructor(readonly constat: Constat) {
    super(constat.message);
  }
}

/** The cells of one row as values; blank is « not published », never zero. */
export class Valeurs {
  constructor(private readonly row: LigneTable) {}

  text(colonne: string): string {
    return this.row.cell(colonne);
  }

  count(colonne: string): number | null {
    return this.number(colonne, /^\d{1,7}(\.0)?$/);
  }

  percent(colonne: string): Percent | null {
    const value = this.number(colonne, /^\d{1,4}([.,]\d+)?$/);
    if (value === null) return null;
    return value > 100 ? this.refuse('valeur-hors-limites', colonne, 'dépasse 100 %') : percent(value);
  }

  /** @throws {LigneInvalide} « … » n’est pas une région connue (colonne « code_region »). */
  refuse(code: CodeConstat, colonne: string, what: string): never {
    const message = `« ${this.text(colonne).slice(0, 40)} » ${what} (colonne « ${colonne} »).`;
    throw new LigneInvalide({
      gravite: 'refus',
      code,
      message,
      repere: { ligne: this.row.ligne, rubrique: colonne },
    });
  }

  private number(colonne: string, form: RegExp): number | null {
    const texte = this.text(colonne);
    if (texte === '') return null;
    return form.test(texte)
      ? Number(texte.replace(',', '.'))
      : this.refuse('nombre-illisible', colonne, 'n’est pas un nombre');
  }
}

/** What is made of a row, or the finding that sets it aside. */
export function readRow<T>(row: LigneTable, read: (valeurs: Valeurs) => T): Evenement<T> {
  try {
    return { type: 'enregistrement', valeur: read(new Valeurs(row)) };
  } catch (error) {
    if (error instanceof LigneInvalide) return { type: 'constat', constat: error.constat };
    throw error;
  }
}
