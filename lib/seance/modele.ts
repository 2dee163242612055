import { toCsv } from './sortie/csv';

/** A list to fill in, which the import reads whole: one example line says how. */
export function modeleCsv(): string {
  return toCsv(
    ['Élève', 'Bac', 'Spécialités', 'Mention attendue', 'Situation', 'Ville', 'Vœu 1', 'Vœu 2', 'Vœu 3', 'Note'],
    [['Exemple A.', 'STMG', '', 'AB', 'terminale', 'Roubaix', '', '', '', 'ligne à remplacer']],
  );
}
