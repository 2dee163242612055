import { telecharger } from '@/components/ui/telecharger';
import { CELLULES_MAX, type Feuille } from '@/lib/classeur/feuille';

/** Why there is no file: too many cells for one, or what writes it did not come. */
export type EchecFeuille = 'trop-longue' | 'non-ecrite';

/**
 * Writes a sheet of Excel and hands it over, on the device. What writes it is loaded at the first press.
 *
 * @param fichier name of the file, without its extension
 * @returns `null` when it went out
 */
export async function telechargerFeuille(fichier: string, feuille: Feuille): Promise<EchecFeuille | null> {
  const { lignes, colonnes, aRemplir } = feuille;
  if (lignes.length * (colonnes.length + aRemplir.length) > CELLULES_MAX) return 'trop-longue';
  try {
    const { ecrireClasseur } = await import('@/lib/classeur/ecrireClasseur');
    telecharger(`${fichier}.xlsx`, await ecrireClasseur(feuille));
    return null;
  } catch {
    return 'non-ecrite';
  }
}
