import type { FormationNommee } from '@/lib/domain/formation';
import type { Catalogue } from './catalogue';

/** The mises à niveau of the newest session that lead to a formation's speciality: no results, linked from its page. */
export function misesANiveauBefore(
  { misesANiveau }: Catalogue,
  { specialite }: FormationNommee,
): readonly FormationNommee[] {
  return misesANiveau.get(specialite) ?? [];
}

/** Those that lead to any of several formations, each once: for a diploma's page. */
export function misesANiveauBeforeAny(
  catalogue: Catalogue,
  formations: readonly FormationNommee[],
): readonly FormationNommee[] {
  const specialites = new Set(formations.map(({ specialite }) => specialite));
  return [...new Set([...specialites].flatMap((specialite) => catalogue.misesANiveau.get(specialite) ?? []))];
}
