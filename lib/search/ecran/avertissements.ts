import { MESURES, type Mesure } from '@/lib/odds/mesures';

/** What is to be known of every figure of one measure in a list. */
export interface Communs {
  readonly mesure: Mesure;
  readonly avertissements: readonly string[];
}

/** As much of a formation as says what its figure is. */
interface Chiffree {
  readonly estimation: ({ readonly kind: 'estimee' | 'observee' } & Communs) | { readonly kind: 'indisponible' } | null;
}

/**
 * What all the figures of a measure share, for each measure that there is: said once for the list, and left out of each row. A single figure
 * shares nothing: its row says it.
 */
export function sharedAvertissements(formations: readonly Chiffree[]): Communs[] {
  return MESURES.flatMap((mesure) => {
    const figures = formations.flatMap(({ estimation }) =>
      estimation !== null && estimation.kind !== 'indisponible' && estimation.mesure === mesure ? [estimation] : [],
    );
    const [first, ...others] = figures;
    if (first === undefined) return [];
    const shared = first.avertissements.filter((words) =>
      others.every((other) => other.avertissements.includes(words)),
    );
    return [{ mesure, avertissements: others.length === 0 ? [] : shared }];
  });
}
