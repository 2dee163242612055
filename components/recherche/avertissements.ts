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
 * What all the figures of a measure share: said once above the list, and left out of each card. A single figure shares
 * nothing: its card says it.
 */
export function sharedAvertissements(formations: readonly Chiffree[]): Communs[] {
  return MESURES.flatMap((mesure) => {
    const figures = formations.flatMap(({ estimation }) =>
      estimation !== null && estimation.kind !== 'indisponible' && estimation.mesure === mesure ? [estimation] : [],
    );
    const [first, ...others] = figures;
    if (first === undefined || others.length === 0) return [];
    const avertissements = first.avertissements.filter((words) =>
      others.every((other) => other.avertissements.includes(words)),
    );
    return avertissements.length === 0 ? [] : [{ mesure, avertissements }];
  });
}
