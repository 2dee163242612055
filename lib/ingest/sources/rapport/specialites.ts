import { SERIES_TECHNOLOGIQUES } from '@/lib/domain/bac';
import type { TypeBacRapport } from '@/lib/domain/rapport';

const SERIE = new RegExp(`^(?:${SERIES_TECHNOLOGIQUES.join('|')}) - `);

/**
 * EDS of a printed pair (« STMG - Droit et Economie & Gestion et finance »), or the one speciality of a bac pro, whose
 * name may hold « & ».
 * @returns `null` when the label is half a pair: a page break has cut it.
 */
export function specialitesOf(libelle: string, typeBac: TypeBacRapport): string[] | null {
  if (/^&|&$/.test(libelle)) return null;
  if (typeBac === 'professionnel') return [libelle];
  return libelle.replace(SERIE, '').split(/\s&\s/u);
}
