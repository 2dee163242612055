import { PARAMETRE_SEPARATEUR, SEPARATEURS, type Separateur } from './bornes';
import type { ErreurParametre } from './criteres';
import { messageSeparateur } from './messages';

/** Reads which separator an export is asked with: the comma when nothing is said. */
export function readSeparateur(values: readonly string[]): {
  readonly separateur: Separateur;
  readonly erreurs: readonly ErreurParametre[];
} {
  const given = values.map((value) => value.trim()).filter((value) => value !== '');
  const faulty = given.find((value) => !(SEPARATEURS as readonly string[]).includes(value) || value !== given[0]);
  if (faulty !== undefined) {
    return { separateur: ',', erreurs: [{ parametre: PARAMETRE_SEPARATEUR, message: messageSeparateur(faulty) }] };
  }
  return { separateur: given[0] === ';' ? ';' : ',', erreurs: [] };
}
