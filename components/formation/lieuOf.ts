import type { Etablissement } from '@/lib/domain/formation';

/** Town, département and académie, as far as they are known. */
export function lieuOf({ commune, departement, academie }: Etablissement): string {
  const town = [commune, departement === commune ? null : departement].filter((part) => part !== null);
  const where = town.length === 2 ? `${town[0]} (${town[1]})` : (town[0] ?? 'lieu non publié');
  return academie === null ? where : `${where}, académie de ${academie}`;
}
