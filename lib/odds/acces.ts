import type { Bac } from '@/lib/domain/bac';
import type { Candidat } from '@/lib/domain/candidat';
import type { Diplome } from '@/lib/domain/diplome';

/**
 * - `obligatoire`: the access text makes this candidate go through a mise à niveau first.
 * - `selon-serie`: it does so for some candidates of the bac, and the candidate's series does not tell.
 * - `non`: it does not. A bac merely absent from the text is never a penalty.
 */
export type MiseANiveau = 'obligatoire' | 'selon-serie' | 'non';

function onSheet(diplome: Diplome, bac: Bac, serie: string | undefined): MiseANiveau {
  const bound = diplome.miseANiveauPour.filter((entry) => entry.bac === bac);
  if (bound.length === 0) return 'non';
  const everyone = bound.some((entry) => entry.serie === null);
  const bySerie = bound.some((entry) => entry.serie !== null && entry.serie === serie);
  if (bySerie) return 'obligatoire';
  if (!everyone) return serie === undefined ? 'selon-serie' : 'non';
  const direct = diplome.bacsNommes.filter((entry) => entry.bac === bac);
  if (direct.length === 0) return 'obligatoire';
  if (direct.some((entry) => entry.serie === null && entry.specialite === null)) return 'non';
  // Series are a closed list; specialities of a bac pro are free text, and a wrong match would close a door.
  if (bac !== 'technologique' || serie === undefined) return 'selon-serie';
  return direct.some((entry) => entry.serie === serie) ? 'non' : 'obligatoire';
}

/**
 * Whether a candidate must do a mise à niveau before this diploma, from the access texts of its sheets. Option sheets
 * that do not agree make it `selon-serie`; no sheet, `non`.
 */
export function miseANiveauFor(
  fiches: readonly Diplome[],
  { bac, serie }: Pick<Candidat, 'bac' | 'serie'>,
): MiseANiveau {
  const [first, ...others] = new Set(fiches.map((fiche) => onSheet(fiche, bac, serie)));
  if (first === undefined) return 'non';
  return others.length === 0 ? first : 'selon-serie';
}
