import { type Colonnes, FACETTES, type NomFacette } from '@/lib/catalogue/colonnes';
import type { Criteres } from './criteres';
import type { Facette, Resultats } from './resultats';

/** What the criteria ask of each facet: the numbers that pass, `null` when everything does. */
type Demandes = Readonly<Record<NomFacette, ReadonlySet<number> | null>>;

function demandesOf({ facettes }: Colonnes, criteres: Criteres): Demandes {
  const wanted = (name: NomFacette): readonly string[] => {
    const value = criteres[name];
    return value === null ? [] : typeof value === 'string' ? [value] : value;
  };
  const demande = (name: NomFacette) => {
    const values = wanted(name);
    if (values.length === 0) return null;
    const { valeurs } = facettes[name];
    return new Set(valeurs.flatMap(({ valeur }, index) => (values.includes(valeur) ? [index + 1] : [])));
  };
  return {
    academie: demande('academie'),
    region: demande('region'),
    departement: demande('departement'),
    statut: demande('statut'),
    apprentissage: demande('apprentissage'),
  };
}

/** What passes every filter, and what each value of each facet would give, the other filters kept. */
export interface Filtrage {
  /** Places among the catalogue's results, in its order. */
  readonly retenus: number[];
  readonly facettes: Resultats['facettes'];
}

/**
 * Filters by facets, and counts them in the same pass: a formation counts for a facet when it passes all the other ones.
 *
 * @param possibles places that pass everything that is no facet (text, distance)
 */
export function filterByFacettes(colonnes: Colonnes, criteres: Criteres, possibles: Iterable<number>): Filtrage {
  const demandes = demandesOf(colonnes, criteres);
  const columns = FACETTES.map((name) => ({
    numeros: colonnes.facettes[name].numeros,
    wanted: demandes[name],
    counts: new Uint32Array(colonnes.facettes[name].valeurs.length + 1),
  }));
  const retenus: number[] = [];
  for (const index of possibles) {
    let failed = -1;
    let failures = 0;
    for (const [at, { numeros, wanted }] of columns.entries()) {
      if (wanted === null || wanted.has(numeros[index] ?? 0)) continue;
      failed = at;
      failures += 1;
      if (failures > 1) break;
    }
    if (failures > 1) continue;
    if (failures === 0) retenus.push(index);
    for (const [at, { numeros, counts }] of columns.entries()) {
      if (failures === 1 && at !== failed) continue;
      const number = numeros[index] ?? 0;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  const listed = (name: NomFacette): Facette[] => {
    const at = FACETTES.indexOf(name);
    const column = columns[at];
    return colonnes.facettes[name].valeurs.flatMap(({ valeur, libelle }, index) => {
      const total = column?.counts[index + 1] ?? 0;
      // A value that was asked for stays, even at nought: it must be possible to ask for it no longer.
      return total > 0 || column?.wanted?.has(index + 1) ? [{ valeur, libelle, total }] : [];
    });
  };
  return {
    retenus,
    facettes: {
      academie: listed('academie'),
      region: listed('region'),
      departement: listed('departement'),
      statut: listed('statut'),
      apprentissage: listed('apprentissage'),
    },
  };
}

/** How many pass every filter, for a search that shows none of its facets. */
export function countByFacettes(colonnes: Colonnes, criteres: Criteres, possibles: readonly number[]): number {
  const demandes = demandesOf(colonnes, criteres);
  const wanted = FACETTES.flatMap((name) => {
    const numbers = demandes[name];
    return numbers === null ? [] : [{ numbers, numeros: colonnes.facettes[name].numeros }];
  });
  if (wanted.length === 0) return possibles.length;
  return possibles.filter((index) => wanted.every(({ numbers, numeros }) => numbers.has(numeros[index] ?? 0))).length;
}
