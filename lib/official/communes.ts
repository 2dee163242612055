import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Commune } from '@/lib/domain/commune';

/** Eight megabytes: read from its file when the data are loaded, so that no bundle holds them. */
const FICHIER = join('node_modules', '@etalab', 'decoupage-administratif', 'data', 'communes.json');

/** A row of the file. Merged towns (`commune-deleguee`, `commune-associee`) name the one that they belong to. */
interface Ligne {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement?: string;
  readonly arrondissement?: string;
  readonly chefLieu?: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
}

/**
 * Reads the towns of France, with the names of those that merged into them.
 * Source: @etalab/decoupage-administratif, from INSEE's « code officiel géographique » and La Poste's postcodes.
 *
 * @param root folder of the project
 * @throws when the package is not installed or cannot be read
 */
export async function readCommunes(root: string = process.cwd()): Promise<Commune[]> {
  const lignes: readonly Ligne[] = JSON.parse(await readFile(join(root, FICHIER), 'utf8'));
  const anciens = new Map<string, string[]>();
  for (const { type, chefLieu, nom } of lignes) {
    if (chefLieu === undefined || (type !== 'commune-deleguee' && type !== 'commune-associee')) continue;
    const known = anciens.get(chefLieu);
    if (known === undefined) anciens.set(chefLieu, [nom]);
    else known.push(nom);
  }
  return lignes.flatMap(({ type, code, nom, departement, arrondissement, codesPostaux, population }) =>
    type !== 'commune-actuelle' || departement === undefined
      ? []
      : {
          nom,
          anciensNoms: (anciens.get(code) ?? []).filter((ancien) => ancien !== nom),
          departement,
          arrondissement: arrondissement || null,
          codesPostaux: codesPostaux ?? [],
          population: population ?? 0,
        },
  );
}
