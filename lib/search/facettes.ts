import { type ColonneChoix, type Colonnes, FACETTES } from '@/lib/catalogue/colonnes';
import type { Criteres } from './criteres';
import type { Facette, Resultats } from './resultats';

type NomFacette = keyof Resultats['facettes'];

/** One facet of a search: its column, and the numbers that the criteria let pass, `null` when all do. */
interface Demande extends ColonneChoix {
  readonly nom: NomFacette;
  readonly wanted: ReadonlySet<number> | null;
}

/** @param paliers bands of the candidate's estimates; `null` without a candidate, who alone has some */
function demandesOf({ facettes }: Colonnes, criteres: Criteres, paliers: ColonneChoix | null): Demande[] {
  const demande = (nom: NomFacette, { valeurs, numeros }: ColonneChoix): Demande => {
    const value = criteres[nom];
    const values: readonly string[] = value === null ? [] : typeof value === 'string' ? [value] : value;
    const wanted =
      values.length === 0
        ? null
        : new Set(valeurs.flatMap(({ valeur }, index) => (values.includes(valeur) ? [index + 1] : [])));
    return { nom, valeurs, numeros, wanted };
  };
  return [
    ...FACETTES.map((nom) => demande(nom, facettes[nom])),
    ...(paliers === null ? [] : [demande('palier', paliers)]),
  ];
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
 * @param paliers bands of the candidate's estimates; `null` without a candidate
 */
export function filterByFacettes(
  colonnes: Colonnes,
  criteres: Criteres,
  possibles: Iterable<number>,
  paliers: ColonneChoix | null = null,
): Filtrage {
  const columns = demandesOf(colonnes, criteres, paliers).map((demande) => ({
    ...demande,
    counts: new Uint32Array(demande.valeurs.length + 1),
  }));
  const restricted = columns.filter(({ wanted }) => wanted !== null);
  const retenus: number[] = [];
  for (const index of possibles) {
    let failed: (typeof columns)[number] | null = null;
    let failures = 0;
    for (const column of restricted) {
      if (column.wanted?.has(column.numeros[index] ?? 0)) continue;
      failed = column;
      failures += 1;
      if (failures > 1) break;
    }
    if (failures > 1) continue;
    if (failures === 0) retenus.push(index);
    for (const column of failed === null ? columns : [failed]) {
      const number = column.numeros[index] ?? 0;
      column.counts[number] = (column.counts[number] ?? 0) + 1;
    }
  }
  const listed = (nom: NomFacette): Facette[] => {
    const column = columns.find((one) => one.nom === nom);
    if (column === undefined) return [];
    return column.valeurs.flatMap(({ valeur, libelle }, index) => {
      const total = column.counts[index + 1] ?? 0;
      // A value that was asked for stays, even at nought: it must be possible to ask for it no longer.
      return total > 0 || column.wanted?.has(index + 1) ? [{ valeur, libelle, total }] : [];
    });
  };
  return {
    retenus,
    facettes: {
      diplome: listed('diplome'),
      palier: listed('palier'),
      academie: listed('academie'),
      region: listed('region'),
      departement: listed('departement'),
      statut: listed('statut'),
      apprentissage: listed('apprentissage'),
    },
  };
}

/** How many pass every filter, for a search that shows none of its facets. */
export function countByFacettes(
  colonnes: Colonnes,
  criteres: Criteres,
  possibles: readonly number[],
  paliers: ColonneChoix | null = null,
): number {
  const asked = demandesOf(colonnes, criteres, paliers).filter(({ wanted }) => wanted !== null);
  if (asked.length === 0) return possibles.length;
  return possibles.filter((index) => asked.every(({ numeros, wanted }) => wanted?.has(numeros[index] ?? 0))).length;
}
